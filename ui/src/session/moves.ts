import type { Named, SessionView, Side } from '../api/types';
import type { Motion } from '../figure/motion';
import type { Seen } from './countdown';

/** Which exercise is on the picture, how it moves and to which side. */

/** The exercise to look at: in a rest it is the one that comes. */
export function shownOf(view: SessionView): Named | undefined {
  const { step, next } = view;
  if (step?.kind === 'rest' && next) return next.exercise;
  return step?.exercise ?? view.exercises[view.exercise]?.exercise;
}

/** What is to come is kept in mind already, not what is over. */
export function looksAhead(view: SessionView): boolean {
  return view.step?.kind === 'rest' && view.next !== null;
}

/** The side of what is shown; where a step has none it is that of the step to come. */
export function sideOf({ step, next }: SessionView): Side | null {
  if (!step) return null;
  const toCome = step.kind === 'switch' || step.kind === 'rest' || step.kind === 'ready';
  return step.side ?? (toCome ? (next?.side ?? null) : null);
}

export function motionOf({ view }: Seen): Motion {
  const { stage, step, remaining_ms } = view;
  if (stage !== 'running' || !step) return { kind: 'rest' };
  switch (step.kind) {
    case 'hold':
      return { kind: 'hold' };
    case 'work':
      if (step.self_paced) return { kind: 'show', on: true };
      return { kind: 'rep', ms: step.seconds * 1000, spent: Math.max(0, step.seconds * 1000 - remaining_ms) };
    case 'ready':
      return { kind: 'show' };
    case 'rest':
      return shownOf(view)?.id === step.exercise.id ? { kind: 'rest' } : { kind: 'show' };
    case 'relax':
    case 'switch':
      return { kind: 'rest' };
  }
}
