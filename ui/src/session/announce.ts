import type { SessionView } from '../api/types';
import { length, text } from '../text';
import { timeRuns, wholeSeconds } from './countdown';

export type Milestone = { afterMs: number; words: string };

/** Long steps get a word at their half and five seconds before their end; short ones would only be talked over. */
const HALF_FROM_S = 20;
const LAST_FROM_S = 10;
const LAST_MS = 5000;

/** What to say when a new view arrives, or nothing. Never a ticking number. */
export function spoken(before: SessionView | null, view: SessionView | null): string {
  if (!view) return before && before.kind !== 'session' ? text.break.over : '';
  if (view.stage === 'finished') return finished(before, view);
  if (view.stage === 'paused') return paused(before, view);
  if (view.stage !== 'running') return '';
  return view.step ? begun(before, view) : withoutSteps(before, view);
}

function finished(before: SessionView | null, view: SessionView): string {
  return before?.stage === 'finished'
    ? advised(before, view)
    : [text.announce.finished, advised(null, view)].join(' ').trim();
}

/** Another cause is another pause: what hurt is told of while it is paused already. */
function paused(before: SessionView | null, view: SessionView): string {
  if (before?.stage === 'paused' && before.cause === view.cause) return '';
  const why = advised(null, view) || text.cause[view.cause ?? 'patient'];
  return text.announce.paused(view.cause === 'hurt' ? `${text.player.stopped}. ${why}` : why);
}

/** What to do about pain, once. */
function advised(before: SessionView | null, view: SessionView): string {
  const words = (of: SessionView | null) => of?.advice?.words.join(' ') ?? '';
  return words(before) === words(view) ? '' : words(view);
}

function begun(before: SessionView | null, view: SessionView): string {
  const step = view.step;
  if (!step) return '';
  const past = before?.kind === view.kind ? before.step : null;
  const same = before?.stage === 'running' && past?.index === step.index && past.eased === step.eased;
  if (same) return '';

  const words = [text.announce.phase(text.phase[step.kind], step.self_paced ? null : step.seconds)];
  if (step.side && step.side !== past?.side) words.push(`${text.side[step.side]}.`);
  const another = past !== null && past !== undefined && past.exercise.id !== step.exercise.id;
  if (step.kind === 'ready' || another) words.push(`${step.exercise.name}.`);
  if (step.eased && step.eased !== past?.eased) words.push(`${text.player.eased[step.eased]}.`);
  if (step.kind === 'work' || step.kind === 'hold') words.push(`${text.session.rep(step.rep, step.reps)}.`);
  if (before && before.seconds_before < view.seconds / 2 && view.seconds_before >= view.seconds / 2) {
    words.push(text.announce.halfSession);
  }
  return words.join(' ');
}

/** A walk, or a break whose exercise is not known: only its time runs. */
function withoutSteps(before: SessionView | null, view: SessionView): string {
  if (before?.id === view.id) return '';
  const name = view.kind === 'walk' ? text.player.walk : text.player.posture;
  return `${name}, ${length(view.seconds)}.`;
}

/** What to say while the present step runs, counted from the arrival of its view. */
export function milestones(view: SessionView): Milestone[] {
  if (view.stage !== 'running' || !timeRuns(view)) return [];
  const seconds = wholeSeconds(view);
  const found: Milestone[] = [];
  if (seconds >= HALF_FROM_S) {
    found.push({ afterMs: view.remaining_ms - seconds * 500, words: text.announce.halfStep });
  }
  if (seconds >= LAST_FROM_S) {
    found.push({ afterMs: view.remaining_ms - LAST_MS, words: text.announce.lastFive });
  }
  return found.filter((milestone) => milestone.afterMs > 0);
}
