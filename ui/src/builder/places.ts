import type { Draft, DraftLine, DraftPhase, Named } from '../api/types';

/** A name for each exercise of a list that it keeps wherever it stands: its id, counted where it comes more than once. */
export function namesOf(exercises: readonly Named[]): string[] {
  const seen = new Map<string, number>();
  return exercises.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `${id}#${count}`;
  });
}

export type Placed = { name: string; line: DraftLine };

export function linesOf(phase: DraftPhase): Placed[] {
  const names = namesOf(phase.lines.map((line) => line.exercise));
  return phase.lines.map((line, at) => ({ name: names[at] ?? '', line }));
}

/** The first and the last week of a phase, counted over the whole plan from 1. */
export function weeksOf(draft: Pick<Draft, 'phases'>, at: number): [number, number] {
  const before = draft.phases.slice(0, at).reduce((sum, phase) => sum + phase.weeks, 0);
  return [before + 1, before + (draft.phases[at]?.weeks ?? 1)];
}

/** The place at which a row lands that was let go at a height, by the middles of all rows, itself included. */
export function landing(from: number, middles: readonly number[], height: number): number {
  const above = middles.filter((middle, at) => at !== from && middle < height).length;
  return Math.min(above, middles.length - 1);
}
