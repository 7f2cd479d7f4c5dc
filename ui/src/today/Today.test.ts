import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, prompt, session, slot, status } from '../../preview/fixtures';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { router } from '../router.svelte';
import { skipReasons } from '../text';
import Today from './Today.svelte';

const due = status({ slots: [slot(1, '08:30', 'missed'), slot(2, '17:30', 'due')], prompt: prompt() });

beforeEach(() => {
  forgetAll();
  router.go('today');
  answerWith({
    exercise_show: ({ id }) => page(id),
    start: status(),
    later: status(),
    skip: status(),
    slot_tick: status(),
    pause: status(),
    meeting: status(),
    take: status(),
    breaks_off_today: status(),
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
    expect(dialog.getAllByRole('button')).toHaveLength(skipReasons().length + 1);
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
      waiting: ['session', 'walk'],
      holds: [{ reason: 'typing', words: 'you are typing' }],
    });
    render(Today, { status: held, asksWhy: false });
    expect(screen.getByText('A walk waits to be shown.')).toBeTruthy();
    expect(screen.getByText('You are typing.')).toBeTruthy();
  });

  it('says why nothing comes also while nothing waits, unless it passes in a moment', () => {
    const holds = [
      { reason: 'quiet', words: 'do not disturb is on' },
      { reason: 'gap', words: 'the last prompt was a short time ago' },
    ];
    render(Today, { status: status({ holds }), asksWhy: false });
    expect(screen.getByText('Nothing is shown now: do not disturb is on.')).toBeTruthy();
    expect(screen.queryByText(/short time ago/)).toBeNull();
  });

  it('takes the walk that is asked for with Enter, and offers no more breaks today', async () => {
    const walk = prompt({ kind: 'walk', slot: null, title: 'Walk a little', minutes: 3, laters_left: 1 });
    render(Today, { status: status({ prompt: walk }), asksWhy: false });
    expect(screen.getByText('Walk a little, 3 minutes')).toBeTruthy();
    await fireEvent.keyDown(window, { key: 'Enter' });
    expect(asked).toContainEqual({ name: 'take', body: { kind: 'walk' } });
    await waitFor(() => expect(router.screen.name).toBe('session'));
    await fireEvent.click(screen.getByRole('button', { name: 'Not today' }));
    expect(asked).toContainEqual({ name: 'breaks_off_today', body: null });
  });

  it('offers a walk without being asked', async () => {
    render(Today, { status: status(), asksWhy: false });
    await fireEvent.click(screen.getByRole('button', { name: 'Take a walk' }));
    expect(asked).toContainEqual({ name: 'take', body: { kind: 'walk' } });
  });

  it('leads to a break that runs, with Enter too', async () => {
    const running_break = {
      kind: 'walk',
      exercise: null,
      title: 'Walk a little',
      seconds: 180,
      remaining_ms: 135_000,
    } as const;
    render(Today, { status: status({ running_break }), asksWhy: false });
    expect(screen.getByText('Your break is running')).toBeTruthy();
    expect(screen.getByText('Walk a little')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to your break' }).getAttribute('href')).toBe('#/session');
    await fireEvent.keyDown(window, { key: 'Enter' });
    expect(router.screen.name).toBe('session');
    // What the therapist knows is asked for in any case.
    expect(asked.map(({ name }) => name)).toEqual(['practice']);
  });

  it('offers only later and skip for the diary', async () => {
    const diary = prompt({ kind: 'diary', slot: null, day: '2026-03-22', laters_left: 1 });
    render(Today, { status: status({ prompt: diary }), asksWhy: false });
    expect(screen.getByText('Sunday 22 March')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not today' })).toBeNull();
    await fireEvent.keyDown(window, { key: 'Enter' });
    expect(asked).not.toContainEqual(expect.objectContaining({ name: 'take' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(asked).toContainEqual({ name: 'skip', body: { slot: null, reason: null } });
  });
});

describe('a meeting', () => {
  it('is told of for some minutes', async () => {
    render(Today, { status: status(), asksWhy: false });
    await fireEvent.click(screen.getByRole('button', { name: 'Pause reminders' }));
    await fireEvent.click(screen.getByRole('button', { name: 'In a meeting for 45 minutes' }));
    expect(asked).toContainEqual({ name: 'meeting', body: { minutes: 45 } });
  });

  it('is said while it lasts, and can be ended', async () => {
    const meeting = { until: '2026-03-23T14:45:00+01:00', words: 'until 14:45' };
    const holds = [{ reason: 'meeting', words: 'you are in a meeting' }];
    render(Today, { status: status({ meeting, holds }), asksWhy: false });
    expect(screen.getAllByText(/in a meeting/)).toHaveLength(1);
    await fireEvent.click(screen.getByRole('button', { name: 'The meeting is over' }));
    expect(asked).toContainEqual({ name: 'meeting', body: { minutes: null } });
  });
});
