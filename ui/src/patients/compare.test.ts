import { describe, expect, it } from 'vitest';
import { olderPlan } from '../../preview/patients';
import { plan } from '../../preview/weeks';
import { marked, pairOf, pick } from './compare';

const version = (number: number, of = 'a7') => ({ plan: of, version: number });

describe('picking versions', () => {
  it('asks for two of them, the earlier one first', () => {
    const two = pick(pick([], version(3)), version(1));
    expect(pairOf('p1', two)).toEqual({ patient: 'p1', plan: 'a7', older: 1, newer: 3 });
    expect(pairOf('p1', pick([], version(3)))).toBeNull();
  });

  it('lets the first one go for a third, and puts back what is picked again', () => {
    const two = [version(3), version(1)];
    expect(pick(two, version(2))).toEqual([version(1), version(2)]);
    expect(pick(two, version(3))).toEqual([version(1)]);
  });

  it('never holds versions of two plans side by side', () => {
    expect(pick([version(3), version(1)], version(1, 'b8'))).toEqual([version(1, 'b8')]);
  });
});

describe('two versions side by side', () => {
  const older = olderPlan();

  it('mark what changed, what is gone and what is new', () => {
    const [one, two] = marked(older, plan, 'gone');
    expect(one?.mark).toBe('changed');
    expect(one?.lines.map(({ mark }) => mark)).toEqual(['changed', 'same']);
    expect(one?.desk.map(({ mark }) => mark)).toEqual(['same']);
    expect(two?.mark).toBe('same');
    expect(two?.lines.map(({ mark }) => mark)).toEqual(['gone']);
    expect(marked(plan, older, 'added')[1]?.lines.map(({ mark }) => mark)).toEqual(['added']);
  });

  it('mark nothing where nothing differs', () => {
    const marks = marked(plan, plan, 'gone').flatMap(({ mark, lines, desk }) => [
      mark,
      ...lines.map((line) => line.mark),
      ...desk.map((exercise) => exercise.mark),
    ]);
    expect(new Set(marks)).toEqual(new Set(['same']));
  });

  it('know a phase that has another name by its place, unless that one is known by name', () => {
    const [one, two] = plan.phases;
    if (!one || !two) throw new Error('the plan has two phases');
    const renamed = { ...plan, phases: [{ ...one, name: 'Begin' }, two] };
    expect(marked(renamed, plan, 'added')[0]?.lines.map(({ mark }) => mark)).toEqual(['same', 'same']);
    const turned = { ...plan, phases: [{ ...one, name: 'Begin' }, one, two] };
    expect(marked(turned, plan, 'added').map(({ mark }) => mark)).toEqual(['added', 'same', 'same']);
  });

  it('hold the second of an exercise against the second', () => {
    const [one] = plan.phases;
    const [line] = one?.lines ?? [];
    if (!one || !line) throw new Error('the plan has a line');
    const twice = { ...plan, phases: [{ ...one, lines: [line, { ...line, per_day: 1 }] }] };
    const once = { ...plan, phases: [{ ...one, lines: [line] }] };
    expect(marked(twice, once, 'added')[0]?.lines.map(({ mark }) => mark)).toEqual(['same', 'added']);
    expect(marked(twice, twice, 'added')[0]?.lines.map(({ mark }) => mark)).toEqual(['same', 'same']);
  });
});
