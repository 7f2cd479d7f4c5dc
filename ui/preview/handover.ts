import type {
  AnswerWritten,
  ApiError,
  Card,
  HandedOver,
  Language,
  OfferedPlan,
  Opened,
  PatientPage,
  Practice,
  TakenAnswer,
} from '../src/api/types';
import { plan, report } from './weeks';
import { agentLanguage } from './words';

/** Files between therapist and patient, worded by hand. */

const say = (words: Record<Language, string>) => words[agentLanguage()];

export const SIX = 'copper lantern meadow river saddle window';

export const card: Card = {
  name: 'Example Therapist',
  clinic: 'Example Physio',
  phone: '+44 20 7946 0000',
  email: 'desk@example.org',
  booking_url: 'https://www.example.org/book',
};

export function handed(more: Partial<HandedOver> = {}): HandedOver {
  return {
    path: '/home/example/Documents/Nape/example-patient-version-3.nape',
    words: SIX,
    version: 3,
    next: say({
      en: 'Send the file by mail, and tell the six words by telephone.',
      de: 'Schicken Sie die Datei per Mail und sagen Sie die sechs Wörter am Telefon.',
    }),
    ...more,
  };
}

export function offer(more: Partial<OfferedPlan> = {}): OfferedPlan {
  return {
    token: 'offer-1',
    from: card,
    fingerprint: 'amber harbour pencil violet',
    known: false,
    report,
    asks: [
      say({ en: 'Up to 18 minutes a day, for 6 weeks.', de: 'Bis zu 18 Minuten am Tag, 6 Wochen lang.' }),
      say({
        en: 'Nothing is sent by itself. You write an answer when you want to.',
        de: 'Nichts wird von selbst verschickt. Eine Antwort schreiben Sie, wann Sie wollen.',
      }),
    ],
    changes: [],
    already: false,
    ...more,
  };
}

export const opened = (more: Partial<OfferedPlan> = {}): Opened => ({ is: 'plan', ...offer(more) });

export function changes(): string[] {
  return [
    say({ en: 'Lying nod hold: 12 instead of 10 times.', de: 'Nicken halten: 12-mal statt 10-mal.' }),
    say({ en: 'Turning the head is new.', de: 'Neu: den Kopf drehen.' }),
  ];
}

export const plain = (): Opened => ({ is: 'plain', report, text: '{"format": "nape.plan/1"}' });

export function taken(more: Partial<TakenAnswer> = {}): TakenAnswer {
  return {
    patient: 'p 7',
    name: 'Robin Sample',
    days: 9,
    sessions: 14,
    flags: 1,
    paired: true,
    nothing_new: false,
    words: say({
      en: 'Robin Sample told of 9 days, 14 sessions and 1 flag.',
      de: 'Robin Sample berichtet von 9 Tagen, 14 Übungseinheiten und 1 Hinweis.',
    }),
    ...more,
  };
}

export const answered = (more: Partial<TakenAnswer> = {}): Opened => ({ is: 'answer', ...taken(more) });

export function practice(more: Partial<Practice> = {}): Practice {
  return {
    card,
    fingerprint: 'amber harbour pencil violet',
    version: 3,
    received: '2026-03-12',
    known: true,
    words: say({
      en: 'You have version 3, received 12 March; your therapist knows.',
      de: 'Sie haben Version 3, erhalten am 12. März; Ihre Praxis weiß davon.',
    }),
    answered: '2026-03-16',
    unsent: 9,
    ...more,
  };
}

export function answer(more: Partial<AnswerWritten> = {}): AnswerWritten {
  return {
    path: '/home/example/Documents/Nape/answer-2026-03-23.nape',
    from: '2026-03-12',
    until: '2026-03-23',
    sessions: 9,
    flags: 1,
    next: say({
      en: 'Send this file to your therapist, by mail or in any other way. Only they can open it.',
      de: 'Schicken Sie diese Datei an Ihre Praxis, per Mail oder anders. Nur dort lässt sie sich öffnen.',
    }),
    ...more,
  };
}

/** As much of a patient as is needed to name a version. */
export function patientWith(version: number): PatientPage {
  return {
    card: {
      id: 'p 7',
      name: 'Robin Sample',
      plan: 'not-handed-over',
      plan_words: '',
      draft: false,
      news_days: null,
      flags: 0,
      adherence: null,
      review: null,
      review_due: false,
      archived: false,
    },
    conditions: [],
    plan,
    versions: [
      {
        plan: plan.id,
        version,
        title: plan.title,
        published: '2026-03-12',
        effective: '2026-03-16',
        changes: [],
        handed_over: null,
        received: null,
        words: '',
      },
    ],
    days: [],
    flags: [],
    notes: [],
    news: null,
    waiting: null,
    paired: false,
  };
}

export function wrongWords(): never {
  const refusal: ApiError = {
    code: 'words-refused',
    message: say({
      en: 'These are not the words of this file. Compare them with what you were told.',
      de: 'Das sind nicht die Wörter dieser Datei. Vergleichen Sie sie mit dem, was Ihnen gesagt wurde.',
    }),
    problems: [],
  };
  throw refusal;
}

export function refuseFile(): never {
  const refusal: ApiError = {
    code: 'file-refused',
    message: say({
      en: 'This file is damaged. Ask for it again.',
      de: 'Diese Datei ist beschädigt. Bitten Sie noch einmal darum.',
    }),
    problems: [],
  };
  throw refusal;
}

/** A file that is locked with {@link SIX}. */
export function locked(then: () => Opened) {
  return ({ words }: { words?: string }): Opened => {
    if (words === undefined) return { is: 'needs-words' };
    return words.toLowerCase().replace(/[^a-z]+/g, ' ') === SIX ? then() : wrongWords();
  };
}
