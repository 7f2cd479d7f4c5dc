import type { Choice, Setting } from '../api/types';
import { text } from '../text';
import { type DayHours, readHours, WEEKDAYS, type Weekday } from './hours';
import { readAmount } from './length';

/** The words of a setting's value, for a person. What cannot be read stays as it is. */
export function spoken(kind: Setting['kind'], value: string, choices: readonly Choice[] = []): string {
  switch (kind) {
    case 'choice':
      return choices.find((choice) => choice.value === value)?.words ?? value;
    case 'time': {
      const read = readAmount(value);
      return read ? `${read.amount} ${text.settings.shortUnits[read.unit]}` : value;
    }
    case 'yes-no':
      return value === 'yes' ? text.settings.on : text.settings.off;
    case 'hours':
      return readHours(value)?.map(groupWords).join(', ') || value;
    case 'daily-range':
      return value.replace('-', '–');
    case 'times':
      return value.replaceAll(' ', ', ') || text.settings.plansTimes;
    default:
      return value || text.settings.nothing;
  }
}

/** `Mon–Fri, Sun`. */
export function dayWords(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return text.settings.everyDay;
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = WEEKDAYS[WEEKDAYS.indexOf(day) - 1];
    if (run && run.at(-1) === before) run.push(day);
    else runs.push([day]);
  }
  return runs.map(runWords).join(', ');
}

function runWords(run: Weekday[]): string {
  const [first, last] = [run[0], run.at(-1)].map((day) => text.days[day ?? ''] ?? day);
  return run.length > 2 ? `${first}–${last}` : run.map((day) => text.days[day] ?? day).join(', ');
}

function groupWords({ days, ranges }: DayHours): string {
  return `${dayWords(days)} ${ranges.map(({ from, to }) => `${from}–${to}`).join(' ')}`;
}
