import { describe, expect, it } from 'vitest';
import { toldDays } from '../../preview/patients';
import { plan } from '../../preview/weeks';
import type { SlotState, ToldDay } from '../api/types';
import { dayFor, dayState, daysSinceMonday, painOfDay, tally, withoutGaps } from './days';
import { phaseAt } from './page.svelte';

function day(...states: SlotState[]): ToldDay {
  const slots = states.map((state, at) => ({
    number: at + 1,
    version: 1,
    state,
    share: null,
    by_hand: false,
    reason: null,
  }));
  return { day: '2026-03-22', slots, sessions: [] };
}

describe('a day in one word', () => {
  it('is done only if all of it was, and partly done if something was', () => {
    expect(dayState(day('done', 'done'))).toBe('done');
    expect(dayState(day('done', 'missed'))).toBe('partial');
    expect(dayState(day('partial', 'partial'))).toBe('partial');
  });

  it('is never missed where nobody was asked', () => {
    expect(dayState(day('not-asked', 'not-asked'))).toBe('not-asked');
    expect(dayState(day('not-asked', 'missed'))).toBe('missed');
    expect(dayState(day('skipped', 'not-asked'))).toBe('skipped');
  });

  it('is judged by what has come to its end', () => {
    expect(dayState(day('done', 'upcoming'))).toBe('done');
    expect(dayState(day('due', 'in-session'))).toBe('nothing');
    expect(tally([day('done', 'upcoming'), day('partial', 'missed')])).toEqual({ done: 1, partly: 1, of: 3 });
  });

  it('is extra where something was done that nobody asked for', () => {
    const told = toldDays().at(-1);
    expect(dayState({ ...day(), sessions: told?.sessions ?? [] })).toBe('extra');
  });

  it('tells the pain before the first session and after the last', () => {
    const last = toldDays().at(-1) ?? day();
    expect(painOfDay(last, 'neck')).toEqual([3, 6]);
    expect(painOfDay(last, 'head')).toEqual([1, null]);
    expect(painOfDay(day('done'), 'neck')).toEqual([null, null]);
  });
});

describe('the calendar', () => {
  it('has every day, also those of which nothing was told, over the end of a month and of summer time', () => {
    const days = withoutGaps([
      { ...day(), day: '2026-03-27' },
      { ...day('done'), day: '2026-04-02' },
    ]);
    expect(days.map((one) => one.day.slice(5))).toEqual([
      '03-27',
      '03-28',
      '03-29',
      '03-30',
      '03-31',
      '04-01',
      '04-02',
    ]);
    expect(withoutGaps([])).toEqual([]);
  });

  it('begins its weeks on Monday', () => {
    expect(daysSinceMonday('2026-03-23')).toBe(0);
    expect(daysSinceMonday('2026-03-22')).toBe(6);
  });

  it('is walked by arrow keys and left at no edge', () => {
    expect(dayFor('ArrowLeft', 10, 28)).toBe(9);
    expect(dayFor('ArrowDown', 10, 28)).toBe(17);
    expect(dayFor('ArrowDown', 25, 28)).toBe(25);
    expect(dayFor('ArrowLeft', 0, 28)).toBe(0);
    expect(dayFor('End', 3, 28)).toBe(27);
    expect(dayFor('Tab', 3, 28)).toBeNull();
  });
});

describe('the phase of today', () => {
  it('is the first before the plan, and the last after it', () => {
    expect(phaseAt(plan, '2026-01-01')).toBe(0);
    expect(phaseAt(plan, '2026-03-29')).toBe(0);
    expect(phaseAt(plan, '2026-03-30')).toBe(1);
    expect(phaseAt(plan, '2027-01-01')).toBe(1);
  });
});
