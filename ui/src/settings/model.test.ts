import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keeper } from '../../preview/settings';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import type { Setting, SettingsTrial, Upcoming } from '../api/types';
import { SettingsModel } from './model.svelte';

const trials = () => asked.filter((question) => question.name === 'settings_try');
const rest = () => vi.advanceTimersByTimeAsync(300);

async function opened(): Promise<{ model: SettingsModel; of: (key: string) => Setting }> {
  const model = new SettingsModel();
  await model.load();
  const of = (key: string) => {
    const found = model.list?.find((setting) => setting.key === key);
    if (!found) throw new Error(`there is no setting ${key}`);
    return found;
  };
  return { model, of };
}

beforeEach(() => {
  forgetAll();
  vi.useFakeTimers();
  answerWith(keeper());
});
afterEach(() => vi.useRealTimers());

describe('changed settings', () => {
  it('are tried once the hand rests, and change what comes next but nothing else', async () => {
    const { model, of } = await opened();
    expect(model.next?.[0]?.words).toContain('14:30');
    asked.length = 0;
    for (const value of ['4m', '40m', '41m']) model.change(of('posture-every'), value);
    expect(asked).toEqual([]);
    await rest();
    expect(trials()).toEqual([
      { name: 'settings_try', body: { changes: [{ key: 'posture-every', value: '41m' }], count: 3 } },
    ]);
    expect(model.next?.[0]?.words).toContain('14:41');
    expect(of('posture-every').value).toBe('30m');
  });

  it('are no change once they are back at what is saved', async () => {
    const { model, of } = await opened();
    model.change(of('posture-every'), '45m');
    expect(model.isChanged(of('posture-every'))).toBe(true);
    model.change(of('posture-every'), '30m');
    expect(model.changes).toEqual([]);
  });

  it('are taken back all at once', async () => {
    const { model, of } = await opened();
    model.change(of('posture-every'), '45m');
    model.change(of('sounds'), 'yes');
    expect(model.changes).toHaveLength(2);
    await model.undo();
    expect(model.changes).toEqual([]);
    expect(model.valueOf(of('sounds'))).toBe('no');
    expect(model.next?.[0]?.words).toContain('14:30');
  });

  it('are saved one by one, in the form in which they are kept', async () => {
    const { model, of } = await opened();
    model.change(of('posture-every'), '60m');
    model.change(of('sounds'), 'yes');
    expect(await model.save()).toBe(true);
    expect(model.saved).toBe(true);
    expect(of('posture-every').value).toBe('1h');
    expect(of('sounds').value).toBe('yes');
    expect(model.changes).toEqual([]);
  });

  it('keep what was written while they were saved', async () => {
    const { model, of } = await opened();
    model.change(of('sounds'), 'yes');
    const saving = model.save();
    model.change(of('posture-every'), '20m');
    await saving;
    expect(model.changes).toEqual([{ key: 'posture-every', value: '20m' }]);
  });
});

describe('a refused value', () => {
  it('says why at its own setting; the others are tried without it', async () => {
    const { model, of } = await opened();
    model.change(of('posture-every'), '41m');
    model.change(of('gap'), '9h');
    await rest();
    expect(model.refusalOf(of('gap'))).toMatch(/^This must be a time from .*; "9h" is not\.$/);
    expect(model.refusalOf(of('posture-every'))).toBeNull();
    expect(model.next?.[0]?.words).toContain('14:41');
  });

  it('is not saved and stays to be mended', async () => {
    const { model, of } = await opened();
    model.change(of('gap'), '9h');
    model.change(of('sounds'), 'yes');
    expect(await model.save()).toBe(false);
    expect(of('gap').value).toBe('10m');
    expect(of('sounds').value).toBe('yes');
    expect(model.changes).toEqual([{ key: 'gap', value: '9h' }]);
    expect(model.refusalOf(of('gap'))).not.toBeNull();
    model.change(of('gap'), '8m');
    expect(model.refusalOf(of('gap'))).toBeNull();
  });
});

describe('what comes next', () => {
  it('is that of the newest question, whatever answer comes last', async () => {
    const { model, of } = await opened();
    const answers = new Map<string, (next: Upcoming[]) => void>();
    answerWith({
      settings_try: ({ changes }: SettingsTrial) =>
        new Promise((answer) => answers.set(changes[0]?.value ?? '', answer)),
    });
    const coming = (words: string): Upcoming[] => [
      { at: '', kind: 'posture', slot: null, minutes: 1, words, holds: [] },
    ];
    model.change(of('posture-every'), '20m');
    await rest();
    model.change(of('posture-every'), '50m');
    await rest();
    answers.get('50m')?.(coming('new'));
    answers.get('20m')?.(coming('old'));
    await vi.advanceTimersByTimeAsync(0);
    expect(model.next?.[0]?.words).toBe('new');
  });
});

describe('an agent that cannot', () => {
  it('leaves the changes where they are and says so', async () => {
    const { model, of } = await opened();
    answerWith({
      settings_set: () => {
        throw { code: 'store', message: 'The disk is full.', problems: [] };
      },
    });
    model.change(of('sounds'), 'yes');
    expect(await model.save()).toBe(false);
    expect(model.notSaved?.message).toBe('The disk is full.');
    expect(model.changes).toHaveLength(1);
  });
});
