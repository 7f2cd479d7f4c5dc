import { describe, expect, it } from 'vitest';
import { nod } from '../../preview/figure';
import { Drawing, mirrorOf } from './drawing';
import { momentOf } from './motion';
import { Round } from './pose';

const read = () => {
  const drawing = Drawing.read(nod);
  if (!drawing) throw new Error('the drawing cannot be read');
  return drawing;
};
const heads = (drawing: Drawing) =>
  [...drawing.svg.querySelectorAll('[data-joint="head"]')].map((group) => group.getAttribute('transform'));

describe('a figure', () => {
  it('stands between its poses', () => {
    const drawing = read();
    expect(heads(drawing)[0]).toBe('translate(0 -110) rotate(0)');
    drawing.pose(0.5);
    expect(heads(drawing)[0]).toBe('translate(2 -109) rotate(7)');
    drawing.pose(1.5);
    expect(heads(drawing)[0]).toBe('translate(2 -109) rotate(7)');
  });

  it('passes its poses in their order and comes home another way where there is one', () => {
    const there = new Round(['start', 'half', 'work']);
    expect(there.at(0.25)).toEqual({ from: 0, to: 1, share: 0.5 });
    expect(there.at(1)).toEqual({ from: 1, to: 2, share: 1 });
    expect(there.at(1.75)).toEqual({ from: 1, to: 0, share: 0.5 });
    const round = new Round(['start', 'work', 'arch']);
    expect(round.at(0.5)).toEqual({ from: 0, to: 1, share: 0.5 });
    expect(round.at(1.5)).toEqual({ from: 2, to: 0, share: 0 });
    expect(round.at(2)).toEqual({ from: 2, to: 0, share: 1 });
    expect([round.outward(1), round.outward(2)]).toEqual([true, false]);
  });

  it('stands still only in a pose', () => {
    const round = new Round(['start', 'half', 'work', 'after']);
    expect([0.2, 0.3, 0.8].map((place) => round.still(place))).toEqual([0, 0.5, 1]);
    expect([1.2, 1.4, 1.9].map((place) => round.still(place))).toEqual([1, 1.5, 2]);
  });

  it('moves every group of a joint that is drawn more than once', () => {
    const drawing = read();
    drawing.pose(1);
    expect(heads(drawing)).toEqual(['translate(4 -108) rotate(14)', 'translate(4 -108) rotate(14)']);
  });

  it('is mirrored about the middle of its view box, and back', () => {
    expect(mirrorOf('-100 -20 300 220')).toBe('translate(100 0) scale(-1 1)');
    const drawing = read();
    drawing.mirror(true);
    const outer = drawing.svg.firstElementChild;
    expect(drawing.svg.childElementCount).toBe(1);
    expect(outer?.getAttribute('transform')).toBe('translate(100 0) scale(-1 1)');
    drawing.mirror(false);
    expect(outer?.hasAttribute('transform')).toBe(false);
  });

  it('carries no inline style, which the policy would refuse', () => {
    const drawing = read();
    drawing.pose(0.3);
    expect(drawing.svg.outerHTML).not.toContain('style=');
  });
});

describe('the way of a figure', () => {
  it('holds at the end and asks for no more frames', () => {
    expect(momentOf({ kind: 'hold' }, 0, 600)).toEqual({ place: 0.5, againMs: 0 });
    expect(momentOf({ kind: 'hold' }, 0, 1200)).toEqual({ place: 1, againMs: null });
    expect(momentOf({ kind: 'rest' }, 1, 5000)).toEqual({ place: 0, againMs: null });
  });

  it('goes there and back within the seconds of a rep', () => {
    const rep = (elapsed: number, spent = 0) => momentOf({ kind: 'rep', ms: 4000, spent }, 0, elapsed);
    expect(rep(0).place).toBe(0);
    expect(rep(900).place).toBeCloseTo(0.5);
    expect(rep(1800)).toEqual({ place: 1, againMs: expect.closeTo(400) });
    expect(rep(3100).place).toBeCloseTo(1.5);
    expect(rep(4000)).toEqual({ place: 0, againMs: null });
    expect(rep(900, 900).place).toBe(1);
  });

  it('is shown a few times and then rests, unless the patient moves along', () => {
    expect(momentOf({ kind: 'show' }, 0, 1600).place).toBeCloseTo(0.5);
    expect(momentOf({ kind: 'show' }, 0, 60_000)).toEqual({ place: 0, againMs: null });
    expect(momentOf({ kind: 'show', on: true }, 0, 60_000).againMs).not.toBeNull();
  });
});
