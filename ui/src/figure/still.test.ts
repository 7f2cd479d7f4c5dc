import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nod } from '../../preview/figure';
import Figure from './Figure.svelte';

const START = 'translate(0 -110) rotate(0)';
const WORK = 'translate(4 -108) rotate(14)';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout'],
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Every place of the head that is seen while a figure goes to its work pose and back. */
function seen(reduced: boolean): Set<string> {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  const places = new Set<string>();
  const figure = mount(Figure, {
    target: document.body,
    props: { figure: nod, motion: { kind: 'rep', ms: 4000, spent: 0 } },
  });
  flushSync();
  for (let ms = 0; ms < 4200; ms += 16) {
    vi.advanceTimersByTime(16);
    const head = document.querySelector('svg:not(.leaving) [data-joint="head"]');
    places.add(head?.getAttribute('transform') ?? 'nothing');
  }
  void unmount(figure);
  return places;
}

it('moves through all places between its poses', () => {
  const places = seen(false);
  expect(places.size).toBeGreaterThan(50);
  expect(places).toContain(START);
  expect(places).toContain(WORK);
});

it('shows stills where motion is reduced', () => {
  expect([...seen(true)].sort()).toEqual([START, WORK].sort());
});
