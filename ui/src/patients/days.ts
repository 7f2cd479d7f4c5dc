import type { ToldDay } from '../api/types';

/** What became of a day as a whole. */
export type DayState = 'done' | 'partial' | 'skipped' | 'missed' | 'not-asked' | 'extra' | 'nothing';

export type Tally = { done: number; partly: number; of: number };

const DAY_MS = 86_400_000;

/** The slots of some days that have come to their end. */
export function tally(days: readonly ToldDay[]): Tally {
  const counted: Tally = { done: 0, partly: 0, of: 0 };
  for (const { state } of days.flatMap((day) => day.slots)) {
    if (state === 'upcoming' || state === 'due' || state === 'in-session') continue;
    counted.of += 1;
    if (state === 'done') counted.done += 1;
    if (state === 'partial') counted.partly += 1;
  }
  return counted;
}

/** One word for a day: what was done counts before what was not, and "not asked" is never "missed". */
export function dayState(day: ToldDay): DayState {
  const { done, partly, of } = tally([day]);
  if (of === 0) return day.sessions.length > 0 ? 'extra' : 'nothing';
  if (done === of) return 'done';
  if (done > 0 || partly > 0) return 'partial';
  const states = day.slots.map((slot) => slot.state);
  if (states.includes('missed')) return 'missed';
  return states.includes('skipped') ? 'skipped' : 'not-asked';
}

/** Every day from the first to the last, also those of which nothing was told. */
export function withoutGaps(days: readonly ToldDay[]): ToldDay[] {
  const told = new Map(days.map((day) => [day.day, day]));
  const [first, last] = [instant(days[0]), instant(days.at(-1))];
  const all: ToldDay[] = [];
  for (let at = first; at <= last; at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(told.get(day) ?? { day, slots: [], sessions: [] });
  }
  return all;
}

function instant(day: ToldDay | undefined): number {
  return day ? Date.parse(`${day.day}T00:00:00Z`) : Number.NaN;
}

/** How many days of its week are before a day; the week begins on Monday. */
export function daysSinceMonday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Where a key leads from one day to another; nothing for any other key. */
export function dayFor(key: string, from: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const to = from + step;
  return to < 0 || to >= count ? from : to;
}

/** The first told pain of a day before its sessions, and the last after them. */
export function painOfDay(day: ToldDay, of: 'neck' | 'head'): [number | null, number | null] {
  const told = day.sessions.map((session) => session[of]);
  const before = told.map(([pain]) => pain).find((pain) => pain !== null) ?? null;
  const after = told.map(([, pain]) => pain).findLast((pain) => pain !== null) ?? null;
  return [before, after];
}
