import type { Flag, Language, Lock, Question, Questionnaire, Safety, Sign } from '../src/api/types';
import { hold } from './fixtures';
import { agentLanguage, agentSays } from './words';

/** What the agent might say about safety, worded by hand: only the agent's own words are those of the product. */

type Both = Record<Language, string>;

const say = (words: Both) => words[agentLanguage()];

const QUESTIONS: [id: string, text: Both, meaning: Both][] = [
  [
    'thunderclap',
    {
      en: 'Did the worst headache of your life start within a minute?',
      de: 'Begann der schlimmste Kopfschmerz Ihres Lebens innerhalb einer Minute?',
    },
    { en: 'Like a clap of thunder, out of nothing.', de: 'Wie ein Donnerschlag, aus dem Nichts.' },
  ],
  [
    'five-d',
    {
      en: 'Do you have dizziness, double vision, slurred speech, trouble swallowing or sudden falls?',
      de: 'Haben Sie Schwindel, Doppelbilder, verwaschene Sprache, Schluckstörungen oder plötzliche Stürze?',
    },
    {
      en: 'New, together with the neck pain or during exercise. Also a numb face or a jumping view.',
      de: 'Neu, zusammen mit dem Nackenschmerz oder beim Üben. Auch ein taubes Gesicht oder springende Bilder.',
    },
  ],
  [
    'fever',
    {
      en: 'Do you have a fever and a neck too stiff to nod?',
      de: 'Haben Sie Fieber und einen Nacken, der zum Nicken zu steif ist?',
    },
    {
      en: 'Or a rash, or do you feel very unwell.',
      de: 'Oder einen Ausschlag, oder es geht Ihnen sehr schlecht.',
    },
  ],
  [
    'trauma',
    {
      en: 'Have you had an accident, a fall or a blow to the head lately?',
      de: 'Hatten Sie kürzlich einen Unfall, einen Sturz oder einen Schlag auf den Kopf?',
    },
    {
      en: 'In the last weeks, and no doctor has seen you since.',
      de: 'In den letzten Wochen, ohne dass Sie seither untersucht wurden.',
    },
  ],
  [
    'arm',
    {
      en: 'Is an arm or a leg getting weaker or number?',
      de: 'Wird ein Arm oder ein Bein schwächer oder tauber?',
    },
    { en: 'From day to day or from week to week.', de: 'Von Tag zu Tag oder von Woche zu Woche.' },
  ],
];

const SIGNS: [id: string, urgency: Sign['urgency'], text: Both][] = [
  [
    'speech',
    'emergency',
    { en: 'Trouble speaking or swallowing', de: 'Störungen beim Sprechen oder Schlucken' },
  ],
  ['face', 'emergency', { en: 'A numb or drooping face', de: 'Ein taubes oder hängendes Gesicht' }],
  [
    'gait',
    'same-day',
    { en: 'Clumsy hands or an unsteady walk', de: 'Ungeschickte Hände oder unsicherer Gang' },
  ],
  ['weak', 'therapist', { en: 'New weakness of an arm', de: 'Neue Schwäche in einem Arm' }],
  ['night', 'tell', { en: 'Pain at night that is new', de: 'Neue Schmerzen in der Nacht' }],
  ['head', null, { en: 'A headache that builds through the set', de: 'Kopfschmerz, der im Satz zunimmt' }],
];

const UNWATCHED: Both = { en: 'Nobody watches in the meantime.', de: 'Niemand sieht zwischendurch zu.' };
const APPROVAL: Both = {
  en: 'This wording is still to be approved by a clinician.',
  de: 'Dieser Wortlaut muss noch klinisch freigegeben werden.',
};

export function questionnaire(more: Partial<Questionnaire> = {}): Questionnaire {
  const questions: Question[] = QUESTIONS.map(([id, text, meaning]) => ({
    id,
    text: say(text),
    meaning: say(meaning),
  }));
  return { kind: 'screening', questions, unwatched: say(UNWATCHED), approval: say(APPROVAL), ...more };
}

/** The few questions before a session, in the agent's own words. */
export function checkQuestions(): Questionnaire {
  const questions = ['new-sign', 'new-headache', 'fever-or-fall'].map((id) => ({
    id,
    text: agentSays(`safety-ask-${id}`),
    meaning: agentSays(`safety-mean-${id}`),
  }));
  return questionnaire({ kind: 'check', questions, unwatched: agentSays('safety-unwatched') });
}

export function lock(more: Partial<Lock> = {}): Lock {
  return {
    urgency: 'emergency',
    since: say({ en: 'since today at 14:02', de: 'seit heute um 14:02 Uhr' }),
    title: say({ en: 'Stop, and get help now', de: 'Hören Sie auf und holen Sie jetzt Hilfe' }),
    steps: [
      say({ en: 'Call the emergency number.', de: 'Rufen Sie den Notruf.' }),
      say({ en: 'Do not drive yourself.', de: 'Fahren Sie nicht selbst.' }),
      say({ en: 'Tell your therapist later.', de: 'Sagen Sie es später in Ihrer Praxis.' }),
    ],
    because: [say({ en: 'Trouble speaking or swallowing', de: 'Störungen beim Sprechen oder Schlucken' })],
    patient_may_clear: false,
    ...more,
  };
}

/** A lock that the patient may clear. */
export function mildLock(): Lock {
  return lock({
    urgency: 'therapist',
    title: say({ en: 'Ask before you go on', de: 'Fragen Sie, bevor Sie weitermachen' }),
    steps: [say({ en: 'Ring your therapist.', de: 'Rufen Sie in Ihrer Praxis an.' })],
    because: [say({ en: 'New weakness of an arm', de: 'Neue Schwäche in einem Arm' })],
    patient_may_clear: true,
  });
}

export function safety(more: Partial<Safety> = {}): Safety {
  return {
    standing: 'open',
    lock: null,
    emergency: {
      number: '112',
      country: 'de',
      words: say({
        en: 'It works in all of Europe, from any phone.',
        de: 'Er gilt in ganz Europa, von jedem Telefon.',
      }),
    },
    contact: {
      name: 'Example Therapist',
      clinic: 'Example Physio',
      phone: '+44 20 7946 0000',
      email: 'therapist@example.org',
      booking_url: 'https://example.org/book',
    },
    signs: SIGNS.map(([id, urgency, text]) => ({ id, urgency, text: say(text) })),
    next_day: null,
    bad_days: null,
    stopped: [],
    unwatched: say(UNWATCHED),
    approval: say(APPROVAL),
    ...more,
  };
}

export function nextDay() {
  return {
    session: 'c1',
    words: say({
      en: 'Yesterday it hurt more for a while. Was the pain back to where it began by this morning?',
      de: 'Gestern tat es eine Weile mehr weh. War der Schmerz bis heute Morgen wieder wie am Anfang?',
    }),
  };
}

export function badDays() {
  return {
    until: '2026-03-24',
    words: say({
      en: 'Bad days until Tuesday 24 March: your exercises come in a gentle form.',
      de: 'Schlechte Tage bis Dienstag, 24. März: Ihre Übungen kommen in einer sanften Form.',
    }),
  };
}

export function stopped() {
  return {
    exercise: hold,
    words: say({
      en: 'Not again today. From tomorrow on one step below.',
      de: 'Heute nicht mehr. Ab morgen eine Stufe tiefer.',
    }),
  };
}

export function briefWords(): string {
  return say({
    en: 'Something you answered needs a doctor first. No session is due meanwhile.',
    de: 'Eine Ihrer Antworten muss zuerst ärztlich geklärt werden. Bis dahin ist keine Übungseinheit fällig.',
  });
}

export function questionsWords(): string {
  return say({
    en: 'Before your session, answer the questions about your safety. It takes three minutes.',
    de: 'Beantworten Sie vor Ihrer Übungseinheit die Fragen zu Ihrer Sicherheit. Es dauert drei Minuten.',
  });
}

export function flags(): Flag[] {
  return [
    {
      kind: 'red-twice',
      day: '2026-03-22',
      at: '2026-03-22T08:40:00+01:00',
      words: say({
        en: 'Lying nod hold, stage 1 was stopped because of pain twice in a week.',
        de: 'Lying nod hold, stage 1 wurde zweimal in einer Woche wegen Schmerz abgebrochen.',
      }),
    },
    {
      kind: 'amber',
      day: '2026-03-19',
      at: '2026-03-19T17:52:00+01:00',
      words: say({
        en: 'Pain rose in three sessions of the last seven days.',
        de: 'In drei Übungseinheiten der letzten sieben Tage nahm der Schmerz zu.',
      }),
    },
  ];
}
