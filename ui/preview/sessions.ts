import type { Advice, Light, Proposal, SessionAnswers, SessionView } from '../src/api/types';
import {
  hold,
  holdUnderWay,
  rotation,
  scapula,
  scapulaAhead,
  session,
  sessionExercise,
  step,
} from './fixtures';
import { agentLanguage, agentSays } from './words';

/** A session at its stages, and what the agent says around it. */

/** Ready to begin; the questions before it are still to be answered. */
export function preparedSession(more: Partial<SessionView> = {}): SessionView {
  return session({
    stage: 'prepared',
    exercises: [holdUnderWay({ state: 'ahead', reps_done: 0 }), scapulaAhead()],
    seconds_before: 0,
    step: null,
    next: null,
    remaining_ms: 0,
    share: 0,
    checked: false,
    ...more,
  });
}

/** The second exercise gets ready, and the first may be asked about. */
export function askingSession(more: Partial<SessionView> = {}): SessionView {
  return session({
    exercises: [holdUnderWay({ state: 'over', reps_done: 10 }), scapulaAhead({ state: 'current' })],
    exercise: 1,
    seconds_before: 205,
    step: step({ index: 21, exercise: scapula, kind: 'ready', rep: 1, seconds: 15 }),
    next: step({ index: 22, exercise: scapula, kind: 'hold', rep: 1 }),
    remaining_ms: 11_000,
    share: 0.33,
    asks: 0,
    ...more,
  });
}

/** Over: the first exercise was done whole, of the second a part. */
export function finishedSession(more: Partial<SessionView> = {}): SessionView {
  return session({
    stage: 'finished',
    exercises: [
      holdUnderWay({ state: 'over', reps_done: 10 }),
      scapulaAhead({ state: 'over', reps_done: 16, reps_partial: 3 }),
    ],
    exercise: 1,
    seconds_before: 420,
    step: null,
    next: null,
    remaining_ms: 0,
    share: 0.93,
    complete: true,
    before: { neck: 3, head: 1 },
    next_due: agentSays('when-tomorrow', { time: '08:30' }),
    ...more,
  });
}

/** What to do after a number, in the agent's own words. */
export function advice(light: Light, words: string, ends = false): Advice {
  return { light, words: [agentSays(words)], ends };
}

export function proposals(): Proposal[] {
  const next = agentLanguage() === 'de' ? 'Nickhalten im Liegen, Stufe 2' : 'Lying nod hold, stage 2';
  const amount = agentSays('course-holds', { reps: 10, hold: '10 s' });
  return [
    {
      line: hold,
      verdict: 'advance',
      words: agentSays('course-on', { amount, clean: 2, sessions: 4, pain: 1, next }),
      outcome: 'for-therapist',
    },
    {
      line: scapula,
      verdict: 'regress',
      words: agentSays('course-half', { reason: agentSays('course-stopped') }),
      outcome: 'applied',
    },
    {
      line: rotation,
      verdict: 'stay',
      words: agentSays('course-stay', { reason: agentSays('course-few', { sessions: 1, needed: 3 }) }),
      outcome: 'nothing',
    },
  ];
}

/** Prepared; the pain that was told is above the ceiling of the plan. */
export function advisedSession(before: SessionAnswers, ends = false): SessionView {
  const words = ends ? 'safety-beginning-not-today' : 'safety-beginning-lighter';
  return preparedSession({ checked: true, before, advice: advice(ends ? 'red' : 'amber', words, ends) });
}

/** Stopped by the patient, with a pain after it that is too much. */
export function redSession(): SessionView {
  return finishedSession({
    complete: false,
    share: 0.4,
    exercises: [
      holdUnderWay({ state: 'over', reps_done: 10 }),
      scapulaAhead({ state: 'stopped', reps_done: 4 }),
      sessionExercise(rotation, { state: 'skipped' }),
    ],
    after: { neck: 7, head: 2 },
    advice: advice('red', 'safety-after-red', true),
    proposals: proposals(),
  });
}
