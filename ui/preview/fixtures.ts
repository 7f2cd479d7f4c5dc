import type {
  ExercisePage,
  Named,
  Prompt,
  SessionExercise,
  SessionView,
  Slot,
  SlotState,
  Status,
  Step,
} from '../src/api/types';
import { figureOf } from './figure';
import { agentLanguage, agentSays, checkWords, doseWords, upcomingWords } from './words';

/** What the agent might say on one afternoon; every field can be replaced. */

export const hold: Named = { id: 'ccf-supine-s1', name: 'Lying nod hold, stage 1' };
export const rotation: Named = { id: 'arom-rotation', name: 'Turning the head' };
export const scapula: Named = { id: 'scap-setting', name: 'Setting the shoulder blades' };
export const reset: Named = { id: 'posture-reset', name: 'Posture reset' };

export function slot(k: number, at: string, state: SlotState, more: Partial<Slot> = {}): Slot {
  return {
    id: `2026-03-23#${k}`,
    at,
    until: '20:30',
    minutes: 7,
    state,
    exercises: [hold, scapula],
    share: null,
    reason: null,
    by_hand: false,
    can_tick: state !== 'done',
    moved_to: null,
    can_go_on: false,
    ...more,
  };
}

export function status(more: Partial<Status> = {}): Status {
  return {
    now: '2026-03-23T14:02:00+01:00',
    day: '2026-03-23',
    language: agentLanguage(),
    presence: { state: 'active', since: null },
    desk_time_s: 1450,
    breaks_taken: 5,
    breaks_shown: 7,
    breaks_silent: false,
    pause: null,
    meeting: null,
    holds: [],
    waiting: [],
    prompt: null,
    running_break: null,
    plan: {
      title: 'Deep neck flexors, 6 weeks',
      version: 1,
      therapist: 'Example Therapist',
      phase: 'Find it',
      words: agentSays('place-in', { week: 2, weeks: 6 }),
    },
    slots: [slot(1, '08:30', 'done', { share: 1 }), slot(2, '17:30', 'upcoming')],
    session: null,
    next: {
      at: '2026-03-23T17:30:00+01:00',
      kind: 'session',
      slot: '2026-03-23#2',
      minutes: 7,
      words: upcomingWords('session', '17:30', 7),
      holds: [],
    },
    safety: { standing: 'open', words: null, next_day: false, bad_days: null },
    warnings: [],
    ...more,
  };
}

export function prompt(more: Partial<Prompt> = {}): Prompt {
  return {
    id: 4,
    kind: 'session',
    slot: '2026-03-23#2',
    day: null,
    exercise: null,
    title: agentSays('title-session'),
    minutes: 7,
    shown: '2026-03-23T17:30:00+01:00',
    laters_left: 2,
    ...more,
  };
}

export function step(more: Partial<Step> = {}): Step {
  return {
    index: 5,
    exercise: hold,
    kind: 'hold',
    set: 1,
    sets: 2,
    rep: 3,
    reps: 10,
    side: null,
    seconds: 10,
    self_paced: false,
    eased: null,
    ...more,
  };
}

/** One exercise of the session that runs in the fixtures. */
export function sessionExercise(exercise: Named, more: Partial<SessionExercise> = {}): SessionExercise {
  return {
    exercise,
    dose: doseWords(1, 10),
    seconds: 205,
    first_step: 0,
    steps: 21,
    cuff_mmhg: null,
    load: null,
    checks: [],
    easier: null,
    answers: { effort: null, quality: null, slips: [] },
    state: 'ahead',
    reps: 10,
    reps_done: 0,
    reps_partial: 0,
    ...more,
  };
}

export function holdUnderWay(more: Partial<SessionExercise> = {}): SessionExercise {
  return sessionExercise(hold, {
    cuff_mmhg: 22,
    checks: checkWords(),
    easier: agentSays('easier-shorter'),
    state: 'current',
    reps_done: 2,
    ...more,
  });
}

export function scapulaAhead(more: Partial<SessionExercise> = {}): SessionExercise {
  return sessionExercise(scapula, {
    dose: doseWords(2, 10),
    seconds: 215,
    first_step: 21,
    steps: 23,
    reps: 20,
    ...more,
  });
}

export function session(more: Partial<SessionView> = {}): SessionView {
  return {
    id: 'b1',
    slot: '2026-03-23#2',
    stage: 'running',
    cause: null,
    exercises: [holdUnderWay(), scapulaAhead()],
    exercise: 0,
    seconds: 420,
    seconds_before: 50,
    steps: 44,
    step: step(),
    next: step({ index: 6, kind: 'relax' }),
    remaining_ms: 10_000,
    share: 0.12,
    complete: false,
    before: { neck: null, head: null },
    after: { neck: null, head: null },
    next_due: null,
    kind: 'session',
    checked: true,
    gentle: false,
    advice: null,
    asks: null,
    proposals: [],
    instead: null,
    painted: null,
    ...more,
  };
}

const names = new Map([hold, rotation, scapula, reset].map((named) => [named.id, named.name]));

export function page(id: string): ExercisePage {
  return {
    card: {
      id,
      name: names.get(id) ?? id,
      group: { tag: 'deep-neck-flexors', word: 'Deep neck flexors' },
      position: { tag: 'supine', word: 'Lying on the back' },
      equipment: [{ tag: 'towel', word: 'Towel' }],
      dose: doseWords(1, 10),
      seconds: 205,
      minutes: 3,
      desk: false,
      gate: false,
      care: [],
      own: false,
    },
    also: ['deep neck flexor hold'],
    targets: [
      { tag: 'longus-capitis', word: 'Long head muscle (longus capitis)' },
      { tag: 'longus-colli', word: 'Long neck muscle (longus colli)' },
    ],
    purpose: 'Trains the deep muscles at the front of the neck to hold at a low load.',
    steps: [
      { role: 'set-up', text: 'Lie on your back with your knees bent and your feet flat.' },
      { role: 'set-up', text: 'Rest two fingers lightly on the front of your neck.' },
      { role: 'movement', text: 'Nod to the smallest position you can feel.' },
      { role: 'movement', text: 'Hold it, then roll back slowly.' },
      { role: 'breathing', text: 'Breathe quietly all the way through.' },
    ],
    cue: 'Hold the position, not your breath. Soft throat, loose jaw.',
    errors: ['The cords at the front of the neck pop up', 'The nod fades during the hold'],
    cautions: [
      {
        condition: { tag: 'irritable-neck', word: 'Neck that is easily stirred up' },
        text: 'Irritable neck: start with holds of three to five seconds.',
      },
    ],
    contraindications: [{ tag: 'upper-neck-instability', word: 'Unstable upper neck' }],
    stop_signs: ['A headache that builds through the set'],
    general_stop_signs: ['Dizziness, double vision or trouble speaking'],
    desk_dose: null,
    per_day: 2,
    days_per_week: 7,
    progression: {
      text: 'Go on to stage 2 when ten holds feel easy on two days.',
      to: [{ id: 'ccf-supine-s2', name: 'Lying nod hold, stage 2' }],
      when: { clean_sessions: 2, pain_at_most: 3, effort_at_most: 3 },
    },
    regression: { text: 'Five holds of five seconds.', to: [] },
    evidence: [
      {
        id: 'E01',
        support: { tag: 'trial', word: 'Used this way in a trial' },
        citation: 'A. Author and others, Spine 27 (2002), 1835.',
        link: null,
        finding: 'Headaches became fewer in six weeks and stayed so for a year.',
        mark: { tag: 'partly', word: 'Partly verified' },
        verified: 'Abstract read.',
      },
    ],
    evidence_note: 'The dose is that of a published protocol; twice a day is usual practice.',
    review: 'Not yet reviewed by a therapist.',
    figure: figureOf(id),
    picture: null,
  };
}
