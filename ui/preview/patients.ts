import type { Calls } from '../src/api';
import type {
  Card,
  Comparison,
  LibraryFacets,
  PatientCard,
  PatientFlag,
  PatientList,
  PatientPage,
  PatientSearch,
  PlanCard,
  Setting,
  SlotState,
  ToldDay,
  ToldSession,
  VersionCard,
} from '../src/api/types';
import { hold, rotation, scapula, status } from './fixtures';
import { settings } from './settings';
import { plan } from './weeks';
import { agentLanguage, agentSays, doseWords } from './words';

/** A therapist's patients, as the agent might tell them. */

type Script = {
  [K in keyof Calls]?: Calls[K][1] | ((body: Calls[K][0]) => Calls[K][1] | Promise<Calls[K][1]>);
};

/** What the agent's own texts here do not say yet. */
const say = (en: string, de: string) => (agentLanguage() === 'de' ? de : en);

export function patientCard(more: Partial<PatientCard> = {}): PatientCard {
  return {
    id: 'p1',
    name: 'Ada Example',
    plan: 'received',
    plan_words: say('Week 3 of 6, version 2', 'Woche 3 von 6, Version 2'),
    draft: false,
    news_days: 2,
    flags: 0,
    adherence: 0.62,
    review: '2026-04-13',
    review_due: false,
    archived: false,
    ...more,
  };
}

function first(): PatientCard[] {
  return [
    patientCard({ flags: 2, review: '2026-03-20', review_due: true }),
    patientCard({
      id: 'p2',
      name: 'Bertrand von Musterhausen-Beispielsdorf',
      plan: 'handed-over',
      plan_words: say('Handed over on 20 March, version 1', 'Übergeben am 20. März, Version 1'),
      news_days: null,
      adherence: null,
      review: null,
    }),
    patientCard({
      id: 'p3',
      name: 'Chloé Sample',
      plan: 'not-handed-over',
      plan_words: say('Version 3 not handed over yet', 'Version 3 noch nicht übergeben'),
      draft: true,
      news_days: 1,
      adherence: 0.91,
    }),
    patientCard({
      id: 'p4',
      name: 'Dmitri Specimen',
      plan: 'over',
      plan_words: say('Ended on 15 March', 'Zu Ende seit 15. März'),
      news_days: 12,
      adherence: 0.35,
      flags: 1,
      review: null,
    }),
    patientCard({
      id: 'p5',
      name: 'Emma Ejemplo',
      plan: 'none',
      plan_words: say('No plan yet', 'Noch kein Plan'),
      news_days: null,
      adherence: null,
      review: '2026-03-30',
    }),
  ];
}

const NAMES = ['Farah', 'Gerd', 'Hana', 'Ivo', 'Jun', 'Kaya', 'Lior', 'Mila', 'Nils', 'Olga'];

/** As many patients as a long-standing practice has. */
export function manyPatients(count: number): PatientCard[] {
  const more = Array.from({ length: Math.max(0, count - 5) }, (_, n) =>
    patientCard({ id: `p${n + 6}`, name: `${NAMES[n % NAMES.length]} Test ${n + 6}`, news_days: n % 30 }),
  );
  return [...first(), ...more].slice(0, count);
}

export function patientList(all: PatientCard[], wanted: PatientSearch): PatientList {
  const words = (wanted.query ?? '').toLowerCase();
  const found = all.filter(
    ({ name, archived }) =>
      archived === (wanted.archived ?? false) &&
      name.split(/[ -]/).some((word) => word.toLowerCase().startsWith(words)),
  );
  const skip = wanted.skip ?? 0;
  return {
    patients: found.slice(skip, skip + (wanted.take ?? 50)),
    found: found.length,
    active: all.filter(({ archived }) => !archived).length,
    archived: all.filter(({ archived }) => archived).length,
  };
}

function toldSession(day: string, number: number, more: Partial<ToldSession> = {}): ToldSession {
  const exercise = (name: string) => ({ name, reps: 10, done: 10, effort: 4, stopped: false, skipped: null });
  return {
    id: `${day}-${number}`,
    began: `${day}T${number === 1 ? '08:31' : '17:34'}:00+01:00`,
    slot: number,
    version: 2,
    share: 1,
    neck: [3, 2],
    head: [null, null],
    light: 'green',
    exercises: [exercise(hold.name), exercise(scapula.name)],
    ...more,
  };
}

function hardSession(day: string): ToldSession {
  return toldSession(day, 2, {
    share: 0.6,
    neck: [3, 6],
    head: [1, null],
    light: 'red',
    exercises: [
      { name: hold.name, reps: 10, done: 6, effort: 7, stopped: false, skipped: null },
      { name: scapula.name, reps: 20, done: 4, effort: null, stopped: true, skipped: null },
      {
        name: rotation.name,
        reps: 10,
        done: 0,
        effort: null,
        stopped: false,
        skipped: agentSays('skip-no-time'),
      },
    ],
  });
}

const PATTERN: readonly [SlotState, SlotState][] = [
  ['done', 'done'],
  ['done', 'partial'],
  ['done', 'missed'],
  ['skipped', 'skipped'],
  ['done', 'done'],
  ['missed', 'missed'],
  ['not-asked', 'not-asked'],
];

/** Four weeks up to 22 March; nothing was prescribed in the first days. */
export function toldDays(): ToldDay[] {
  return Array.from({ length: 28 }, (_, n) => {
    const day = new Date(Date.UTC(2026, 1, 23 + n)).toISOString().slice(0, 10);
    if (n < 4) return { day, slots: [], sessions: [] };
    const states = n === 27 ? (['done', 'partial'] as const) : (PATTERN[n % 7] ?? ['done', 'done']);
    const slots = states.map((state, at) => ({
      number: at + 1,
      version: n < 14 ? 1 : 2,
      state,
      share: state === 'done' ? 1 : state === 'partial' ? 0.6 : null,
      by_hand: false,
      reason: state === 'skipped' ? agentSays('skip-travel') : null,
    }));
    const sessions = slots.flatMap(({ number, state }) => {
      if (state === 'partial') return [hardSession(day)];
      return state === 'done' ? [toldSession(day, number)] : [];
    });
    if (n === 10) sessions.push(toldSession(day, 1, { id: `${day}-extra`, slot: null }));
    return { day, slots, sessions };
  });
}

export function patientFlags(): PatientFlag[] {
  return [
    {
      id: 'f1',
      kind: 'red-session',
      day: '2026-03-22',
      words: say(
        'Neck pain rose from 3 to 6 in the evening session.',
        'Der Nackenschmerz stieg in der Übungseinheit am Abend von 3 auf 6.',
      ),
      seen: null,
    },
    {
      id: 'f2',
      kind: 'stopped',
      day: '2026-03-22',
      words: say(
        'An exercise was stopped because it hurt: setting the shoulder blades.',
        'Eine Übung wurde wegen Schmerzen beendet: Schulterblätter setzen.',
      ),
      seen: null,
    },
    {
      id: 'f3',
      kind: 'quiet',
      day: '2026-03-02',
      words: say('Nothing was done for four days.', 'Vier Tage lang wurde nichts gemacht.'),
      seen: '2026-03-05T10:12:00+01:00',
    },
  ];
}

export function versions(): VersionCard[] {
  return [
    {
      plan: 'a7',
      version: 2,
      title: plan.title,
      published: '2026-03-09T10:00:00+01:00',
      effective: '2026-03-10',
      changes: [
        say(
          'Phase 1: the nod hold goes from 8 to 10 reps.',
          'Phase 1: Das Halten im Nicken geht von 8 auf 10 Wiederholungen.',
        ),
        say('Phase 2: turning the head is new.', 'Phase 2: Drehen des Kopfes ist neu.'),
      ],
      handed_over: '2026-03-10',
      received: '2026-03-12',
      words: say(
        'Handed over on 10 March; the patient has had it since 12 March.',
        'Übergeben am 10. März, seit 12. März angekommen.',
      ),
    },
    {
      plan: 'a7',
      version: 1,
      title: plan.title,
      published: '2026-02-26T10:00:00+01:00',
      effective: '2026-02-27',
      changes: [],
      handed_over: '2026-02-26',
      received: '2026-02-27',
      words: say(
        'Handed over on 26 February; the patient has had it since 27 February.',
        'Übergeben am 26. Februar, seit 27. Februar angekommen.',
      ),
    },
  ];
}

/** The first version: fewer reps, and without the turning. */
export function olderPlan(): PlanCard {
  const [one, two] = plan.phases;
  if (!one || !two) throw new Error('the plan has two phases');
  const lines = one.lines.map((line, at) => (at === 0 ? { ...line, dose: doseWords(1, 8) } : line));
  return {
    ...plan,
    version: 1,
    phases: [
      { ...one, lines, weeks: 3 },
      { ...two, lines: one.lines.slice(1) },
    ],
  };
}

export function comparison(): Comparison {
  return { changes: versions()[0]?.changes ?? [], older: olderPlan(), newer: { ...plan, version: 2 } };
}

export function patientPage(more: Partial<PatientPage> = {}): PatientPage {
  return {
    card: patientCard({ flags: 2, review: '2026-03-20', review_due: true }),
    conditions: [{ id: 'pregnancy', name: say('Pregnancy', 'Schwangerschaft') }],
    plan: { ...plan, version: 2, starts: '2026-03-10', ends: '2026-04-20' },
    versions: versions(),
    days: toldDays(),
    flags: patientFlags(),
    notes: [
      {
        at: '2026-03-10T11:20:00+01:00',
        day: '2026-03-10',
        text: say(
          'Works at two monitors, the second far left.\nNod hold clean up to 8 seconds.',
          'Arbeitet an zwei Monitoren, der zweite weit links.\nNicken sauber bis 8 Sekunden.',
        ),
      },
    ],
    news: '2026-03-22',
    waiting: null,
    paired: true,
    ...more,
  };
}

export function newPatientPage(more: Partial<PatientPage> = {}): PatientPage {
  return patientPage({
    card: patientCard({
      plan: 'none',
      plan_words: say('No plan yet', 'Noch kein Plan'),
      news_days: null,
      adherence: null,
      review: null,
    }),
    conditions: [],
    plan: null,
    versions: [],
    days: [],
    flags: [],
    notes: [],
    news: null,
    paired: false,
    ...more,
  });
}

export const card: Card = {
  name: 'Thea Rapist',
  clinic: 'Example Physio',
  phone: '+44 20 7946 0000',
  email: '',
  booking_url: '',
};

export function facets(): LibraryFacets {
  const condition = (tag: string, en: string, de: string) => ({ tag, word: say(en, de), count: 4 });
  return {
    exercises: 60,
    desk: 20,
    own: 0,
    groups: [],
    positions: [],
    equipment: [],
    conditions: [
      condition('pregnancy', 'Pregnancy', 'Schwangerschaft'),
      condition('dizziness', 'Dizziness', 'Schwindel'),
      condition('osteoporosis', 'Osteoporosis', 'Osteoporose'),
      condition('hypertension', 'High blood pressure', 'Bluthochdruck'),
    ],
  };
}

/** The settings of somebody in a role. */
export function settingsOf(role: string): Setting[] {
  const [any] = settings();
  if (!any) throw new Error('there are settings');
  return [
    ...settings(),
    { ...any, key: 'role', value: role, default: 'patient', kind: 'choice', group: 'program' },
  ];
}

/** An agent of a therapist with so many patients; what is changed of the one patient is kept. */
export function practice(count: number, page = patientPage(), role = 'therapist'): Script {
  let kept = page;
  const put = (more: Partial<PatientPage>) => {
    kept = { ...kept, ...more };
    return kept;
  };
  return {
    status: () => status({ plan: null, slots: [], next: null }),
    settings_list: () => settingsOf(role),
    card,
    card_save: (saved) => saved,
    library_facets: () => facets(),
    patient_list: (wanted) => patientList(manyPatients(count), wanted),
    patient_add: ({ name }) => newPatientPage({ card: patientCard({ id: 'p-new', name }) }),
    patient_show: () => kept,
    patient_change: ({ name, review, archived, conditions }) =>
      put({
        card: {
          ...kept.card,
          name: name ?? kept.card.name,
          review: review === undefined ? kept.card.review : review || null,
          review_due: review === undefined && kept.card.review_due,
          archived: archived ?? kept.card.archived,
        },
        conditions: conditions
          ? facets()
              .conditions.filter(({ tag }) => conditions.includes(tag))
              .map(({ tag, word }) => ({ id: tag, name: word }))
          : kept.conditions,
      }),
    patient_note: ({ text }) =>
      put({ notes: [{ at: '2026-03-23T14:02:00+01:00', day: '2026-03-23', text }, ...kept.notes] }),
    patient_flag_seen: ({ flag }) =>
      put({
        flags: kept.flags.map((one) =>
          one.id === flag ? { ...one, seen: '2026-03-23T14:02:00+01:00' } : one,
        ),
      }),
    version_compare: () => comparison(),
    handout_write: { path: '/home/thea/Nape/Ada Example, version 2.pdf' },
    calendar_write: { path: '/home/thea/Nape/Ada Example, version 2.ics' },
    file_show: null,
    hand_over: {
      path: '/home/thea/Nape/Ada Example, version 2.nape',
      words: null,
      version: 2,
      next: say('Send this file to the patient.', 'Schicken Sie diese Datei.'),
    },
    file_open: {
      is: 'answer',
      patient: 'p1',
      name: 'Ada Example',
      days: 12,
      sessions: 20,
      flags: 1,
      paired: false,
      nothing_new: false,
      words: say(
        '12 days, 20 sessions and 1 flag are new.',
        '12 Tage, 20 Übungseinheiten und 1 Hinweis sind neu.',
      ),
    },
  };
}

/** What the scenes of the preview answer: `?scene=patients#/patients` and `?scene=patient#/patient/p1`. */
export function practiceScene(scene: string): Script | null {
  switch (scene) {
    case 'patients':
      return practice(340);
    case 'patients-both':
      return { ...practice(340, patientPage(), 'both'), status: () => status() };
    case 'patients-empty':
      return { ...practice(0), card: { ...card, name: '' } };
    case 'patient':
      return practice(340);
    case 'patient-new':
      return practice(340, newPatientPage());
    default:
      return null;
  }
}
