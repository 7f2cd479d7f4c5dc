import type { DayRecord } from '../api/types';

export type Summary = { days: number; done: number; partly: number; notAsked: number; of: number };

const AT_MOST_DAYS = 14;

/** Newest first. */
export function newestFirst(days: DayRecord[]): DayRecord[] {
  return [...days].sort((a, b) => b.day.localeCompare(a.day));
}

/** Days that have something to show: before the plan began there is nothing. */
export function withContent(days: DayRecord[]): DayRecord[] {
  const first = days.findLastIndex(
    (day) => day.slots.length > 0 || day.sessions.length > 0 || day.breaks_shown > 0,
  );
  return days.slice(0, first + 1);
}

/** What became of the sessions of the last two weeks, or of as many days as there are. Open ones do not count yet. */
export function summaryOf(days: DayRecord[]): Summary {
  const counted = withContent(days.slice(0, AT_MOST_DAYS));
  const summary = { days: counted.length, done: 0, partly: 0, notAsked: 0, of: 0 };
  for (const { state } of counted.flatMap((day) => day.slots)) {
    if (state === 'upcoming' || state === 'due' || state === 'in-session') continue;
    summary.of += 1;
    if (state === 'done') summary.done += 1;
    if (state === 'partial') summary.partly += 1;
    if (state === 'not-asked') summary.notAsked += 1;
  }
  return summary;
}
