import type { SessionView } from '../api/types';

/** A view of the session and the instant, by this window's clock, at which it was heard. */
export type Seen = { view: SessionView; at: number };

/** The agent counts three seconds down before a paused session goes on. */
const RESUME_MS = 3000;

export function timeRuns(view: SessionView): boolean {
  return view.stage === 'resuming' || (view.stage === 'running' && !view.step?.self_paced);
}

/** Milliseconds left of the step, or of the countdown before it goes on. */
export function remainingMs(seen: Seen, now: number): number {
  const spent = timeRuns(seen.view) ? Math.max(0, now - seen.at) : 0;
  return Math.max(0, seen.view.remaining_ms - spent);
}

/** The number to show: a second is shown until it is over. */
export function shownSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}

/** Seconds as a clock counts them: `2:05`. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The length of what the ring shows: the step, or the whole of a break that has none. */
export function wholeSeconds(view: SessionView): number {
  return view.step?.seconds ?? (view.kind === 'session' ? 0 : view.seconds);
}

/** More seconds than these are shown as minutes and seconds. */
const CLOCK_ABOVE_S = 99;

export function asClock(view: SessionView): boolean {
  return view.kind === 'walk' || wholeSeconds(view) > CLOCK_ABOVE_S;
}

/** How much of the ring is left, 0 to 1. */
export function ringShare(view: SessionView, ms: number): number {
  const whole = view.stage === 'resuming' ? RESUME_MS : wholeSeconds(view) * 1000;
  return whole > 0 ? Math.min(1, ms / whole) : 1;
}

/** Seconds of the whole session that are over. */
export function spentSeconds(view: SessionView, ms: number): number {
  const step = view.step;
  if (!step || step.self_paced || view.stage === 'resuming') return view.seconds_before;
  return view.seconds_before + Math.max(0, step.seconds - ms / 1000);
}
