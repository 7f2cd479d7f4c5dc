/** Lengths of time in the text form of the agent, such as `45s`, `30m` or `1h30m`, as a number and a unit. */

export const UNITS = ['s', 'm', 'h'] as const;

export type Unit = (typeof UNITS)[number];

export type Amount = { amount: string; unit: Unit };

const SECONDS = { s: 1, m: 60, h: 3600 };

export function readSeconds(text: string): number | null {
  const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (!found || text === '') return null;
  const [, h = 0, m = 0, s = 0] = found;
  return Number(h) * SECONDS.h + Number(m) * SECONDS.m + Number(s);
}

/** As the agent writes it: `90` minutes are `1h30m`. */
export function writeSeconds(seconds: number): string {
  const parts = [
    [Math.floor(seconds / SECONDS.h), 'h'],
    [Math.floor((seconds % SECONDS.h) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  const text = parts.map(([n, unit]) => (n > 0 ? `${n}${unit}` : '')).join('');
  return text || '0s';
}

/** In the largest unit that takes it whole; null if it is no length of time. */
export function readAmount(text: string): Amount | null {
  const seconds = readSeconds(text);
  if (seconds === null) return null;
  const unit: Unit = seconds === 0 ? 'm' : seconds % SECONDS.h === 0 ? 'h' : seconds % 60 === 0 ? 'm' : 's';
  return { amount: String(seconds / SECONDS[unit]), unit };
}

/** What is no whole number of seconds goes as it is, for the agent to refuse. */
export function writeAmount({ amount, unit }: Amount): string {
  const seconds = amount.trim() === '' ? Number.NaN : Number(amount) * SECONDS[unit];
  return Number.isSafeInteger(seconds) && seconds >= 0 ? writeSeconds(seconds) : `${amount}${unit}`;
}
