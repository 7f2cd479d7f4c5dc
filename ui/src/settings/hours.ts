/** Hours on weekdays, in the text form of the agent: `mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00`, or `never`. */

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

export type Range = { from: string; to: string };

/** Some weekdays with the hours that hold on each of them. */
export type DayHours = { days: Weekday[]; ranges: Range[] };

/** The groups of a text, or null if it is not of that form. Times may be half-written: the agent judges them. */
export function readHours(text: string): DayHours[] | null {
  if (text.trim() === 'never') return [];
  const groups: DayHours[] = [];
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const group = readGroup(part);
    if (!group) return null;
    groups.push(group);
  }
  return groups.length > 0 ? groups : null;
}

/** As the agent writes it, so that a change taken back by hand is no change. A group without days says nothing. */
export function writeHours(groups: DayHours[]): string {
  const parts = groups.filter((group) => group.days.length > 0 && group.ranges.length > 0).map(writeGroup);
  return parts.length > 0 ? parts.join('; ') : 'never';
}

/** `07:00-21:30`; halves that are missing stay empty. */
export function readRange(text: string): Range {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
}

export function writeRange({ from, to }: Range): string {
  return `${from}-${to}`;
}

/** Hours to begin with when some are added: those of a working day, or two hours after a short break. */
export function nextRange(ranges: Range[]): Range {
  const last = ranges.at(-1);
  const [h, m] = last?.to.split(':').map(Number) ?? [];
  if (h === undefined || m === undefined || Number.isNaN(h + m)) return { from: '09:00', to: '17:30' };
  return { from: clock(h * 60 + m + 30), to: clock(h * 60 + m + 150) };
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Puts a weekday into one group and out of all others, or out of it. */
export function toggleDay(groups: DayHours[], at: number, day: Weekday): DayHours[] {
  const leaves = groups[at]?.days.includes(day);
  return groups.map((group, place) => {
    const others = group.days.filter((one) => one !== day);
    return { ...group, days: place === at && !leaves ? inOrder([...others, day]) : others };
  });
}

function readGroup(part: string): DayHours | null {
  const words = part.split(/\s+/);
  const named = /^[a-z]/.test(part);
  const days = named ? readDays(words.shift() ?? '') : [...WEEKDAYS];
  const ranges = words.map(readRange);
  const whole = ranges.every((range, i) => writeRange(range) === words[i]);
  return days && ranges.length > 0 && whole ? { days, ranges } : null;
}

/** `mon-wed,sat`; `fri-mon` goes over the weekend. */
function readDays(text: string): Weekday[] | null {
  const days = new Set<Weekday>();
  for (const piece of text.split(',')) {
    const [first = '', last = first] = piece.split('-');
    const names: readonly string[] = WEEKDAYS;
    const [from, to] = [names.indexOf(first), names.indexOf(last)];
    if (from < 0 || to < 0) return null;
    for (let step = 0; step <= (to - from + 7) % 7; step += 1) {
      const day = WEEKDAYS[(from + step) % 7];
      if (day) days.add(day);
    }
  }
  return inOrder([...days]);
}

function inOrder(days: Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

function writeGroup({ days, ranges }: DayHours): string {
  const times = ranges.map(writeRange).join(' ');
  return days.length === WEEKDAYS.length ? times : `${inOrder(days).join(',')} ${times}`;
}
