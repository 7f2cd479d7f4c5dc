import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, session, status } from '../../preview/fixtures';
import { lock, safety as says } from '../../preview/safety';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { router } from '../router.svelte';
import { live } from './live.svelte';
import Session from './Session.svelte';

const names = () => asked.map(({ name }) => name);
const paused = session({ stage: 'paused', cause: 'patient' });
const SPEECH = 'Trouble speaking or swallowing';
const HEAD = 'A headache that builds through the set';

beforeEach(() => {
  forgetAll();
  router.go('session');
  answerWith({
    exercise_show: ({ id }) => page(id),
    session: session(),
    session_painted: null,
    session_pause: paused,
    status: status(),
    flags: [],
    safety: says(),
    safety_sign: says(),
    safety_questions: { kind: 'screening', questions: [], unwatched: '', approval: '' },
  });
});
afterEach(cleanup);

async function open(key = '?') {
  await live.refresh();
  render(Session);
  await fireEvent.keyDown(window, { key });
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText(SPEECH);
  return dialog;
}

describe('the stop signs', () => {
  it('pause what runs and put the number before all', async () => {
    const dialog = await open('F1');
    await waitFor(() => expect(names()).toContain('session_pause'));
    const number = dialog.getByRole('link', { name: '112' });
    expect(number.getAttribute('href')).toBe('tel:112');
    expect(dialog.getByText('Call now')).toBeTruthy();
    expect(
      number.compareDocumentPosition(dialog.getByText(SPEECH)) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    expect(dialog.getByText('Nobody watches in the meantime.')).toBeTruthy();
  });

  it('stand by what they ask for', async () => {
    const dialog = await open();
    const groups = dialog.getAllByRole('region').map((group) => ({
      words: group.getAttribute('aria-label'),
      signs: within(group)
        .getAllByRole('button')
        .map((sign) => sign.textContent),
    }));
    expect(groups).toEqual([
      { words: 'Call the emergency number at once', signs: [SPEECH, 'A numb or drooping face'] },
      {
        words: 'Today: your doctor or your therapist',
        signs: ['Clumsy hands or an unsteady walk', 'New weakness of an arm', 'Pain at night that is new'],
      },
      { words: 'Stop this exercise', signs: [HEAD] },
    ]);
  });

  it('are told of after one confirmation, and lead to what to do when the plan is locked', async () => {
    answerWith({ safety_sign: says({ standing: 'locked', lock: lock() }) });
    const dialog = await open();
    await fireEvent.click(dialog.getByRole('button', { name: SPEECH }));
    expect(names()).not.toContain('safety_sign');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Do you notice this now?'));
    await fireEvent.click(dialog.getByRole('button', { name: 'I have this now' }));
    await waitFor(() => expect(router.screen.name).toBe('safety'));
    expect(asked).toContainEqual({ name: 'safety_sign', body: { sign: 'speech' } });
  });

  it('close and show how the session stands now when only an exercise is stopped', async () => {
    const dialog = await open();
    await fireEvent.click(dialog.getByRole('button', { name: HEAD }));
    expect(dialog.getByText(/This exercise is stopped/)).toBeTruthy();
    const advice = { light: 'red', words: ['Leave it for today.'], ends: true } as const;
    answerWith({
      session: session({ stage: 'paused', cause: 'hurt', advice: { ...advice, words: [...advice.words] } }),
    });
    await fireEvent.click(dialog.getByRole('button', { name: 'I have this now' }));
    expect(await screen.findByText('Leave it for today.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(router.screen.name).toBe('session');
  });

  it('tell of nothing when it is taken back, and give the focus to the sign again', async () => {
    const dialog = await open();
    const sign = dialog.getByRole('button', { name: SPEECH });
    await fireEvent.click(sign);
    await fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(sign);
    expect(dialog.queryByRole('button', { name: 'I have this now' })).toBeNull();
    await fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(names()).not.toContain('safety_sign');
    expect(names()).not.toContain('session_resume');
  });

  it('are there before a session and without one, where nothing is paused', async () => {
    answerWith({ session: null });
    await open();
    expect(names()).not.toContain('session_pause');
  });
});
