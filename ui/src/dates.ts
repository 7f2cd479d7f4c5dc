import { language, locale } from './wording.svelte';

/** Days are calendar days, whatever the zone is: both ends reckon in UTC. */
const UTC = { timeZone: 'UTC' } as const;

/** `2026-03-23` as `Monday 23 March`. */
export function dayInWords(day: string): string {
  const words = inWords(day, { weekday: 'long', day: 'numeric', month: 'long' });
  return language() === 'en' ? words.replace(',', '') : words;
}

/** `2026-03-23` as `23 March 2026`. */
export function dateInWords(day: string): string {
  return inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2026-03-23` as `23 March`, for days near today. */
export function dayOfMonth(day: string): string {
  return inWords(day, { day: 'numeric', month: 'long' });
}

/** The time of day as it was on the wall clock of a recorded instant, whatever the zone is now. */
export function timeOfDay(instant: string): string {
  return /(?:^|T)(\d\d:\d\d)/.exec(instant)?.[1] ?? instant;
}

function inWords(day: string, parts: Intl.DateTimeFormatOptions): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  return new Intl.DateTimeFormat(locale(), { ...parts, ...UTC }).format(instant);
}
