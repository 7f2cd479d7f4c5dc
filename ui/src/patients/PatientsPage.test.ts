import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, patientList, practice } from '../../preview/patients';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import type { PatientList } from '../api/types';
import PatientsPage from './PatientsPage.svelte';
import { search } from './search.svelte';

const field = () => screen.getByRole('searchbox', { name: 'Search by name' });
const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('a.row-of-patient')];
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function open(count: number): Promise<void> {
  answerWith(practice(count));
  render(PatientsPage);
  await waitFor(() => expect(search.list?.active).toBe(count));
}

beforeEach(() => {
  forgetAll();
  location.hash = '#/patients';
  search.query = '';
  search.order = 'attention';
  search.archived = false;
  search.found = null;
});
afterEach(cleanup);

describe('the list of patients', () => {
  it('has the focus in its search, shows 50 of 5,000, and filters as one types', async () => {
    await open(5000);
    expect(document.activeElement).toBe(field());
    expect(rows()).toHaveLength(50);
    await type('ber');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]?.getAttribute('href')).toBe('#/patient/p2');
  });

  it('tells of each how the plan stands, flags, days done, news and the review, with commas for listening', async () => {
    await open(5);
    await waitFor(() => expect(rows()).toHaveLength(5));
    const words = (row: number) => rows()[row]?.textContent?.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
    expect(words(0)).toBe(
      'Ada Example, Week 3 of 6, version 2, 2 flags, Review due since 20 March, 62 % of 14 days, News 2 days ago',
    );
    expect(words(1)).toMatch(/Handed over on 20 March, version 1, No news yet$/);
    expect(words(2)).toContain('Draft waits');
  });

  it('is walked with the arrow keys', async () => {
    await open(5);
    await waitFor(() => expect(rows()).toHaveLength(5));
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows()[0]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('opens the first one found with Enter, but not one that was found for other words', async () => {
    await open(5);
    await waitFor(() => expect(rows()).toHaveLength(5));
    const form = field().closest('form');
    if (!form) throw new Error('the search is in no form');
    let answer: (list: PatientList) => void = () => {};
    answerWith({ patient_list: () => new Promise<PatientList>((later) => (answer = later)) });
    await type('ch');
    await fireEvent.submit(form);
    expect(location.hash).toBe('#/patients');
    answer(patientList([], {}));
    answerWith(practice(5));
    await type('chl');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await fireEvent.submit(form);
    expect(location.hash).toBe('#/patient/p3');
  });

  it('shows more, and leads the focus to the first row that came', async () => {
    await open(120);
    await waitFor(() => expect(rows()).toHaveLength(50));
    await fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(rows()).toHaveLength(100));
    expect(document.activeElement).toBe(rows()[50]);
  });

  it('says that nobody is called so, and clears the search', async () => {
    await open(5);
    await type('zzz');
    await fireEvent.click(await screen.findByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(rows()).toHaveLength(5));
    expect(document.activeElement).toBe(field());
  });
});

describe('a new patient', () => {
  it('is added by name and leads straight on to the plan', async () => {
    await open(0);
    const name = await screen.findByLabelText('Name of the new patient');
    expect(document.activeElement).toBe(name);
    await fireEvent.input(name, { target: { value: '  Ada Example ' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Add and make a plan' }));
    await waitFor(() => expect(location.hash).toBe('#/builder/p-new'));
    expect(asked).toContainEqual({ name: 'patient_add', body: { name: 'Ada Example' } });
  });

  it('needs a name, and says so at the field', async () => {
    await open(0);
    await fireEvent.click(await screen.findByRole('button', { name: 'Add and make a plan' }));
    expect(screen.getByRole('alert').textContent).toBe('Write a name first.');
    expect(asked.some(({ name }) => name === 'patient_add')).toBe(false);
  });
});

describe('the card of the therapist', () => {
  it('is asked for while it has no name, and no longer once it is saved', async () => {
    answerWith({ ...practice(5), card: { ...card, name: '' } });
    render(PatientsPage);
    await fireEvent.click(await screen.findByRole('button', { name: 'Fill in the card' }));
    await fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Thea' } });
    answerWith({ card_save: () => refuse('This page does not begin with https://.') });
    await fireEvent.click(screen.getByRole('button', { name: 'Save the card' }));
    expect((await screen.findByRole('alert')).textContent).toContain('https://');
    answerWith({ card_save: (saved) => saved });
    await fireEvent.click(screen.getByRole('button', { name: 'Save the card' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Your card' })).toBeNull());
    expect(asked.at(-1)).toEqual({ name: 'card_save', body: { ...card, name: 'Thea' } });
  });
});
