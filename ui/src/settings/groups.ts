import type { Setting } from '../api/types';
import { text } from '../text';

export type Group = { name: string; title: string; first: Setting[]; more: Setting[] };

const ORDER = ['breaks', 'sessions', 'waiting', 'notifications', 'program'];

/** Fine tuning that few people need: it stands behind one step more. */
const FINE = new Set([
  'posture-relief',
  'walk-length',
  'walk-relief',
  'fold',
  'breaks-per-hour',
  'ignored-breaks',
  'slot-window',
  'away-after',
  'gap',
  'gap-after-break',
  'after-hold',
  'pause-wait',
  'break-visible',
  'session-visible',
]);

/** The settings in their groups; groups that this window does not know come last, nothing is dropped. */
export function groupsOf(list: Setting[]): Group[] {
  const named = [...new Set([...ORDER, ...list.map((setting) => setting.group)])];
  return named
    .map((name) => {
      const own = list.filter((setting) => setting.group === name);
      return {
        name,
        title: text.settings.groups[name] ?? (name || text.settings.otherGroup),
        first: own.filter((setting) => !FINE.has(setting.key)),
        more: own.filter((setting) => FINE.has(setting.key)),
      };
    })
    .filter((group) => group.first.length + group.more.length > 0);
}

export function labelOf(setting: Setting): string {
  return text.settings.labels[setting.key] ?? setting.key;
}
