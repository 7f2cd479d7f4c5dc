import { describe, expect, it } from 'vitest';
import { hold, rotation, session, step } from '../../preview/fixtures';
import { milestones, spoken } from './announce';

describe('what is spoken', () => {
  it('says phase, length and rep when a step begins', () => {
    expect(spoken(null, session())).toBe('Hold, 10 seconds. Rep 3 of 10.');
  });

  it('says nothing when the same step is heard again', () => {
    expect(spoken(session(), session({ remaining_ms: 4000 }))).toBe('');
  });

  it('names the side when it changes and the exercise when it begins', () => {
    const left = session({ step: step({ side: 'left' }) });
    const right = session({ step: step({ index: 7, side: 'right', kind: 'work', exercise: rotation }) });
    expect(spoken(left, right)).toContain('Right.');
    const ready = session({ step: step({ index: 8, kind: 'ready', exercise: hold, seconds: 5 }) });
    expect(spoken(right, ready)).toBe(`Get ready, 5 seconds. ${hold.name}.`);
  });

  it('says once that half of the session is done', () => {
    const before = session({ seconds_before: 200 });
    const half = session({ seconds_before: 210, step: step({ index: 20 }) });
    expect(spoken(before, half)).toContain('Half of the session is done.');
    expect(spoken(half, session({ seconds_before: 220, step: step({ index: 21 }) }))).not.toContain('Half');
  });

  it('gives no seconds for a rep at the own pace', () => {
    expect(spoken(null, session({ step: step({ kind: 'work', self_paced: true }) }))).toBe(
      'Move. Rep 3 of 10.',
    );
  });

  it('says that it is paused and that it is over', () => {
    expect(spoken(session(), session({ stage: 'paused' }))).toBe('Paused');
    expect(spoken(session(), session({ stage: 'finished', step: null }))).toBe('The session is over.');
  });
});

describe('milestones of a step', () => {
  const rest = (remaining_ms: number) => session({ step: step({ kind: 'rest', seconds: 60 }), remaining_ms });

  it('are the half and the last five seconds', () => {
    expect(milestones(rest(60_000))).toEqual([
      { afterMs: 30_000, words: 'Half of it.' },
      { afterMs: 55_000, words: '5 seconds.' },
    ]);
  });

  it('leave out what is over already', () => {
    expect(milestones(rest(20_000)).map((m) => m.afterMs)).toEqual([15_000]);
    expect(milestones(rest(3000))).toEqual([]);
  });

  it('are none for short steps, own pace and pauses', () => {
    expect(milestones(session({ step: step({ seconds: 4 }), remaining_ms: 4000 }))).toEqual([]);
    expect(milestones(session({ step: step({ seconds: 30, self_paced: true }) }))).toEqual([]);
    expect(
      milestones(session({ stage: 'paused', step: step({ seconds: 60 }), remaining_ms: 60_000 })),
    ).toEqual([]);
  });
});
