import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, prompt, session, slot, status } from '../../preview/fixtures';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { skipReasons } from '../text';
import Today from './Today.svelte';

const due = status({ slots: [slot(1, '08:30', 'missed'), slot(2, '17:30', 'due')], prompt: prompt() });

beforeEach(() => {
  forgetAll();
  answerWith({
    exercise_show: ({ id }) => page(id),
    start: status(),
    later: status(),
    skip: status(),
    slot_tick: status(),
    pause: status(),
    session: session({ stage: 'prepared' }),
  });
});
afterEach(cleanup);

describe('Today', () => {
  it('starts what is due with Enter', async () => {
    render(Today, { status: due, asksWhy: false });
    await fireEvent.keyDown(window, { key: 'Enter' });
    await waitFor(() => expect(asked).toContainEqual({ name: 'start', body: { slot: '2026-03-23#2' } }));
  });

  it('moves the prompt by the minutes chosen', async () => {
    render(Today, { status: due, asksWhy: false });
    await fireEvent.click(screen.getByRole('button', { name: '20 min' }));
    expect(asked).toContainEqual({ name: 'later', body: { slot: null, minutes: 20 } });
  });

  it('offers no later when none is left', () => {
    render(Today, { status: { ...due, prompt: prompt({ laters_left: 0 }) }, asksWhy: false });
    expect(screen.queryByRole('button', { name: '20 min' })).toBeNull();
  });

  it('asks why when it was opened to skip, and sends the reason with the slot', async () => {
    render(Today, { status: due, asksWhy: true });
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByRole('button')).toHaveLength(skipReasons.length + 1);
    await fireEvent.click(dialog.getByRole('button', { name: 'In a meeting' }));
    expect(asked).toContainEqual({ name: 'skip', body: { slot: '2026-03-23#2', reason: 'meeting' } });
  });

  it('starts a missed slot and ticks it by hand', async () => {
    render(Today, { status: due, asksWhy: false });
    await fireEvent.click(screen.getByRole('button', { name: 'Start 08:30' }));
    await waitFor(() => expect(asked).toContainEqual({ name: 'start', body: { slot: '2026-03-23#1' } }));
    await fireEvent.click(screen.getByRole('button', { name: /Done without Nape 08:30/ }));
    expect(asked).toContainEqual({ name: 'slot_tick', body: { slot: '2026-03-23#1' } });
  });

  it('says what waits and why', () => {
    const held = status({
      waiting: ['session'],
      holds: [{ reason: 'locked', words: 'The screen is locked.' }],
    });
    render(Today, { status: held, asksWhy: false });
    expect(screen.getByText('The screen is locked.')).toBeTruthy();
  });
});
