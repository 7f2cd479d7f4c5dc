import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import germanAgent from '../../texts/de/agent.ftl?raw';
import germanCourse from '../../texts/de/course.ftl?raw';
import germanDose from '../../texts/de/dose.ftl?raw';
import germanPlan from '../../texts/de/plan.ftl?raw';
import germanSafety from '../../texts/de/safety.ftl?raw';
import germanSettings from '../../texts/de/settings.ftl?raw';
import germanShared from '../../texts/de/shared.ftl?raw';
import englishAgent from '../../texts/en/agent.ftl?raw';
import englishCourse from '../../texts/en/course.ftl?raw';
import englishDose from '../../texts/en/dose.ftl?raw';
import englishPlan from '../../texts/en/plan.ftl?raw';
import englishSafety from '../../texts/en/safety.ftl?raw';
import englishSettings from '../../texts/en/settings.ftl?raw';
import englishShared from '../../texts/en/shared.ftl?raw';
import type { Language } from '../src/api/types';

/** What the agent would say, from its own texts: English in tests, and in the preview the language of the address. */

const TEXTS = {
  en: [englishAgent, englishCourse, englishDose, englishPlan, englishSafety, englishSettings, englishShared],
  de: [germanAgent, germanCourse, germanDose, germanPlan, germanSafety, germanSettings, germanShared],
};

let spoken: Language = new URLSearchParams(location.search).get('language') === 'de' ? 'de' : 'en';
let bundle = bundleOf(spoken);

export function agentLanguage(): Language {
  return spoken;
}

/** What `settings_set` does to a real agent. */
export function agentSpeaks(language: Language): void {
  spoken = language;
  bundle = bundleOf(language);
}

export function agentSays(key: string, put: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`the agent has no text ${key}`);
  return bundle.formatPattern(pattern, put);
}

/** `Session at 17:30, 7 minutes` */
export function upcomingWords(kind: string, time: string, minutes: number, at = 'at-today'): string {
  return agentSays('upcoming', {
    kind: agentSays(`kind-${kind}`),
    at: agentSays(at, { time }),
    takes: agentSays('minutes', { count: minutes }),
  });
}

/** `2 sets of 10: hold 10 s, relax 10 s. Rest 1 min between sets.` */
export function doseWords(sets: number, reps: number, side = ''): string {
  const amount = agentSays('dose-amount', { sets, reps });
  const rep = agentSays('dose-relax', { rep: agentSays('dose-hold', { hold: '10 s' }), relax: '10 s' });
  const sentences = [agentSays('dose', { amount: side ? agentSays(side, { amount }) : amount, rep })];
  if (sets > 1) sentences.push(agentSays('dose-rest', { rest: '1 min' }));
  return sentences.join(' ');
}

/** What may go wrong in the hold, as its page says it. */
export function checkWords(): string[] {
  return spoken === 'de'
    ? ['Die Stränge vorn am Hals treten hervor', 'Das Nicken lässt beim Halten nach']
    : ['The cords at the front of the neck pop up', 'The nod fades during the hold'];
}

/** A sentence about a place in a plan file. */
export function problemWords(path: string, key: string, put: Record<string, FluentVariable> = {}): string {
  return agentSays('problem', { path, message: agentSays(key, put) });
}

function bundleOf(language: Language): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const text of TEXTS[language]) made.addResource(new FluentResource(text));
  return made;
}
