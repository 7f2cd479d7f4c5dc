import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import Beat from './Beat.svelte';

afterEach(cleanup);

const dots = (seconds: number, ms: number) => {
  cleanup();
  const { container } = render(Beat, { seconds, ms });
  return [...container.querySelectorAll('span')].map(({ classList }) =>
    classList.contains('now') ? 'now' : classList.contains('over') ? 'over' : '',
  );
};

it('has a dot for each second of the movement and fills them in its tempo', () => {
  expect(dots(4, 4000)).toEqual(['now', '', '', '']);
  expect(dots(4, 2500)).toEqual(['over', 'now', '', '']);
  expect(dots(4, 0)).toEqual(['over', 'over', 'over', 'now']);
});

it('is silent, and none where a rep is too short or too long for it', () => {
  expect(render(Beat, { seconds: 4, ms: 0 }).container.querySelector('[aria-hidden="true"]')).toBeTruthy();
  expect(dots(1, 1000)).toEqual([]);
  expect(dots(60, 1000)).toEqual([]);
});
