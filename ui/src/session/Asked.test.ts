import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { session } from '../../preview/fixtures';
import { askingSession } from '../../preview/sessions';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import type { ExerciseAnswers } from '../api/types';
import { speak } from '../wording.svelte';
import Asked from './Asked.svelte';
import { live } from './live.svelte';

const silent: ExerciseAnswers = { effort: null, quality: null, slips: [] };
const sent = () => asked.filter(({ name }) => name === 'session_answer').map(({ body }) => body);
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  forgetAll();
  answerWith({ session: askingSession(), session_answer: session() });
});
afterEach(() => {
  cleanup();
  speak('en');
});

function open(answers: Partial<ExerciseAnswers> = {}): void {
  const view = askingSession();
  const [first, ...others] = view.exercises;
  const exercises = first ? [{ ...first, answers: { ...silent, ...answers } }, ...others] : others;
  render(Asked, { view: { ...view, exercises }, exercise: 0 });
}

describe('the question about an exercise', () => {
  it('names the exercise, what the numbers mean, and what may have slipped', () => {
    open();
    expect(screen.getByRole('heading', { name: 'How was Lying nod hold, stage 1?' })).toBeTruthy();
    for (const words of ['0: none', '5: hard', '10: all you have'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByLabelText('The nod fades during the hold')).toBeTruthy();
  });

  it('sends every tap with all that was said of this exercise before', async () => {
    open({ slips: [1] });
    await fireEvent.click(within(screen.getByRole('group', { name: 'Effort' })).getByText('4'));
    await fireEvent.click(button('A few slips'));
    await fireEvent.click(screen.getByLabelText('The cords at the front of the neck pop up'));
    await waitFor(() => expect(sent()).toHaveLength(3));
    expect(sent()).toEqual([
      { exercise: 0, answers: { effort: 4, quality: null, slips: [1] } },
      { exercise: 0, answers: { effort: 4, quality: 'few-slips', slips: [1] } },
      { exercise: 0, answers: { effort: 4, quality: 'few-slips', slips: [0, 1] } },
    ]);
  });

  it('takes an answer back at the second tap', async () => {
    open({ effort: 4, quality: 'lost', slips: [0] });
    await fireEvent.click(within(screen.getByRole('group', { name: 'Effort' })).getByText('4'));
    await fireEvent.click(button('Lost the form'));
    await fireEvent.click(screen.getByLabelText('The cords at the front of the neck pop up'));
    await waitFor(() => expect(sent().at(-1)).toEqual({ exercise: 0, answers: silent }));
  });

  it('shows the session anew after an answer, and why if it was refused', async () => {
    open();
    await fireEvent.click(button('Clean'));
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('session'));
    answerWith({ session_answer: () => refuse('The disk is full.') });
    await fireEvent.click(button('A few slips'));
    await waitFor(() => expect(live.trouble?.message).toBe('The disk is full.'));
  });

  it('offers no slips where none are known', () => {
    render(Asked, { view: askingSession(), exercise: 1 });
    expect(screen.queryByText('What slipped?')).toBeNull();
  });

  it('is worded in German, too', () => {
    speak('de');
    open();
    expect(screen.getByRole('heading', { name: 'Wie war „Lying nod hold, stage 1“?' })).toBeTruthy();
    expect(button('Kleine Fehler')).toBeTruthy();
  });
});
