import { describe, expect, it } from 'vitest';
import { hold, rotation, scapula, session, step } from '../../preview/fixtures';
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
    expect(spoken(session(), session({ stage: 'paused' }))).toBe('Paused. Take the time you need.');
    expect(spoken(session(), session({ stage: 'finished', step: null }))).toBe('The session is over.');
  });
});

describe('what is spoken of a pause', () => {
  it('is its cause, and once', () => {
    const locked = session({ stage: 'paused', cause: 'locked' });
    expect(spoken(session(), locked)).toMatch(/^Paused\. The screen was locked/);
    expect(spoken(locked, locked)).toBe('');
    const answers = session({ stage: 'paused', cause: 'answering' });
    expect(spoken(session(), answers)).toBe('Paused. Take your time. Go on when you have answered.');
  });

  it('is what to do when an exercise was stopped, although it was paused already', () => {
    const advice = { light: 'red', words: ['Stop this exercise.', 'Rest.'], ends: true } as const;
    const hurt = session({ stage: 'paused', cause: 'hurt', advice: { ...advice, words: [...advice.words] } });
    expect(spoken(session({ stage: 'paused', cause: 'patient' }), hurt)).toBe(
      'Paused. This exercise is stopped. Stop this exercise. Rest.',
    );
    expect(spoken(hurt, session({ ...hurt, remaining_ms: 3 }))).toBe('');
  });
});

describe('what is spoken when it is made easier', () => {
  it('is how, also within the same step', () => {
    const easier = session({ step: step({ eased: 'shorter', seconds: 5 }) });
    expect(spoken(session(), easier)).toBe('Hold, 5 seconds. Half the hold. Rep 3 of 10.');
    expect(spoken(easier, session({ ...easier, remaining_ms: 100 }))).toBe('');
    const other = session({ step: step({ eased: 'easier', exercise: scapula }) });
    expect(spoken(easier, other)).toContain(`${scapula.name}. Easier form.`);
  });
});

describe('what is spoken of a break', () => {
  it('is its name and length when it has no steps, and that it is over', () => {
    const walk = session({ id: 'break-1', kind: 'walk', step: null, next: null, seconds: 180 });
    expect(spoken(null, walk)).toBe('Walk a little, 3 minutes.');
    expect(spoken(walk, session({ ...walk, remaining_ms: 1 }))).toBe('');
    expect(spoken(walk, null)).toBe('The break is over.');
    expect(spoken(session(), null)).toBe('');
    expect(spoken(null, null)).toBe('');
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
