import type { SessionView } from '../api/types';
import { text } from '../text';
import { timeRuns } from './countdown';

export type Milestone = { afterMs: number; words: string };

/** Long steps get a word at their half and five seconds before their end; short ones would only be talked over. */
const HALF_FROM_S = 20;
const LAST_FROM_S = 10;
const LAST_MS = 5000;

/** What to say when a new view arrives, or nothing. Never a ticking number. */
export function spoken(before: SessionView | null, view: SessionView): string {
  if (view.stage === 'finished') return before?.stage === 'finished' ? '' : text.announce.finished;
  if (view.stage === 'paused') return before?.stage === 'paused' ? '' : text.session.paused;
  const step = view.step;
  if (view.stage !== 'running' || !step) return '';
  const same = before?.stage === 'running' && before.step?.index === step.index;
  if (same) return '';

  const words = [text.announce.phase(text.phase[step.kind], step.self_paced ? null : step.seconds)];
  if (step.side && step.side !== before?.step?.side) words.push(`${text.side[step.side]}.`);
  if (step.kind === 'ready') words.push(`${step.exercise.name}.`);
  if (step.kind === 'work' || step.kind === 'hold') words.push(`${text.session.rep(step.rep, step.reps)}.`);
  if (before && before.seconds_before < view.seconds / 2 && view.seconds_before >= view.seconds / 2) {
    words.push(text.announce.halfSession);
  }
  return words.join(' ');
}

/** What to say while the present step runs, counted from the arrival of its view. */
export function milestones(view: SessionView): Milestone[] {
  const step = view.step;
  if (!step || view.stage !== 'running' || !timeRuns(view)) return [];
  const found: Milestone[] = [];
  if (step.seconds >= HALF_FROM_S) {
    found.push({ afterMs: view.remaining_ms - step.seconds * 500, words: text.announce.halfStep });
  }
  if (step.seconds >= LAST_FROM_S) {
    found.push({ afterMs: view.remaining_ms - LAST_MS, words: text.announce.lastFive });
  }
  return found.filter((milestone) => milestone.afterMs > 0);
}
