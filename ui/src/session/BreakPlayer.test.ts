import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, reset, session, sessionExercise, status, step } from '../../preview/fixtures';
import { safety as says } from '../../preview/safety';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import type { SessionView } from '../api/types';
import { router } from '../router.svelte';
import { live } from './live.svelte';
import Session from './Session.svelte';

const names = () => asked.map(({ name }) => name);

const posture = (more: Partial<SessionView> = {}) =>
  session({
    id: 'break-60',
    kind: 'posture',
    slot: null,
    exercises: [sessionExercise(reset)],
    step: step({ index: 1, exercise: reset, seconds: 8, reps: 5, rep: 2 }),
    next: step({ index: 2, exercise: reset, kind: 'relax', seconds: 4 }),
    remaining_ms: 8000,
    ...more,
  });
const walk = (more: Partial<SessionView> = {}) =>
  posture({
    kind: 'walk',
    exercises: [],
    step: null,
    next: null,
    seconds: 180,
    remaining_ms: 135_000,
    ...more,
  });

beforeEach(() => {
  forgetAll();
  router.go('session');
  answerWith({
    exercise_show: ({ id }) => page(id),
    status: status(),
    break_done: status(),
    break_leave: status(),
    start: status(),
    safety: says(),
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(view: SessionView): Promise<void> {
  answerWith({ session: view });
  await live.refresh();
  render(Session);
  await tick();
}

describe('a break in the player', () => {
  it('shows its exercise with the seconds of the step and what comes next', async () => {
    await open(posture());
    expect(screen.getByRole('heading', { name: reset.name })).toBeTruthy();
    expect(screen.getByText('Hold')).toBeTruthy();
    expect(document.querySelector('.seconds')?.textContent).toBe('8');
    expect(screen.getByText('Then: Let go, 4 seconds')).toBeTruthy();
    expect(await screen.findByText(page(reset.id).cue)).toBeTruthy();
  });

  it('shows a walk as minutes and seconds', async () => {
    await open(walk());
    expect(screen.getByRole('heading', { name: 'Walk a little' })).toBeTruthy();
    expect(document.querySelector('.seconds')?.textContent).toBe('2:15');
    expect(screen.getByText(/Leave the desk and walk/)).toBeTruthy();
  });

  it('has no pause and no questions', async () => {
    await open(posture());
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Done',
      'Leave',
      'Stop signs',
    ]);
    await fireEvent.keyDown(window, { key: ' ' });
    await fireEvent.keyDown(window, { key: '?' });
    await screen.findByRole('dialog');
    expect(names().filter((name) => name.startsWith('session_'))).toEqual([]);
  });

  it('gives way to the session that is due', async () => {
    await open(posture({ instead: '2026-03-23#2' }));
    answerWith({ session: session({ stage: 'running' }) });
    await fireEvent.click(screen.getByRole('button', { name: 'Do the session instead' }));
    await waitFor(() => expect(asked).toContainEqual({ name: 'start', body: { slot: '2026-03-23#2' } }));
    await screen.findByRole('button', { name: 'It hurts' });
    expect(screen.getByRole('status').textContent).not.toContain('over');
  });

  it.each([
    ['Done', 'break_done'],
    ['Leave', 'break_leave'],
  ] as const)('ends with %s, says so, and goes to Today after it was said', async (name, told) => {
    await open(walk());
    vi.useFakeTimers();
    answerWith({ session: null });
    await fireEvent.click(screen.getByRole('button', { name }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('The break is over.'));
    expect(names()).toContain(told);
    expect(screen.getByRole('heading', { name: 'The break is over.' })).toBeTruthy();
    expect(router.screen.name).toBe('session');
    vi.advanceTimersByTime(3000);
    expect(router.screen.name).toBe('today');
  });

  it('notices by itself that its time is over', async () => {
    vi.useFakeTimers();
    await open(walk({ remaining_ms: 5000 }));
    answerWith({ session: null });
    await vi.advanceTimersByTimeAsync(4900);
    expect(screen.getByRole('status').textContent).not.toContain('over');
    await vi.advanceTimersByTimeAsync(600);
    expect(screen.getByRole('status').textContent).toBe('The break is over.');
  });
});
