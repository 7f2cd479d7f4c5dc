import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slot, status } from '../../preview/fixtures';
import { lock, questionnaire, safety as says } from '../../preview/safety';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import { agent } from '../agent.svelte';
import { speak } from '../wording.svelte';
import { safety } from './model.svelte';
import SafetyPage from './SafetyPage.svelte';

const questions = questionnaire().questions;
const group = (place: number) => within(screen.getByRole('group', { name: questions[place]?.text ?? '' }));
const no = (place: number) => group(place).getByLabelText<HTMLInputElement>('No');
const yes = (place: number) => group(place).getByLabelText<HTMLInputElement>('Yes');
const done = () => fireEvent.click(screen.getByRole('button', { name: 'Done' }));
const sent = () => asked.filter(({ name }) => name === 'safety_answer');

beforeEach(async () => {
  forgetAll();
  answerWith({
    status: status(),
    session: null,
    flags: [],
    safety: says(),
    safety_questions: questionnaire(),
    safety_answer: ({ answers }) =>
      answers.some((one) => one.yes) ? says({ standing: 'locked', lock: lock() }) : says(),
  });
  await safety.load();
  answerWith({ safety: says({ standing: 'screen-first' }) });
  await agent.refresh();
});
afterEach(() => {
  cleanup();
  speak('en');
});

async function open(): Promise<void> {
  render(SafetyPage);
  await screen.findByText('0 of 5 answered');
}

describe('the questions before the first session', () => {
  it('are all on one page, each with its meaning, and none is answered before', async () => {
    await open();
    for (const question of questions) {
      expect(screen.getByRole('group', { name: question.text })).toBeTruthy();
      expect(screen.getByText(question.meaning)).toBeTruthy();
    }
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    expect(screen.getByText(questionnaire().approval)).toBeTruthy();
    expect(screen.getByText(/Nobody watches/)).toBeTruthy();
  });

  it('leads to the first that is not answered, says how many are left, and sends nothing', async () => {
    await open();
    await fireEvent.click(no(0));
    await fireEvent.click(no(2));
    await done();
    await waitFor(() => expect(document.activeElement).toBe(no(1)));
    expect(screen.getByText('2 of 5 answered')).toBeTruthy();
    expect(screen.getByText('3 questions are left. Answer them, too.')).toBeTruthy();
    expect(screen.getAllByText('Not answered yet')).toHaveLength(3);
    expect(sent()).toEqual([]);
  });

  it('are answered by keys, each of which moves on to the next, and at the end to the button', async () => {
    await open();
    no(0).focus();
    for (const key of ['n', 'N', 'n', 'y']) {
      await fireEvent.keyDown(document.activeElement ?? document.body, { key });
    }
    expect(no(4)).toBe(document.activeElement);
    expect([no(0).checked, no(1).checked, no(2).checked, yes(3).checked]).toEqual([true, true, true, true]);
    await fireEvent.keyDown(no(4), { key: 'n', repeat: true });
    expect(no(4).checked).toBe(false);
    await fireEvent.keyDown(no(4), { key: 'n' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Done' }));
  });

  it('take the letters of the language', async () => {
    await open();
    answerWith({ status: status({ language: 'de' }) });
    await agent.refresh();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Fertig' })).toBeTruthy());
    const first = () => group(0).getByLabelText<HTMLInputElement>('Ja');
    await fireEvent.keyDown(first(), { key: 'y' });
    expect(first().checked).toBe(false);
    await fireEvent.keyDown(first(), { key: 'j' });
    expect(first().checked).toBe(true);
  });

  it('keep their answers while another screen is shown', async () => {
    await open();
    await fireEvent.click(no(0));
    cleanup();
    render(SafetyPage);
    await screen.findByText('1 of 5 answered');
    expect(no(0).checked).toBe(true);
  });

  it('are sent together, and lead on to the session that is due', async () => {
    await open();
    answerWith({ status: status({ slots: [slot(1, '08:30', 'due')] }) });
    for (const place of questions.keys()) await fireEvent.click(no(place));
    await done();
    await screen.findByRole('heading', { name: 'You can go on' });
    const answers = questions.map(({ id }) => ({ question: id, yes: false }));
    expect(sent()).toEqual([{ name: 'safety_answer', body: { kind: 'screening', answers } }]);
    expect(await screen.findByRole('button', { name: 'Start your session' })).toBeTruthy();
    expect(safety.given).toEqual({});
  });

  it('lead to the session that waits, or else to Today', async () => {
    const session = { id: 'b1', slot: null, stage: 'prepared', share: 0 } as const;
    for (const [open_session, name] of [
      [session, 'Go to your session'],
      [null, 'Go to Today'],
    ] as const) {
      answerWith({ safety: says({ standing: 'screen-monthly' }), status: status({ session: open_session }) });
      render(SafetyPage);
      await screen.findByRole('heading', { name: /^Once a month/ });
      for (const place of questions.keys()) await fireEvent.click(no(place));
      await done();
      await screen.findByRole('link', { name });
      cleanup();
    }
  });

  it('lock the plan with one yes', async () => {
    await open();
    for (const place of questions.keys()) await fireEvent.click(place === 3 ? yes(place) : no(place));
    await done();
    await screen.findByRole('heading', { name: lock().title });
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  });

  it('stay as they are answered if they cannot be sent', async () => {
    answerWith({ safety_answer: () => refuse('The disk is full.') });
    await open();
    for (const place of questions.keys()) await fireEvent.click(no(place));
    await done();
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(no(4).checked).toBe(true);
  });
});
