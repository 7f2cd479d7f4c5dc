import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, status } from '../../preview/fixtures';
import { advice, finishedSession, proposals, redSession } from '../../preview/sessions';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import type { SessionView } from '../api/types';
import { speak } from '../wording.svelte';
import { live } from './live.svelte';
import Session from './Session.svelte';

const number = (place: string, n: string) =>
  within(screen.getByRole('group', { name: place })).getByRole('button', { name: n });
const sent = (name: string) => asked.filter((one) => one.name === name).map(({ body }) => body);

beforeEach(() => {
  forgetAll();
  location.hash = '#/session';
  answerWith({
    status: status(),
    exercise_show: ({ id }) => page(id),
    session_after: (after) => goesOnAs(finishedSession({ after })),
    session_answer: () => finishedSession(),
    session_close: () => {
      answerWith({ session: null });
      return status();
    },
  });
});
afterEach(() => {
  cleanup();
  speak('en');
});

function goesOnAs(view: SessionView): SessionView {
  answerWith({ session: view });
  return view;
}

async function open(view: SessionView): Promise<void> {
  goesOnAs(view);
  await live.refresh();
  render(Session);
}

describe('a session that is over', () => {
  it('says what was done of each exercise against what was prescribed', async () => {
    await open(finishedSession());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The session is done');
    expect(screen.getByText('You did 93 % of what was prescribed.')).toBeTruthy();
    expect(screen.getByText('10 of 10 reps')).toBeTruthy();
    expect(screen.getByText('16 of 20 reps, 3 in an easier form or in part')).toBeTruthy();
    expect(screen.getByText('Next: tomorrow 08:30')).toBeTruthy();
  });

  it('says what was skipped, and what was stopped because it hurt', async () => {
    await open(redSession());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You stopped here');
    expect(screen.getByText('4 of 20 reps')).toBeTruthy();
    expect(screen.getByText('Stopped because it hurt')).toBeTruthy();
    expect(screen.getByText('Skipped')).toBeTruthy();
  });

  it('sends the pain of both places with every change', async () => {
    await open(finishedSession());
    await fireEvent.click(number('Neck', '2'));
    await fireEvent.keyDown(window, { key: '1' });
    await fireEvent.click(number('Neck', '2'));
    await waitFor(() =>
      expect(sent('session_after')).toEqual([
        { neck: 2, head: null },
        { neck: 2, head: 1 },
        { neck: null, head: 1 },
      ]),
    );
  });

  it('shows what to do about it once it was told', async () => {
    const red = advice('red', 'safety-after-red', true);
    answerWith({
      session_after: (after) => goesOnAs(finishedSession({ after, advice: red, proposals: proposals() })),
    });
    const revealed = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open(finishedSession());
    expect(screen.queryByRole('region', { name: 'What to do now' })).toBeNull();
    await fireEvent.click(number('Neck', '7'));
    const shown = await screen.findByRole('region', { name: 'What to do now' });
    expect(within(shown).getByText('Red')).toBeTruthy();
    expect(within(shown).getByText(red.words[0] ?? '')).toBeTruthy();
    expect(shown.closest('[role="status"]')).toBeTruthy();
    expect(revealed.mock.contexts).toContain(shown);
    expect(screen.getByRole('region', { name: 'What comes of it' })).toBeTruthy();
  });

  it('words each proposal with what was made of it', async () => {
    await open(redSession());
    const lines = within(screen.getByRole('region', { name: 'What comes of it' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/stage 2 is next\. ?It is on the list for your therapist\.$/),
      expect.stringMatching(/half the dose is next\. ?It holds from your next session on\.$/),
      expect.stringMatching(/this stage stays for now\. ?Nothing changes\.$/),
    ]);
  });

  it('asks about the exercises that were done and not spoken of, and keeps what is answered', async () => {
    const view = finishedSession();
    const [first, second] = view.exercises;
    if (!first || !second) throw new Error('two exercises');
    const told = { ...second, answers: { effort: 3, quality: null, slips: [] } };
    await open({ ...view, exercises: [first, told] });
    const asks = within(screen.getByRole('region', { name: 'How did it go?' }));
    expect(asks.queryByText(second.exercise.name)).toBeNull();
    const answers = { effort: null, quality: 'clean' as const, slips: [] };
    goesOnAs({ ...view, exercises: [{ ...first, answers }, told] });
    await fireEvent.click(asks.getByRole('button', { name: 'Clean', hidden: true }));
    await waitFor(() => expect(sent('session_answer')).toEqual([{ exercise: 0, answers }]));
    await waitFor(() => expect(live.seen?.view.exercises[0]?.answers.quality).toBe('clean'));
    await tick();
    expect(
      within(screen.getByRole('region', { name: 'How did it go?' })).getByText(first.exercise.name),
    ).toBeTruthy();
  });

  it('asks nothing about what was skipped', async () => {
    await open(redSession());
    const asks = within(screen.getByRole('region', { name: 'How did it go?' }));
    expect(asks.queryByText('Turning the head')).toBeNull();
  });

  it('closes after the last number was sent, and leads to Today', async () => {
    let kept = () => {};
    answerWith({
      session_after: () => new Promise((done) => (kept = () => done(finishedSession()))),
    });
    await open(finishedSession());
    await fireEvent.click(number('Head', '0, no pain'));
    await waitFor(() => expect(sent('session_after')).toEqual([{ neck: null, head: 0 }]));
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await tick();
    expect(sent('session_close')).toEqual([]);
    kept();
    await waitFor(() => expect(location.hash).toBe('#/today'));
    expect(sent('session_close')).toEqual([null]);
  });

  it('praises nobody and urges nobody on', async () => {
    await open(redSession());
    expect(document.body.textContent).not.toMatch(/well done|great|keep|streak|!/i);
  });

  it('is worded in German, too', async () => {
    speak('de');
    await open(redSession());
    expect(screen.getByText('Abgebrochen, weil es wehtat')).toBeTruthy();
    expect(screen.getByText('Rot')).toBeTruthy();
    expect(screen.getByText('Das gilt ab Ihrer nächsten Übungseinheit.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Schließen' })).toBeTruthy();
  });
});
