import type { Setting, SettingChange, SettingsTrial, Upcoming } from '../src/api/types';
import { readSeconds, writeSeconds } from '../src/settings/length';
import { refuseValue } from './tauri';

/** The settings of the agent, and what it might say to changes of them. */

const DEFINED = [
  ['breaks', 'posture-breaks', 'yes-no', 'yes', 'Whether posture breaks are shown at all.'],
  ['breaks', 'posture-every', 'time', '30m', 'Desk time after which a posture break is due.'],
  ['breaks', 'posture-relief', 'time', '2m', 'Time away that counts as a posture break.'],
  ['breaks', 'walk-breaks', 'yes-no', 'yes', 'Whether walk breaks are shown at all.'],
  ['breaks', 'walk-every', 'time', '1h', 'Desk time after which a walk break is due.'],
  ['breaks', 'walk-length', 'time', '3m', 'How long a walk break takes.'],
  ['breaks', 'walk-relief', 'time', '3m', 'Time away that counts as a walk break.'],
  ['waiting', 'away-after', 'time', '2m', 'Time without input after which you count as away.'],
  ['notifications', 'break-visible', 'time', '2m', 'How long the prompt of a break stays visible.'],
  [
    'notifications',
    'session-visible',
    'time',
    '10m',
    'How long the prompt of a session stays visible while you are present.',
  ],
  ['waiting', 'gap', 'time', '10m', 'Least time between two prompts.'],
  ['waiting', 'gap-after-break', 'time', '2m', "Least time between a break's prompt and a session's."],
  [
    'breaks',
    'fold',
    'time',
    '10m',
    'A break that becomes due this shortly before a session is left to the session.',
  ],
  [
    'waiting',
    'after-hold',
    'time',
    '1m',
    'Time you are left alone after coming back, before a prompt that waited.',
  ],
  [
    'breaks',
    'breaks-per-hour',
    'count',
    '2',
    "Most break prompts in an hour of desk time; the plan's own rate if that is higher.",
  ],
  [
    'breaks',
    'ignored-breaks',
    'count',
    '3',
    'Unanswered break prompts in a row after which breaks stay silent for the day; 0 for never.',
  ],
  [
    'waiting',
    'pause-wait',
    'time',
    '2m',
    'How long a prompt waits at most for a moment in which you do not type.',
  ],
  ['notifications', 'later', 'time', '10m', 'How far Later moves a prompt.'],
  ['sessions', 'slot-window', 'time', '3h', 'How long a session stays due.'],
  [
    'sessions',
    'slot-times',
    'times',
    '',
    'Your own times for the sessions of a day, such as "08:30 17:30"; empty for the plan\'s.',
  ],
  ['breaks', 'working-hours', 'hours', 'mon,tue,wed,thu,fri 09:00-17:30', 'Hours in which breaks are shown.'],
  [
    'sessions',
    'waking-hours',
    'daily-range',
    '07:00-21:30',
    'Hours in which sessions and the diary are asked for.',
  ],
  ['sessions', 'diary-at', 'time-or-never', '17:00', "When the day's diary entry is asked for."],
  [
    'waiting',
    'hold-quiet',
    'yes-no',
    'yes',
    "Whether prompts wait while the desktop's do-not-disturb is on.",
  ],
  [
    'waiting',
    'hold-full-screen',
    'yes-no',
    'yes',
    'Whether prompts wait while a program covers the whole screen.',
  ],
  [
    'waiting',
    'sense-meetings',
    'yes-no',
    'no',
    'Whether prompts wait while microphone or camera are in use; Nape looks only at whether, never at what.',
  ],
  [
    'notifications',
    'notification-detail',
    'yes-no',
    'no',
    'Whether notifications name the exercises; others may see your screen.',
  ],
  ['notifications', 'sounds', 'yes-no', 'no', "Whether a notification may make the desktop's own sound."],
  ['program', 'start-at-login', 'yes-no', 'no', 'Whether Nape starts by itself when you log in.'],
] as const;

const ALLOWED: Record<string, string> = {
  time: 'a time from 1s to 8h, such as 45s, 30m or 1h30m',
  count: 'a whole number from 0 to 60',
  hours: 'ranges on weekdays such as "mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00", or never',
  'daily-range': 'a range such as 07:00-21:30',
  times: 'times of day such as "08:30 17:30", or nothing',
  'time-or-never': 'a time of day such as 17:00, or never',
  'yes-no': 'yes or no',
};

export function settings(values: Record<string, string> = {}): Setting[] {
  return DEFINED.map(([group, key, kind, byDefault, meaning]) => ({
    key,
    value: values[key] ?? byDefault,
    default: byDefault,
    allowed: ALLOWED[kind] ?? '',
    meaning,
    group,
    kind,
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
  if (!good) refuseValue(`${key} must be ${known.allowed}; "${value}" is not.`);
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
  const posture = one('posture', every, `Posture break at ${at(Math.round(every))}, 1 minute`);
  const others = [
    one('walk', 50, `Walk at ${at(50)}, 3 minutes`),
    one('session', 210, 'Session at 17:30, 7 minutes'),
    one('session', 1110, 'Session at tomorrow 08:30, 7 minutes'),
  ];
  return values['posture-breaks'] === 'no' ? others : [posture, ...others.slice(0, 2)];
}
