import { FluentResource } from '@fluent/bundle';
import { expect, it, vi } from 'vitest';
import germanShared from '../../texts/de/shared.ftl?raw';
import german from '../../texts/de/window.ftl?raw';
import englishShared from '../../texts/en/shared.ftl?raw';
import english from '../../texts/en/window.ftl?raw';
import { length, minutes, skipReasons, text, weeks } from './text';

/** Every key that was asked for, with the names of what was put in. */
const said = vi.hoisted(() => new Map<string, string>());

vi.mock('./wording.svelte', () => ({
  say: (key: string, put: Record<string, unknown> = {}) => {
    said.set(key, Object.keys(put).sort().join(', '));
    return key;
  },
}));

/** The messages of some files, each with the names of what is put into it. */
function messages(...files: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, value } of files.flatMap((file) => new FluentResource(file).body)) {
    const names = new Set<string>();
    JSON.stringify(value, (_, part) => {
      if (part?.type === 'var') names.add(part.name);
      return part;
    });
    found.set(id, [...names].sort().join(', '));
  }
  return found;
}

/** Values that lead a function into each of its branches. */
const GIVEN: unknown[][] = [[0, 0], [1, 2], [2, 1], [10, 10], [75, 0], ['walk', null], ['', 1], [['08:30']]];

function sayAll(part: object): void {
  for (const value of Object.values(part)) {
    if (typeof value === 'function') for (const given of GIVEN) called(value, given);
    else if (typeof value === 'object') sayAll(value);
  }
}

function called(words: (...given: unknown[]) => unknown, given: unknown[]): void {
  try {
    words(...given);
  } catch (error) {
    // It takes a list, or text, and was given something else.
    expect(error).toBeInstanceOf(TypeError);
  }
}

it('has a text in both languages for all it says, and says all of them, with the same things put in', () => {
  sayAll(text);
  sayAll({ minutes, weeks, length, skipReasons });
  text.settings.refusal('gap', 'gap must be a time');
  const byName = (of: Map<string, string>) => Object.fromEntries([...of].sort());
  expect(byName(said)).toEqual(byName(messages(english, englishShared)));
  expect(byName(said)).toEqual(byName(messages(german, germanShared)));
});
