import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, session, status } from '../../preview/fixtures';
import { checkQuestions, lock, safety } from '../../preview/safety';
import { advisedSession, preparedSession } from '../../preview/sessions';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import type { SessionAnswers, SessionView } from '../api/types';
import { speak } from '../wording.svelte';
import { live } from './live.svelte';
import Session from './Session.svelte';

const questions = checkQuestions().questions;
const group = (place: number) => within(screen.getByRole('group', { name: questions[place]?.text ?? '' }));
const no = (place: number) => group(place).getByLabelText<HTMLInputElement>('No');
const yes = (place: number) => group(place).getByLabelText<HTMLInputElement>('Yes');
const number = (place: string, n: string) =>
  within(screen.getByRole('group', { name: place })).getByRole('button', { name: n });
const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
const sent = (...names: string[]) => asked.filter(({ name }) => names.includes(name));

beforeEach(() => {
  forgetAll();
  location.hash = '#/session';
  answerWith({
    status: status(),
    exercise_show: ({ id }) => page(id),
    safety_questions: ({ kind }) => (kind === 'check' ? checkQuestions() : refuse('Other questions.')),
    safety_answer: ({ answers }) =>
      answers.some((one) => one.yes) ? safety({ standing: 'locked', lock: lock() }) : safety(),
    session_begin: () => goesOnAs(session()),
  });
});
afterEach(() => {
  cleanup();
  speak('en');
});

/** What the agent tells from now on. */
function goesOnAs(view: SessionView): SessionView {
  answerWith({ session: view });
  return view;
}

async function open(view: SessionView): Promise<void> {
  goesOnAs(view);
  await live.refresh();
  render(Session);
  if (!view.checked) await screen.findByText(questions[0]?.text ?? '');
}

describe('a prepared session', () => {
  it('says how long it takes, what is in it, and that nobody watches', async () => {
    await open(preparedSession());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('7 minutes, 2 exercises');
    expect(screen.getByText('4 minutes · 10 times: hold 10 s, relax 10 s.')).toBeTruthy();
    expect(screen.getByText(checkQuestions().unwatched)).toBeTruthy();
    expect(screen.queryByText('Today the gentle form is played.')).toBeNull();
  });

  it('says that the gentle form is played', async () => {
    await open(preparedSession({ gentle: true }));
    expect(screen.getByText('Today the gentle form is played.')).toBeTruthy();
  });

  it('does not begin while a question is left: it goes to the first and says how many are left', async () => {
    await open(preparedSession());
    await fireEvent.click(no(0));
    await begin();
    await waitFor(() => expect(document.activeElement).toBe(no(1)));
    expect(screen.getByRole('alert').textContent).toBe('2 questions are left. Answer them, too.');
    expect(screen.getAllByText('Not answered yet')).toHaveLength(2);
    expect(sent('safety_answer', 'session_begin')).toEqual([]);
  });

  it('answers no to all three at once, and the questions stay to be read', async () => {
    await open(preparedSession());
    await fireEvent.click(screen.getByRole('button', { name: 'No to all three' }));
    expect(questions.map((_, place) => no(place).checked)).toEqual([true, true, true]);
    for (const question of questions) expect(screen.getByText(question.meaning)).toBeTruthy();
    expect(sent('safety_answer')).toEqual([]);
  });

  it('sends the answers, then the pain of both places', async () => {
    await open(preparedSession());
    await fireEvent.click(screen.getByRole('button', { name: 'No to all three' }));
    await fireEvent.click(number('Neck', '3'));
    await fireEvent.click(number('Head', '1'));
    await begin();
    await screen.findByRole('button', { name: 'Pause' });
    const answers = questions.map(({ id }) => ({ question: id, yes: false }));
    expect(sent('safety_answer', 'session_begin')).toEqual([
      { name: 'safety_answer', body: { kind: 'check', answers } },
      { name: 'session_begin', body: { neck: 3, head: 1 } },
    ]);
  });

  it('leads to what to do after a yes, and does not begin', async () => {
    await open(preparedSession());
    await fireEvent.click(screen.getByRole('button', { name: 'No to all three' }));
    await fireEvent.click(yes(1));
    await begin();
    await waitFor(() => expect(location.hash).toBe('#/safety'));
    expect(sent('session_begin')).toEqual([]);
  });

  it('says why it did not begin when the agent refuses', async () => {
    answerWith({ session_begin: () => refuse('The disk is full.') });
    await open(preparedSession({ checked: true }));
    await begin();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The disk is full.'));
  });

  it('does not ask again what was answered', async () => {
    await open(preparedSession({ checked: true }));
    expect(screen.queryByRole('radio')).toBeNull();
    await begin();
    await screen.findByRole('button', { name: 'Pause' });
    expect(sent('safety_questions', 'safety_answer')).toEqual([]);
    expect(sent('session_begin')).toEqual([{ name: 'session_begin', body: { neck: null, head: null } }]);
  });

  it('takes a number back at the second tap', async () => {
    await open(preparedSession({ checked: true }));
    await fireEvent.click(number('Neck', '4'));
    expect(number('Neck', '4').getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(number('Neck', '4'));
    expect(number('Neck', '4').getAttribute('aria-pressed')).toBe('false');
  });

  it('gives a number from the keys to the scale with the focus, else to the first that has none', async () => {
    await open(preparedSession({ checked: true }));
    const pressed = () =>
      screen.getAllByRole('button', { pressed: true }).map((button) => button.textContent);
    await fireEvent.keyDown(window, { key: '3' });
    expect(number('Neck', '3').getAttribute('aria-pressed')).toBe('true');
    await fireEvent.keyDown(window, { key: '1' });
    expect(pressed()).toEqual(['3', '1']);
    number('Neck', '7').focus();
    await fireEvent.keyDown(window, { key: '5' });
    expect(pressed()).toEqual(['5', '1']);
  });

  it('is answered by keys, which lead on to the button', async () => {
    await open(preparedSession());
    no(0).focus();
    for (const key of ['n', 'n', 'n', '2']) {
      await fireEvent.keyDown(document.activeElement ?? window, { key });
    }
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Begin' }));
    expect(number('Neck', '2').getAttribute('aria-pressed')).toBe('true');
  });

  it('is worded in German, too', async () => {
    speak('de');
    await open(preparedSession());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('7 Minuten, 2 Übungen');
    expect(screen.getByRole('button', { name: 'Nein auf alle drei' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Kopf' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Beginnen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('3');
  });
});

describe('pain above the ceiling at the beginning', () => {
  const told: SessionAnswers = { neck: 5, head: null };

  it('shows what to do, in a word and a sentence, and takes the focus there', async () => {
    answerWith({ session_begin: (before) => goesOnAs(advisedSession(before)) });
    await open(preparedSession({ checked: true }));
    await fireEvent.click(number('Neck', '5'));
    await begin();
    const advice = await screen.findByRole('region', { name: 'What to do now' });
    expect(within(advice).getByText('Amber')).toBeTruthy();
    expect(within(advice).getByText('Take the gentle form today.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(advice));
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it('is not passed over with Enter', async () => {
    await open(advisedSession(told));
    await fireEvent.keyDown(window, { key: 'Enter' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('What to do now'));
    expect(sent('session_begin')).toEqual([]);
  });

  it('begins all the same with the same numbers', async () => {
    await open(advisedSession(told));
    await fireEvent.click(screen.getByRole('button', { name: 'Begin all the same' }));
    await screen.findByRole('button', { name: 'Pause' });
    expect(sent('session_begin')).toEqual([{ name: 'session_begin', body: told }]);
  });

  it('does not offer to begin where it would be better to rest', async () => {
    await open(advisedSession({ neck: 8, head: null }, true));
    expect(screen.getByText('Red')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin all the same' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Not now' }).getAttribute('href')).toBe('#/today');
  });

  it('takes the gentle form, which is shown then', async () => {
    answerWith({
      bad_days_begin: () => {
        goesOnAs(preparedSession({ id: 'b2', checked: true, gentle: true }));
        return status();
      },
    });
    await open(advisedSession(told));
    await fireEvent.click(screen.getByRole('button', { name: 'Use the gentle form today' }));
    await screen.findByText('Today the gentle form is played.');
    expect(sent('bad_days_begin')).toEqual([{ name: 'bad_days_begin', body: { days: 2 } }]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Begin' })));
  });

  it('offers only to begin where the gentle form is played already', async () => {
    await open({ ...advisedSession(told), gentle: true });
    expect(screen.queryByRole('button', { name: 'Use the gentle form today' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Begin in the gentle form' })).toBeTruthy();
  });

  it('belongs to the numbers that were told: with others it goes away', async () => {
    await open(advisedSession(told));
    await fireEvent.click(number('Neck', '2'));
    expect(screen.queryByRole('region', { name: 'What to do now' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Begin' })).toBeTruthy();
  });
});
