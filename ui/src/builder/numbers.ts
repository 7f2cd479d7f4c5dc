import type { DoseFields } from '../api/types';

/** From the least to the most that a number of a plan may be. */
export type Range = readonly [least: number, most: number];

export const RANGES = {
  sets: [1, 20],
  reps: [1, 200],
  hold_s: [0, 600],
  relax_s: [0, 600],
  rest_s: [0, 900],
  tempo_s: [1, 60],
  cuff_mmhg: [20, 40],
  effort: [0, 10],
} as const satisfies Partial<Record<keyof DoseFields, Range>>;

export const PER_DAY: Range = [1, 12];
export const WEEKS: Range = [1, 104];
export const PAIN: Range = [0, 10];
export const MINUTES: Range = [5, 480];

/** A whole number within a range, or nothing if the text is none. */
export function numberIn([least, most]: Range, text: string): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

export const SIDES = ['none', 'left', 'right', 'each', 'alternate'] as const;
export const BANDS = ['tan', 'yellow', 'red', 'green', 'blue', 'black', 'silver', 'gold'] as const;
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A dose with one of its fields changed; one without a value is left out. */
export function withField<K extends keyof DoseFields>(
  dose: DoseFields,
  field: K,
  value: DoseFields[K] | undefined,
): DoseFields {
  const changed = { ...dose };
  if (value === undefined || value === '') delete changed[field];
  else changed[field] = value;
  return changed;
}
