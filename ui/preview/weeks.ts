import type {
  DayRecord,
  ExerciseRecord,
  PlanCard,
  PlanReport,
  SessionRecord,
  Slot,
  StepRecord,
  StepState,
} from '../src/api/types';
import { hold, reset, rotation, scapula, slot } from './fixtures';
import { agentSays, doseWords, problemWords } from './words';

/** A plan and the days under it. */

export const plan: PlanCard = {
  id: 'a7',
  version: 1,
  title: 'Deep neck flexors, 6 weeks',
  patient: 'Example Patient',
  therapist: 'Example Therapist',
  clinic: 'Example Physio',
  phone: '+44 20 7946 0000',
  email: 'desk@example.org',
  booking_url: 'https://example.org/book',
  notes: 'Take the stairs slowly this week.\nWe look at the second phase together.',
  starts: '2026-03-16',
  ends: '2026-04-26',
  pain_ceiling: 3,
  active: true,
  received: '2026-03-16T09:12:00+01:00',
  phases: [
    {
      name: 'Find it',
      weeks: 2,
      times: ['08:30', '17:30'],
      minutes_a_day: 14,
      lines: [
        {
          exercise: hold,
          per_day: 2,
          days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          dose: doseWords(1, 10),
          minutes: 4,
          note: 'Fingers on the throat as we tried it.',
        },
        {
          exercise: scapula,
          per_day: 1,
          days: ['mon', 'wed', 'fri'],
          dose: doseWords(2, 10),
          minutes: 4,
          note: '',
        },
      ],
      desk: [reset],
    },
    {
      name: 'Hold it',
      weeks: 4,
      times: ['08:30', '17:30'],
      minutes_a_day: 18,
      lines: [
        {
          exercise: rotation,
          per_day: 2,
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          dose: doseWords(1, 5, 'dose-each'),
          minutes: 2,
          note: '',
        },
      ],
      desk: [],
    },
  ],
};

export const report: PlanReport = {
  plan,
  warnings: [problemWords('phases[1].times', 'plan-few-times', { times: 1, slots: 2 })],
};

function steps(reps: number, did: number, then: StepState): StepRecord[] {
  return Array.from({ length: reps }, (_, n) => ({
    words: agentSays('step', {
      place: [agentSays('step-set', { number: 1 }), agentSays('step-rep', { number: n + 1 })].join(', '),
      what: agentSays('step-hold', { time: '10 s' }),
    }),
    state: n < did ? 'done' : n === did ? then : 'open',
    ended: n < did ? '2026-03-22T08:32:05+01:00' : null,
  }));
}

export function exerciseRecord(more: Partial<ExerciseRecord> = {}): ExerciseRecord {
  return {
    name: hold.name,
    dose: doseWords(1, 10),
    reps: 10,
    reps_done: 10,
    reps_partial: 0,
    answers: { effort: null, quality: null, slips: [] },
    stopped: false,
    skipped: null,
    steps: steps(10, 10, 'open'),
    ...more,
  };
}

export function record(
  id: string,
  of: Slot | null,
  share: number,
  more: Partial<SessionRecord> = {},
): SessionRecord {
  const did = Math.round(share * 10);
  return {
    id,
    slot: of?.id ?? null,
    began: '2026-03-22T08:31:05+01:00',
    ended: '2026-03-22T08:38:40+01:00',
    plan_version: 1,
    share,
    before: { neck: 3, head: null },
    after: { neck: 2, head: null },
    light: 'green',
    exercises: [exerciseRecord({ reps_done: did, steps: steps(10, did, 'skipped') })],
    ...more,
  };
}

/** A session in which more or less all went wrong that can. */
export function hardRecord(of: Slot): SessionRecord {
  return record('c3', of, 0.6, {
    before: { neck: 3, head: 1 },
    after: { neck: 6, head: null },
    light: 'red',
    exercises: [
      exerciseRecord({
        reps_done: 6,
        reps_partial: 2,
        answers: { effort: 7, quality: 'few-slips', slips: [0] },
        steps: steps(10, 8, 'interrupted'),
      }),
      exerciseRecord({
        name: scapula.name,
        dose: doseWords(2, 10),
        reps: 20,
        reps_done: 4,
        stopped: true,
        steps: steps(10, 4, 'skipped'),
      }),
      exerciseRecord({
        name: rotation.name,
        reps_done: 0,
        skipped: agentSays('skip-no-time'),
        steps: steps(10, 0, 'skipped'),
      }),
    ],
  });
}

export function day(date: string, slots: Slot[], sessions: SessionRecord[] = []): DayRecord {
  const own = slots.map((one) => ({ ...one, id: one.id.replace('2026-03-23', date) }));
  const theirs = sessions.map((one) => ({ ...one, slot: one.slot?.replace('2026-03-23', date) ?? null }));
  return { day: date, slots: own, sessions: theirs, breaks_shown: 7, breaks_taken: 5 };
}

export function days(): DayRecord[] {
  const first = slot(1, '08:30', 'done', { share: 1 });
  const second = slot(2, '17:30', 'partial', { share: 0.6 });
  return [
    day('2026-03-20', [
      slot(1, '08:30', 'not-asked', { reason: agentSays('not-asked-asleep') }),
      slot(2, '17:30', 'missed'),
    ]),
    day(
      '2026-03-21',
      [first, slot(2, '17:30', 'skipped', { reason: agentSays('skip-travel') })],
      [record('c1', first, 1)],
    ),
    day('2026-03-22', [first, second], [record('c2', first, 1), hardRecord(second), record('c4', null, 1)]),
    day('2026-03-23', [
      slot(1, '08:30', 'done', { by_hand: true, can_tick: true }),
      slot(2, '17:30', 'upcoming', { can_tick: false }),
    ]),
  ];
}
