/** How a figure moves: 0 is its start pose, 1 its work pose, and from there on to 2 it goes back to the start. */
export type Motion =
  /** Back to the start and stay. */
  | { kind: 'rest' }
  /** To the work pose and stay. */
  | { kind: 'hold' }
  /** There and back in `ms`, of which `spent` are over. */
  | { kind: 'rep'; ms: number; spent: number }
  /** There and back, slowly, to show what it is: a few times, or on and on while the patient moves along. */
  | { kind: 'show'; on?: boolean };

/** A place of the round and when to look again: 0 with the next frame, null when nothing will move any more. */
export type Moment = { place: number; againMs: number | null };

const MOVE_MS = 1200;
const OUT_BY = 0.45;
const BACK_FROM = 0.55;
/** A picture that moves for ever beside other work is a nuisance. */
const SHOWN_TIMES = 3;
const SHOW = { before: 1000, held: 1600, after: 800 };
const CYCLE_MS = SHOW.before + MOVE_MS + SHOW.held + MOVE_MS + SHOW.after;

/** Where a figure is that began this motion `elapsed` ms ago at the place `from`. */
export function momentOf(motion: Motion, from: number, elapsed: number): Moment {
  switch (motion.kind) {
    case 'rest':
      return moveTo(home(from), from, elapsed);
    case 'hold':
      return moveTo(1, from, elapsed);
    case 'rep':
      return rep(motion.ms, motion.spent + elapsed);
    case 'show':
      return show(elapsed, motion.on ?? false);
  }
}

/** Whoever has come to the work pose goes on the way back; whoever has not turns round. */
function home(from: number): number {
  return from < 1 ? 0 : 2;
}

function moveTo(target: number, from: number, elapsed: number): Moment {
  if (from === target || elapsed >= MOVE_MS) return { place: target % 2, againMs: null };
  return { place: from + (target - from) * ease(elapsed / MOVE_MS), againMs: 0 };
}

function rep(ms: number, spent: number): Moment {
  const part = spent / ms;
  if (part >= 1) return { place: 0, againMs: null };
  if (part < OUT_BY) return { place: ease(part / OUT_BY), againMs: 0 };
  if (part < BACK_FROM) return { place: 1, againMs: BACK_FROM * ms - spent };
  return { place: 1 + ease((part - BACK_FROM) / (1 - BACK_FROM)), againMs: 0 };
}

function show(elapsed: number, on: boolean): Moment {
  if (!on && elapsed >= CYCLE_MS * SHOWN_TIMES) return { place: 0, againMs: null };
  let t = elapsed % CYCLE_MS;
  if (t < SHOW.before) return { place: 0, againMs: SHOW.before - t };
  t -= SHOW.before;
  if (t < MOVE_MS) return { place: ease(t / MOVE_MS), againMs: 0 };
  t -= MOVE_MS;
  if (t < SHOW.held) return { place: 1, againMs: SHOW.held - t };
  t -= SHOW.held;
  if (t < MOVE_MS) return { place: 1 + ease(t / MOVE_MS), againMs: 0 };
  return { place: 0, againMs: SHOW.after - (t - MOVE_MS) };
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
