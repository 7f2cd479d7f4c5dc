import { beforeEach, describe, expect, it } from 'vitest';
import { manyPatients, patientList } from '../../preview/patients';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import type { PatientList } from '../api/types';
import { rowFor } from './rows';
import { PatientsSearch } from './search.svelte';

const all = manyPatients(5000);
let search: PatientsSearch;

const ask = () => search.ask(search.wanted, 'en', 0);

beforeEach(() => {
  forgetAll();
  answerWith({ patient_list: (wanted) => patientList(all, wanted) });
  search = new PatientsSearch();
});

describe('the search for patients', () => {
  it('shows the answer to the newest words, whichever comes last', async () => {
    const waiting: ((list: PatientList) => void)[] = [];
    answerWith({ patient_list: () => new Promise<PatientList>((answer) => waiting.push(answer)) });
    search.query = 'a';
    const first = ask();
    search.query = 'ada';
    const second = ask();
    expect(search.settled).toBe(false);
    waiting[1]?.(patientList(all, { query: 'ada' }));
    await second;
    waiting[0]?.(patientList(all, { query: 'zzz' }));
    await first;
    expect(search.list?.patients.map(({ name }) => name)).toEqual(['Ada Example']);
    expect(search.settled).toBe(true);
  });

  it('never holds more than 200 of 5,000 rows, and reaches all of them', async () => {
    const seen = new Set<string>();
    await ask();
    expect(search.list?.patients).toHaveLength(50);
    for (let steps = 0; search.left > 0 && steps < 60; steps += 1) {
      search.more();
      await ask();
      expect(search.list?.patients.length).toBeLessThanOrEqual(200);
      for (const { id } of search.list?.patients ?? []) seen.add(id);
    }
    expect(seen.size).toBe(5000);
    search.previous();
    expect(search.wanted).toMatchObject({ skip: 4600, take: 200 });
  });

  it('begins at the first row again with other words, another order or the archive', async () => {
    for (const change of [
      () => (search.query = 'a'),
      () => (search.order = 'name'),
      () => (search.archived = true),
    ]) {
      search.skip = 400;
      search.take = 200;
      change();
      expect(search.wanted).toMatchObject({ take: 50 });
      expect(search.wanted.skip).toBeUndefined();
    }
  });

  it('keeps what it has shown when it is refused', async () => {
    await ask();
    answerWith({ patient_list: () => refuse('The store is busy.') });
    await ask();
    expect(search.trouble?.message).toBe('The store is busy.');
    expect(search.list?.patients).toHaveLength(50);
    expect(asked.filter(({ name }) => name === 'patient_list')).toHaveLength(2);
  });
});

describe('the arrow keys', () => {
  it('go down from the field, along the rows, and up into it again', () => {
    expect(rowFor('ArrowDown', 'search', 3)).toBe(0);
    expect(rowFor('ArrowDown', 0, 3)).toBe(1);
    expect(rowFor('ArrowDown', 2, 3)).toBe(2);
    expect(rowFor('ArrowUp', 1, 3)).toBe(0);
    expect(rowFor('ArrowUp', 0, 3)).toBe('search');
    expect(rowFor('End', 0, 3)).toBe(2);
    expect(rowFor('Home', 2, 3)).toBe(0);
  });

  it('leave the field its own keys, and do nothing without rows', () => {
    expect(rowFor('Home', 'search', 3)).toBeNull();
    expect(rowFor('ArrowUp', 'search', 3)).toBeNull();
    expect(rowFor('Enter', 1, 3)).toBeNull();
    expect(rowFor('ArrowDown', 'search', 0)).toBeNull();
  });
});
