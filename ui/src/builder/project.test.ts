import { describe, expect, it } from 'vitest';
import { builderAgent } from '../../preview/builder';
import type { Draft } from '../api/types';
import { landing, linesOf, namesOf, weeksOf } from './places';
import { applied } from './project';

const agent = builderAgent();
const begin = (): Draft => agent.draft_begin({ from: { from: 'programme', id: 'p1-cgh-6wk' } });
const names = (draft: Draft, phase = 0) => draft.phases[phase]?.lines.map((line) => line.exercise.id);

describe('a draft before its answer', () => {
  it('has lines where they were put, in their phase and in another', () => {
    const draft = begin();
    const moved = applied(draft, { edit: 'move-line', phase: 0, line: 0, to_phase: 0, to: 2 });
    expect(names(moved)).toEqual(['scap-setting', 'arom-rotation', 'ccf-nod-learn', 'self-snag-c1c2']);
    const away = applied(draft, { edit: 'move-line', phase: 0, line: 1, to_phase: 1, to: 0 });
    expect(names(away)).toEqual(['ccf-nod-learn', 'arom-rotation', 'self-snag-c1c2']);
    expect(names(away, 1)?.[0]).toBe('scap-setting');
    expect(names(draft)).toHaveLength(4);
  });

  it('counts the weeks of its phases', () => {
    const draft = applied(begin(), { edit: 'phase-weeks', phase: 0, weeks: 3 });
    expect(draft.phases.map((_, at) => weeksOf(draft, at))).toEqual([
      [1, 3],
      [4, 5],
      [6, 7],
    ]);
  });

  it('changes nothing when a place is not there', () => {
    const draft = begin();
    expect(applied(draft, { edit: 'line-note', phase: 9, line: 0, note: 'x' })).toEqual(draft);
    expect(applied(draft, { edit: 'move-line', phase: 0, line: 9, to_phase: 0, to: 0 })).toEqual(draft);
  });
});

describe('the place of a line', () => {
  it('is told by a name that stays with it', () => {
    const [nod, turn] = [
      { id: 'nod', name: 'Nod' },
      { id: 'turn', name: 'Turn' },
    ];
    expect(namesOf([nod, turn, nod])).toEqual(['nod#1', 'turn#1', 'nod#2']);
    const draft = begin();
    const phase = draft.phases[0];
    expect(phase && linesOf(phase).map(({ name }) => name)).toEqual(names(draft)?.map((id) => `${id}#1`));
  });

  it('is the one that a dragged row was let go at', () => {
    const middles = [50, 150, 250];
    expect(landing(0, middles, 60)).toBe(0);
    expect(landing(0, middles, 160)).toBe(1);
    expect(landing(0, middles, 900)).toBe(2);
    expect(landing(2, middles, 40)).toBe(0);
    expect(landing(2, middles, 140)).toBe(1);
  });
});
