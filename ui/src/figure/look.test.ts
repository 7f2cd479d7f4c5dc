import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page as pageOf } from '../../preview/fixtures';
import Look from './Look.svelte';

afterEach(cleanup);

describe('the look of an exercise', () => {
  it('is its figure', () => {
    const { container } = render(Look, { page: pageOf('nod'), motion: { kind: 'hold' } });
    expect(container.querySelector('svg')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it("is the therapist's own picture, named like the exercise, where there is no figure", () => {
    const page = { ...pageOf('own-nod'), figure: null, picture: 'data:image/png;base64,iVBORw0KGgo=' };
    render(Look, { page, motion: { kind: 'hold' } });
    expect(screen.getByRole('img', { name: page.card.name }).getAttribute('src')).toBe(page.picture);
  });
});
