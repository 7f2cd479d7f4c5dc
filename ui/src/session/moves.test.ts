import { describe, expect, it } from 'vitest';
import { hold, rotation, session, step } from '../../preview/fixtures';
import { looksAhead, motionOf, shownOf, sideOf } from './moves';

const moves = (view: ReturnType<typeof session>) => motionOf({ view, at: 0 });

describe('what is on the picture', () => {
  it('is the exercise of the step, which may be an easier one than that of the plan', () => {
    expect(shownOf(session({ step: step({ exercise: rotation, eased: 'easier' }) }))).toBe(rotation);
    expect(shownOf(session({ step: null }))?.id).toBe(hold.id);
    expect(shownOf(session({ step: null, exercises: [] }))).toBeUndefined();
  });

  it('is what comes while one rests', () => {
    const rest = session({ step: step({ kind: 'rest' }), next: step({ exercise: rotation, kind: 'ready' }) });
    expect(shownOf(rest)).toBe(rotation);
    expect(looksAhead(rest)).toBe(true);
    expect(moves(rest)).toEqual({ kind: 'show' });
    const sets = session({ step: step({ kind: 'rest' }), next: step({ set: 2 }) });
    expect(moves(sets)).toEqual({ kind: 'rest' });
    expect(looksAhead(session())).toBe(false);
  });

  it('is of the side that comes while sides are changed, and before the first', () => {
    const next = step({ side: 'left', kind: 'work' });
    expect(sideOf(session({ step: step({ kind: 'switch', side: 'left' }), next }))).toBe('left');
    expect(sideOf(session({ step: step({ kind: 'switch' }), next }))).toBe('left');
    expect(sideOf(session({ step: step({ kind: 'ready' }), next }))).toBe('left');
    expect(sideOf(session({ step: step({ kind: 'relax', side: 'right' }), next }))).toBe('right');
    expect(sideOf(session({ step: step({ kind: 'relax' }), next }))).toBeNull();
  });

  it('moves with the rep from where it is, and rests in a pause', () => {
    const work = session({ step: step({ kind: 'work', seconds: 6 }), remaining_ms: 4000 });
    expect(moves(work)).toEqual({ kind: 'rep', ms: 6000, spent: 2000 });
    expect(moves(session({ ...work, stage: 'paused' }))).toEqual({ kind: 'rest' });
    expect(moves(session({ step: step({ kind: 'work', self_paced: true }) }))).toEqual({
      kind: 'show',
      on: true,
    });
  });
});
