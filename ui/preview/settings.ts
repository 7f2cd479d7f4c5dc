import type { Choice, Language, Setting, SettingChange, SettingsTrial, Upcoming } from '../src/api/types';
import { readSeconds, writeSeconds } from '../src/settings/length';
import { emit, refuseValue } from './tauri';
import { agentLanguage, agentSays, agentSpeaks, upcomingWords } from './words';

/** The settings of the agent, and what it might say to changes of them. */

const DEFINED = [
  ['breaks', 'posture-breaks', 'yes-no', 'yes'],
  ['breaks', 'posture-every', 'time', '30m'],
  ['breaks', 'posture-relief', 'time', '2m'],
  ['breaks', 'walk-breaks', 'yes-no', 'yes'],
  ['breaks', 'walk-every', 'time', '1h'],
  ['breaks', 'walk-length', 'time', '3m'],
  ['breaks', 'walk-relief', 'time', '3m'],
  ['waiting', 'away-after', 'time', '2m'],
  ['notifications', 'break-visible', 'time', '2m'],
  ['notifications', 'session-visible', 'time', '10m'],
  ['waiting', 'gap', 'time', '10m'],
  ['waiting', 'gap-after-break', 'time', '2m'],
  ['breaks', 'fold', 'time', '10m'],
  ['waiting', 'after-hold', 'time', '1m'],
  ['breaks', 'breaks-per-hour', 'count', '2'],
  ['breaks', 'ignored-breaks', 'count', '3'],
  ['waiting', 'pause-wait', 'time', '2m'],
  ['notifications', 'later', 'time', '10m'],
  ['sessions', 'slot-window', 'time', '3h'],
  ['sessions', 'slot-times', 'times', ''],
  ['breaks', 'working-hours', 'hours', 'mon,tue,wed,thu,fri 09:00-17:30'],
  ['sessions', 'waking-hours', 'daily-range', '07:00-21:30'],
  ['sessions', 'diary-at', 'time-or-never', '17:00'],
  ['waiting', 'hold-quiet', 'yes-no', 'yes'],
  ['waiting', 'hold-full-screen', 'yes-no', 'yes'],
  ['waiting', 'sense-meetings', 'yes-no', 'no'],
  ['notifications', 'notification-detail', 'yes-no', 'no'],
  ['notifications', 'sounds', 'yes-no', 'no'],
  ['program', 'start-at-login', 'yes-no', 'no'],
  ['program', 'language', 'choice', 'system'],
  ['program', 'country', 'choice', 'system'],
  ['sessions', 'cue-tones', 'yes-no', 'yes'],
  ['sessions', 'cue-speech', 'yes-no', 'no'],
  ['sessions', 'keep-awake', 'yes-no', 'yes'],
] as const;

/** The figures of one setting stand for those of all. */
function allowed(kind: string): string {
  if (kind === 'choice') return agentSays('allowed-choice', { others: 'system, en', last: 'de' });
  const [least, most] = kind === 'time' ? ['1s', '8h'] : [0, 60];
  return agentSays(`allowed-${kind}`, { least, most });
}

function choices(key: string): Choice[] {
  const system = { value: 'system', words: agentSays('choice-language-system') };
  if (key === 'language')
    return [system, { value: 'en', words: 'English' }, { value: 'de', words: 'Deutsch' }];
  if (key !== 'country') return [];
  const names = new Intl.DisplayNames([agentLanguage()], { type: 'region' });
  return [system, ...COUNTRIES.map((value) => ({ value, words: names.of(value.toUpperCase()) ?? value }))];
}

const COUNTRIES = ['at', 'au', 'ca', 'ch', 'de', 'es', 'fr', 'gb', 'ie', 'it', 'nl', 'nz', 'pl', 'us'];

/** Settings that the agent's own texts here need not know. */
const MEANINGS: Record<string, Record<Language, string>> = {
  country: {
    en: 'The country whose emergency number is shown.',
    de: 'Das Land, dessen Notruf gezeigt wird.',
  },
  'cue-tones': {
    en: 'Short tones mark the beginning and the end of each hold.',
    de: 'Kurze Töne zeigen Anfang und Ende jedes Haltens an.',
  },
  'cue-speech': {
    en: 'A voice says what comes next.',
    de: 'Eine Stimme sagt, was als Nächstes kommt.',
  },
  'keep-awake': {
    en: 'The screen does not turn itself off while a session runs.',
    de: 'Der Bildschirm geht während einer Übungseinheit nicht von selbst aus.',
  },
};

function meaning(key: string): string {
  return MEANINGS[key]?.[agentLanguage()] ?? agentSays(`meaning-${key}`);
}

export function settings(values: Record<string, string> = {}): Setting[] {
  return DEFINED.map(([group, key, kind, byDefault]) => ({
    key,
    value: values[key] ?? byDefault,
    default: byDefault,
    allowed: allowed(kind),
    meaning: meaning(key),
    group,
    kind,
    choices: choices(key),
  }));
}

export function setting(key: string, more: Partial<Setting> = {}): Setting {
  const found = settings().find((one) => one.key === key);
  if (!found) throw new Error(`there is no setting ${key}`);
  return { ...found, ...more };
}

function judged({ key, value }: SettingChange): Setting {
  const known = setting(key);
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  const seconds = readSeconds(value) ?? -1;
  const good =
    (known.kind !== 'time' || (seconds >= 0 && seconds <= 28_800)) &&
    (known.kind !== 'count' || /^\d{1,2}$/.test(value)) &&
    (known.kind !== 'daily-range' || value.split('-').every((one) => time.test(one))) &&
    (known.kind !== 'hours' || !/-( |;|$)|(^| )-/.test(value));
  if (!good) refuseValue(agentSays('setting-refused', { key, allowed: known.allowed, value }));
  return { ...known, value: known.kind === 'time' ? writeSeconds(seconds) : value };
}

/** An agent that keeps what is set, and whose next break follows `posture-every`. */
export function keeper(values: Record<string, string> = {}) {
  const kept = { ...values };
  return {
    settings_list: () => settings(kept),
    settings_set: (change: SettingChange) => {
      const taken = judged(change);
      kept[change.key] = taken.value;
      if (change.key === 'language') {
        agentSpeaks(taken.value === 'de' ? 'de' : 'en');
        emit({ event: 'changed' });
      }
      return taken;
    },
    settings_try: ({ changes }: SettingsTrial) => {
      const tried: Record<string, string> = { ...kept };
      for (const change of changes) tried[change.key] = judged(change).value;
      return upcoming(tried);
    },
  };
}

function upcoming(values: Record<string, string>): Upcoming[] {
  const every = (readSeconds(values['posture-every'] ?? '30m') ?? 0) / 60;
  const at = (minutes: number) => `${14 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const one = (kind: Upcoming['kind'], minutes: number, words: string): Upcoming => ({
    at: `2026-03-23T${at(minutes)}:00+01:00`,
    kind,
    slot: null,
    minutes: 1,
    words,
    holds: [],
  });
  const posture = one('posture', every, upcomingWords('posture', at(Math.round(every)), 1));
  const others = [
    one('walk', 50, upcomingWords('walk', at(50), 3)),
    one('session', 210, upcomingWords('session', '17:30', 7)),
    one('session', 1110, upcomingWords('session', '08:30', 7, 'at-tomorrow')),
  ];
  return values['posture-breaks'] === 'no' ? others : [posture, ...others.slice(0, 2)];
}
