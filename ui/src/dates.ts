const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const withYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-03-23` as `Monday 23 March`. */
export function dayInWords(day: string): string {
  return words(day, long);
}

/** `2026-03-23` as `23 March 2026`. */
export function dateInWords(day: string): string {
  return words(day, withYear);
}

/** The time of day as it was on the wall clock of a recorded instant, whatever the zone is now. */
export function timeOfDay(instant: string): string {
  return /(?:^|T)(\d\d:\d\d)/.exec(instant)?.[1] ?? instant;
}

function words(day: string, format: Intl.DateTimeFormat): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? day : format.format(instant).replace(',', '');
}
