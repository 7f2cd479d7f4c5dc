import { describe, expect, it } from 'vitest';
import { nod } from '../../preview/figure';
import { Drawing, mirrorOf } from './drawing';
import { momentOf } from './motion';
import { between, poseOf } from './pose';

const read = () => {
  const drawing = Drawing.read(nod);
  if (!drawing) throw new Error('the drawing cannot be read');
  return drawing;
};
const heads = (drawing: Drawing) =>
  [...drawing.svg.querySelectorAll('[data-joint="head"]')].map((group) => group.getAttribute('transform'));

describe('a figure', () => {
  it('stands between its poses', () => {
    const [start, work] = [poseOf(nod, 'start'), poseOf(nod, 'work')];
    if (!start || !work) throw new Error('poses are missing');
    expect(between(start, work, 0).get('head')).toBe('translate(0 -110) rotate(0)');
    expect(between(start, work, 0.5).get('head')).toBe('translate(2 -109) rotate(7)');
    expect(between(start, work, 1).get('head')).toBe('translate(4 -108) rotate(14)');
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
    expect(momentOf({ kind: 'hold' }, 0, 600)).toEqual({ share: 0.5, againMs: 0 });
    expect(momentOf({ kind: 'hold' }, 0, 1200)).toEqual({ share: 1, againMs: null });
    expect(momentOf({ kind: 'rest' }, 1, 5000)).toEqual({ share: 0, againMs: null });
  });

  it('goes there and back within the seconds of a rep', () => {
    const rep = (elapsed: number, spent = 0) => momentOf({ kind: 'rep', ms: 4000, spent }, 0, elapsed);
    expect(rep(0).share).toBe(0);
    expect(rep(900).share).toBeCloseTo(0.5);
    expect(rep(1800)).toEqual({ share: 1, againMs: expect.closeTo(400) });
    expect(rep(3100).share).toBeCloseTo(0.5);
    expect(rep(4000)).toEqual({ share: 0, againMs: null });
    expect(rep(900, 900).share).toBe(1);
  });

  it('is shown a few times and then rests, unless the patient moves along', () => {
    expect(momentOf({ kind: 'show' }, 0, 1600).share).toBeCloseTo(0.5);
    expect(momentOf({ kind: 'show' }, 0, 60_000)).toEqual({ share: 0, againMs: null });
    expect(momentOf({ kind: 'show', on: true }, 0, 60_000).againMs).not.toBeNull();
  });
});
