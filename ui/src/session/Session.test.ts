import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, session } from '../../preview/fixtures';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { live } from './live.svelte';
import Session from './Session.svelte';

const names = () => asked.map((question) => question.name);

beforeEach(() => {
  forgetAll();
  answerWith({ exercise_show: ({ id }) => page(id), history: [] });
});
afterEach(cleanup);

async function open(view: ReturnType<typeof session>): Promise<void> {
  answerWith({ session: view });
  await live.refresh();
  render(Session);
}

describe('the session screen', () => {
  it('pauses on Escape and puts the focus on "Stop here", without stopping', async () => {
    answerWith({ session_pause: session({ stage: 'paused', cause: 'patient' }) });
    await open(session());
    await fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Stop here'));
    expect(names()).toContain('session_pause');
    expect(names()).not.toContain('session_stop');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(names()).not.toContain('session_stop');
  });

  it('tells the agent what the keys mean', async () => {
    answerWith({ session_next: session(), session_back: session() });
    await open(session());
    await fireEvent.keyDown(window, { key: 'ArrowRight' });
    await fireEvent.keyDown(window, { key: 'ArrowLeft' });
    await waitFor(() => expect(names()).toEqual(expect.arrayContaining(['session_next', 'session_back'])));
  });

  it('begins with the pain that was tapped', async () => {
    answerWith({ session_begin: session() });
    await open(session({ stage: 'prepared', step: null, next: null }));
    await fireEvent.keyDown(window, { key: '3' });
    expect(screen.getByRole('button', { name: '3' }).getAttribute('aria-pressed')).toBe('true');
    await fireEvent.keyDown(window, { key: 'Enter' });
    await waitFor(() => expect(asked).toContainEqual({ name: 'session_begin', body: { pain: 3 } }));
  });

  it('says why it is paused and offers to go on', async () => {
    answerWith({ session_resume: session({ stage: 'resuming', remaining_ms: 3000 }) });
    await open(session({ stage: 'paused', cause: 'locked' }));
    expect(screen.getByText(/screen was locked/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.getByText('It goes on in')).toBeTruthy());
  });

  it('keeps the stop and the signs of danger beside pain', async () => {
    answerWith({ session_pause: session({ stage: 'paused', cause: 'patient' }) });
    await open(session());
    await fireEvent.click(screen.getByRole('button', { name: 'It hurts' }));
    await waitFor(() => expect(screen.getByText('A headache that builds through the set')).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Stop here' })).toBeTruthy();
  });

  it('shows a rep at the own pace with a button instead of seconds', async () => {
    const view = session();
    answerWith({ session_rep_done: view });
    await open(session({ step: view.step && { ...view.step, kind: 'work', self_paced: true } }));
    await fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(names()).toContain('session_rep_done'));
  });
});
