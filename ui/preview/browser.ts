import { builderAgent, versionCard } from './builder';
import { hold, page, prompt, reset, scapula, session, sessionExercise, slot, status, step } from './fixtures';
import { answer, answered, changes, handed, locked, opened, plain, practice, refuseFile } from './handover';
import { practiceScene } from './patients';
import {
  badDays,
  briefWords,
  checkQuestions,
  flags,
  lock,
  mildLock,
  nextDay,
  questionnaire,
  questionsWords,
  safety,
  stopped,
} from './safety';
import {
  advice,
  advisedSession,
  askingSession,
  finishedSession,
  preparedSession,
  redSession,
} from './sessions';
import { keeper, settings } from './settings';
import { answerWith, emit, refuse } from './tauri';
import { days, plan, report } from './weeks';
import { agentSays, problemWords } from './words';

export { invoke, listen } from './tauri';

/** The scene is chosen in the address: `/?scene=running#/session`. */
const scene = new URLSearchParams(location.search).get('scene') ?? 'today';

/** A session in which an exercise was stopped because it hurt. */
function stoppedSession() {
  return session({
    stage: 'paused',
    cause: 'hurt',
    exercise: 1,
    advice: {
      light: scene === 'red' ? 'red' : 'amber',
      words: [
        agentSays(scene === 'red' ? 'safety-after-red' : 'safety-after-amber'),
        agentSays('advice-stopped'),
      ],
      ends: scene === 'red',
    },
  });
}

function running(kind: 'posture' | 'walk', exercise: string | null, title: string) {
  return { kind, exercise, title, seconds: 60, remaining_ms: 45_000 };
}

/** Sealing takes a moment. */
function slowly<T>(answer: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(answer), 800));
}

function over() {
  answerWith({ session: null });
  return status();
}

answerWith({
  opening_route: null,
  status: () => status(),
  session: null,
  session_pause: session({ stage: 'paused', cause: 'patient', remaining_ms: 6200 }),
  session_resume: session({ stage: 'resuming', remaining_ms: 3000 }),
  session_begin: session(),
  session_answer: session(),
  session_after: session(),
  session_close: () => status(),
  session_painted: null,
  session_skip: session({ stage: 'resuming', remaining_ms: 3000 }),
  session_hurts: stoppedSession(),
  session_easier: session({ step: step({ eased: 'shorter', seconds: 5 }), remaining_ms: 4000 }),
  break_done: () => over(),
  break_leave: () => over(),
  plan_show: plan,
  plan_check: report,
  plan_import: report,
  plan_import_example: report,
  plan_accept: () => ({ plan, practice: practice() }),
  practice: () => practice(),
  answer_write: () => answer(),
  file_open: locked(() => opened()),
  hand_over: ({ invite_again: again }) => slowly(handed(scene === 'paired' && !again ? { words: null } : {})),
  calendar_write: { path: '/home/example/Documents/Nape/exercises-version-3.ics' },
  exercise_show: ({ id }) => page(id),
  history: days(),
  safety: () => safety(),
  safety_questions: ({ kind }) => (kind === 'check' ? checkQuestions() : questionnaire()),
  safety_answer: ({ answers }) =>
    answers.some(({ yes }) => yes) ? safety({ standing: 'locked', lock: lock() }) : safety(),
  safety_clear: () => safety(),
  safety_sign: () => safety({ standing: 'locked', lock: lock() }),
  safety_next_day: () => safety(),
  bad_days_begin: () => status(),
  bad_days_end: () => status(),
  flags: () => flags(),
  cue_try: null,
  ...builderAgent(),
  ...keeper({
    'posture-every': '45m',
    'working-hours': 'mon,tue,wed,thu 09:00-12:30 13:00-17:30; fri 10:00-12:00',
    'slot-times': '08:30 17:30',
  }),
});

answerWith(practiceScene(scene) ?? {});

const due = [slot(1, '08:30', 'missed'), slot(2, '17:30', 'due')];

switch (scene) {
  case 'first':
    answerWith({ status: status({ plan: null, slots: [], next: null }) });
    break;
  case 'refused':
    answerWith({
      status: status({ plan: null, slots: [], next: null }),
      file_open: () =>
        refuse(agentSays('plan-refused', { count: 2 }), [
          problemWords('phases[0].exercises[1].dose.reps', 'value-whole', { least: 1, most: 200, found: 0 }),
          problemWords('phases[0].exercises[2].exercise', 'plan-no-exercise', { id: 'ccf-unknown' }),
        ]),
    });
    break;
  case 'file-plan':
    answerWith({ file_open: () => opened({ known: true, changes: changes() }) });
    break;
  case 'file-again':
    answerWith({ file_open: () => opened({ known: true, already: true }) });
    break;
  case 'file-plain':
    answerWith({ file_open: () => plain() });
    break;
  case 'file-answer':
    answerWith({ file_open: () => answered() });
    break;
  case 'file-refused':
    answerWith({ file_open: () => refuseFile() });
    break;
  case 'unsent':
    answerWith({ practice: () => practice({ known: false, answered: null, unsent: 1 }) });
    break;
  case 'no-practice':
    answerWith({ practice: null });
    break;
  case 'due':
    answerWith({ status: status({ slots: due, prompt: prompt() }) });
    break;
  case 'posture':
    answerWith({
      status: status({
        prompt: prompt({
          kind: 'posture',
          slot: null,
          exercise: reset.id,
          title: reset.name,
          minutes: 1,
          laters_left: 1,
        }),
      }),
    });
    break;
  case 'break':
    answerWith({
      status: status({ running_break: running('posture', reset.id, reset.name) }),
      session: session({
        id: 'break-60',
        kind: 'posture',
        exercises: [sessionExercise(reset)],
        step: step({ index: 1, exercise: reset, kind: 'work', seconds: 6, rep: 2, reps: 5 }),
        next: step({ index: 2, exercise: reset, kind: 'relax', seconds: 4 }),
        remaining_ms: 4400,
        instead: '2026-03-23#2',
      }),
    });
    break;
  case 'walk':
    answerWith({
      status: status({
        prompt: prompt({
          kind: 'walk',
          slot: null,
          title: agentSays('title-walk'),
          minutes: 3,
          laters_left: 1,
        }),
      }),
    });
    break;
  case 'walking':
    answerWith({
      status: status({ running_break: running('walk', null, agentSays('title-walk')) }),
      session: session({
        id: 'break-180',
        kind: 'walk',
        exercises: [],
        step: null,
        next: null,
        seconds: 180,
        remaining_ms: 135_000,
      }),
    });
    break;
  case 'diary':
    answerWith({
      status: status({
        prompt: prompt({ kind: 'diary', slot: null, day: '2026-03-22', laters_left: 1 }),
      }),
    });
    break;
  case 'meeting':
    answerWith({
      status: status({
        meeting: { until: '2026-03-23T14:45:00+01:00', words: agentSays('until', { when: '14:45' }) },
        waiting: ['walk'],
        holds: [{ reason: 'meeting', words: agentSays('hold-meeting') }],
        breaks_silent: true,
      }),
    });
    break;
  case 'quiet':
    answerWith({ status: status({ holds: [{ reason: 'quiet', words: agentSays('hold-quiet') }] }) });
    break;
  case 'held':
    answerWith({
      status: status({
        pause: { until: '2026-03-23T15:00:00+01:00', words: agentSays('until', { when: '15:00' }) },
        waiting: ['session'],
        holds: [{ reason: 'paused', words: agentSays('hold-paused') }],
        warnings: [agentSays('warning-no-server')],
        slots: due,
        session: { id: 'b1', slot: due[1]?.id ?? null, stage: 'paused', share: 0.4 },
      }),
    });
    break;
  case 'gone':
    setTimeout(() => emit({ event: 'connection', connected: false }), 300);
    break;
  case 'prepared':
    answerWith({
      session: () => preparedSession(),
      session_begin: ({ neck, head }) => {
        answerWith({
          session: Math.max(neck ?? 0, head ?? 0) > 3 ? advisedSession({ neck, head }) : session(),
        });
        return session();
      },
    });
    break;
  case 'advised':
    answerWith({ session: () => advisedSession({ neck: 5, head: null }) });
    break;
  case 'asked':
    answerWith({ session: () => askingSession() });
    break;
  case 'running':
    answerWith({ session: session({ remaining_ms: 7400 }) });
    break;
  case 'sided':
    answerWith({
      session: session({
        step: step({
          exercise: { id: 'arom-rotation', name: 'Turning the head' },
          side: 'right',
          kind: 'work',
          seconds: 12,
        }),
        remaining_ms: 6600,
        next: step({ kind: 'switch', side: 'left', seconds: 5 }),
      }),
    });
    break;
  case 'target':
    answerWith({
      session: session({
        exercises: [
          sessionExercise(hold, { cuff_mmhg: 24, load: '2 kg', easier: agentSays('easier-shorter') }),
          sessionExercise(scapula),
        ],
        step: step({ eased: 'shorter', seconds: 5 }),
        remaining_ms: 3600,
      }),
    });
    break;
  case 'answering':
    answerWith({ session: session({ stage: 'paused', cause: 'answering', exercise: 1, asks: 0 }) });
    break;
  case 'rest':
    answerWith({
      session: session({
        step: step({ kind: 'rest', seconds: 60 }),
        next: step({ index: 6, kind: 'ready', exercise: scapula, seconds: 5 }),
        remaining_ms: 42_000,
      }),
    });
    break;
  case 'hurt':
  case 'red':
    answerWith({ session: stoppedSession() });
    break;
  case 'pace':
    answerWith({ session: session({ step: step({ kind: 'work', self_paced: true, seconds: 4 }) }) });
    break;
  case 'paused':
    answerWith({ session: session({ stage: 'paused', cause: 'locked', remaining_ms: 6200 }) });
    break;
  case 'finished':
    answerWith({
      session: () =>
        finishedSession({ after: { neck: 2, head: 0 }, advice: advice('green', 'safety-after-green') }),
    });
    break;
  case 'finished-red':
    answerWith({ session: () => redSession() });
    break;
  case 'screening':
    answerWith({
      safety: () => safety({ standing: 'screen-first' }),
      status: () =>
        status({
          slots: due,
          safety: { standing: 'screen-first', words: questionsWords(), next_day: false, bad_days: null },
        }),
    });
    break;
  case 'emergency':
  case 'locked':
    answerWith({
      safety: () => safety({ standing: 'locked', lock: scene === 'locked' ? mildLock() : lock() }),
      status: () =>
        status({
          slots: due,
          safety: { standing: 'locked', words: briefWords(), next_day: false, bad_days: null },
        }),
    });
    break;
  case 'day-after':
    answerWith({
      safety: () => safety({ next_day: nextDay(), bad_days: badDays(), stopped: [stopped()] }),
      status: () =>
        status({ safety: { standing: 'open', words: null, next_day: true, bad_days: badDays().words } }),
    });
    break;
  case 'unknown-setting':
    answerWith({
      settings_list: [
        ...settings().slice(0, 3),
        {
          key: 'tray-icon',
          value: 'colour',
          default: 'plain',
          allowed: 'plain or colour',
          meaning: 'How the icon looks.',
          group: 'looks',
          kind: 'choice',
          choices: [],
        },
      ],
    });
    break;
  case 'builder':
    answerWith(
      builderAgent({
        begun: { from: 'programme', id: 'p1-cgh-6wk' },
        conditions: [
          { id: 'upper-neck-instability', name: 'Unstable upper neck' },
          { id: 'pregnancy', name: 'Pregnancy' },
        ],
      }),
    );
    break;
  case 'builder-next':
    answerWith(
      builderAgent({
        versions: [versionCard(2), versionCard(1)],
        templates: [{ id: 't1', name: 'Desk workers, gentle', weeks: 4, exercises: 6 }],
      }),
    );
    break;
  case 'empty':
    answerWith({
      history: [],
      status: status({
        day: '2026-05-02',
        slots: [],
        next: null,
        plan: {
          title: plan.title,
          version: 1,
          therapist: hold.name,
          phase: null,
          words: agentSays('place-after', {
            day: agentSays('day', {
              weekday: agentSays('weekday-sun'),
              day: 26,
              month: agentSays('month-4'),
            }),
          }),
        },
      }),
    });
    break;
}
