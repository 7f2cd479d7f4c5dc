import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, prompt, slot, status } from '../../preview/fixtures';
import { badDays, briefWords, nextDay, safety as says } from '../../preview/safety';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { agent } from '../agent.svelte';
import type { ApiError, SafetyBrief, Status } from '../api/types';
import { router } from '../router.svelte';
import { primaryOf } from './primary';
import Today from './Today.svelte';

const slots = [slot(1, '08:30', 'partial', { can_go_on: true }), slot(2, '17:30', 'due')];

function under(brief: Partial<SafetyBrief>, more: Partial<Status> = {}): Status {
  return status({ slots, safety: { ...status().safety, ...brief }, ...more });
}

beforeEach(() => {
  forgetAll();
  answerWith({
    exercise_show: ({ id }) => page(id),
    status: status(),
    session: null,
    safety: says({ next_day: nextDay() }),
    safety_next_day: says(),
    bad_days_begin: status(),
    bad_days_end: status(),
  });
  router.go('today');
});
afterEach(cleanup);

const show = (as: Status) => render(Today, { status: as, asksWhy: false });

describe('Today while the plan is locked', () => {
  const locked = under({ standing: 'locked', words: briefWords() });

  it('says so first, and leads to what to do', async () => {
    show(locked);
    expect(screen.getByText(briefWords())).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what to do' }).getAttribute('href')).toBe('#/safety');
    await fireEvent.keyDown(window, { key: 'Enter' });
    expect(router.screen.name).toBe('safety');
    expect(asked.some(({ name }) => name === 'start')).toBe(false);
  });

  it('offers no session, whatever is due or was left', () => {
    show(locked);
    expect(screen.queryByRole('button', { name: /Start|Go on/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'A bad day?' })).toBeNull();
    const prompted = under({ standing: 'locked' }, { prompt: prompt() });
    expect(primaryOf(prompted)).toEqual({ kind: 'locked' });
  });

  it('lets only the end of a session be looked at', () => {
    const session = { id: 'b1', slot: null, share: 0.4 };
    const at = (stage: 'paused' | 'finished') =>
      primaryOf(under({ standing: 'locked' }, { session: { ...session, stage } })).kind;
    expect([at('paused'), at('finished')]).toEqual(['locked', 'go-on']);
  });

  it('says what holds the reminders as it does of other holds', () => {
    show(under({ standing: 'locked' }, { holds: [{ reason: 'safety', words: 'your plan is locked' }] }));
    expect(screen.getByText('Nothing is shown now: your plan is locked.')).toBeTruthy();
  });
});

describe('Today', () => {
  it('leads to the questions when they are due, and not otherwise', () => {
    show(under({ standing: 'screen-monthly', words: 'The monthly questions are due.' }));
    expect(screen.getByText('The monthly questions are due.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the questions' })).toBeTruthy();
    cleanup();
    show(status());
    expect(screen.queryByRole('link', { name: 'Answer the questions' })).toBeNull();
    expect(asked.some(({ name }) => name === 'safety')).toBe(false);
  });

  it('goes to the questions when the agent refuses to start without them', async () => {
    const refusal: ApiError = { code: 'locked', message: 'Questions first.', problems: [] };
    answerWith({
      start: () => {
        throw refusal;
      },
    });
    await agent.start(null);
    expect(router.screen.name).toBe('safety');
    expect(agent.trouble).toBeNull();
  });

  it('asks about yesterday when the agent has that question', async () => {
    show(under({ next_day: true }));
    expect(await screen.findByText(nextDay().words)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'No, not settled' }));
    expect(asked).toContainEqual({ name: 'safety_next_day', body: { session: 'c1', settled: false } });
    await waitFor(() => expect(screen.queryByText(nextDay().words)).toBeNull());
  });

  it('begins bad days from a dialog that says what they are', async () => {
    show(status());
    await fireEvent.click(screen.getByRole('button', { name: 'A bad day?' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/gentle form/)).toBeTruthy();
    await fireEvent.click(dialog.getByRole('button', { name: '3 days' }));
    expect(asked).toContainEqual({ name: 'bad_days_begin', body: { days: 3 } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('begins nothing when that dialog is cancelled', async () => {
    show(status());
    await fireEvent.click(screen.getByRole('button', { name: 'A bad day?' }));
    await fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.some(({ name }) => name === 'bad_days_begin')).toBe(false);
  });

  it('says that bad days run, and goes back to the plan', async () => {
    show(under({ bad_days: badDays().words }));
    expect(screen.getByText(badDays().words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'A bad day?' })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Back to the plan' }));
    expect(asked).toContainEqual({ name: 'bad_days_end', body: null });
  });

  it('has the stop signs and the emergency number one click away', () => {
    show(status());
    const link = screen.getByRole('link', { name: 'When to stop, and whom to call' });
    expect(link.getAttribute('href')).toBe('#/safety');
  });
});
