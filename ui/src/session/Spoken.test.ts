import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hold, page, rotation, session, step } from '../../preview/fixtures';
import { answerWith, forgetAll } from '../../preview/tauri';
import type { Step } from '../api/types';
import { live } from './live.svelte';
import Session from './Session.svelte';

beforeEach(() => {
  forgetAll();
  answerWith({ exercise_show: ({ id }) => page(id), session_painted: null });
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const STEPS: Step[] = (
  [
    { kind: 'ready', seconds: 5, rep: 0 },
    { kind: 'hold', seconds: 10, rep: 1, reps: 2 },
    { kind: 'relax', seconds: 4, rep: 1, reps: 2 },
    { kind: 'hold', seconds: 10, rep: 2, reps: 2 },
    { kind: 'rest', seconds: 30, rep: 0 },
    { kind: 'ready', seconds: 5, rep: 0, exercise: rotation },
    { kind: 'work', seconds: 4, rep: 1, reps: 2, side: 'left', exercise: rotation },
    { kind: 'switch', seconds: 4, rep: 0, side: 'right', exercise: rotation },
    { kind: 'work', seconds: 4, rep: 2, reps: 2, side: 'right', exercise: rotation },
    { kind: 'relax', seconds: 3, rep: 2, reps: 2, side: 'right', exercise: rotation },
  ] satisfies Partial<Step>[]
).map((more, index) => step({ index, side: null, ...more }));

const SECONDS = STEPS.reduce((sum, { seconds }) => sum + seconds, 0);

it('speaks in ten steps only of what changes and of milestones, and never counts', async () => {
  const heard: string[] = [];
  const show = async (place: number, remaining_ms: number) => {
    const seconds_before = STEPS.slice(0, place).reduce((sum, { seconds }) => sum + seconds, 0);
    answerWith({
      session: session({
        step: STEPS[place] ?? null,
        next: STEPS[place + 1] ?? null,
        exercise: place < 5 ? 0 : 1,
        seconds: SECONDS,
        seconds_before,
        remaining_ms,
      }),
    });
    await live.refresh();
    await tick();
  };
  const listen = (at: string) => {
    const words = screen.getByRole('status').textContent ?? '';
    if (heard.at(-1)?.split(' | ')[1] !== words) heard.push(`${at} | ${words}`);
  };

  await show(0, 5000);
  render(Session);
  await tick();
  const numbers = new Set<string>();
  for (const [place, { seconds }] of STEPS.entries()) {
    if (place > 0) await show(place, seconds * 1000);
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      // The agent is heard again in the middle of a step, as it is by another window event.
      if (tenth === 15) await show(place, seconds * 1000 - 1500);
      listen(`${place} at ${tenth / 10} s`);
      const shown = document.querySelector('.seconds');
      numbers.add(shown?.textContent ?? '');
      expect(shown?.closest('[aria-live], [role="status"], [role="alert"], [role="timer"]')).toBeNull();
      await vi.advanceTimersByTimeAsync(100);
    }
  }

  expect(numbers.size).toBeGreaterThan(20);
  expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
  expect(heard).toEqual([
    `0 at 0 s | Get ready, 5 seconds. ${hold.name}.`,
    '1 at 0 s | Hold, 10 seconds. Rep 1 of 2.',
    '1 at 5 s | 5 seconds.',
    '2 at 0 s | Let go, 4 seconds.',
    '3 at 0 s | Hold, 10 seconds. Rep 2 of 2.',
    '3 at 5 s | 5 seconds.',
    '4 at 0 s | Rest, 30 seconds.',
    '4 at 15 s | Half of it.',
    '4 at 25 s | 5 seconds.',
    `5 at 0 s | Get ready, 5 seconds. ${rotation.name}. Half of the session is done.`,
    '6 at 0 s | Move, 4 seconds. Left. Rep 1 of 2.',
    '7 at 0 s | Other side, 4 seconds. Right.',
    '8 at 0 s | Move, 4 seconds. Rep 2 of 2.',
    '9 at 0 s | Let go, 3 seconds.',
  ]);
});
