import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, session } from '../../preview/fixtures';
import { safety as says } from '../../preview/safety';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import type { Advice, SessionView } from '../api/types';
import { live } from './live.svelte';
import Session from './Session.svelte';

vi.mock('./Finished.svelte', () => ({
  default: (anchor: Comment) => {
    anchor.before('The end');
    return {};
  },
}));

const names = () => asked.map(({ name }) => name);
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const paused = session({ stage: 'paused', cause: 'patient' });

const told: Advice = { light: 'amber', words: ['Finish lighter.', 'Rest a moment.'], ends: false };
const hurt = (advice: Advice): SessionView =>
  session({ stage: 'paused', cause: 'hurt', exercise: 1, advice });

beforeEach(async () => {
  forgetAll();
  answerWith({
    exercise_show: ({ id }) => page(id),
    session: session(),
    session_painted: null,
    session_pause: paused,
    session_hurts: hurt(told),
    session_resume: session({ stage: 'resuming' }),
    safety: says(),
  });
  await live.refresh();
  render(Session);
});
afterEach(cleanup);

async function open(): Promise<void> {
  await fireEvent.click(button('It hurts'));
  await screen.findByText('Where does it hurt?');
}

describe('it hurts', () => {
  it('pauses at once and puts stopping the exercise first, without asking for anything', async () => {
    await open();
    expect(names()).toContain('session_pause');
    await waitFor(() => expect(document.activeElement).toBe(button('Stop this exercise')));
    await fireEvent.click(button('Stop this exercise'));
    expect(asked).toContainEqual({ name: 'session_hurts', body: { place: null, pain: null } });
  });

  it('tells where and how much, and takes an answer back when it is tapped again', async () => {
    await open();
    await fireEvent.click(button('Head'));
    await fireEvent.click(button('Shoulder or arm'));
    await fireEvent.keyDown(window, { key: '6' });
    expect(button('Head').getAttribute('aria-pressed')).toBe('false');
    await fireEvent.click(button('Shoulder or arm'));
    await fireEvent.click(button('Neck'));
    await fireEvent.keyDown(window, { key: 'Enter' });
    await waitFor(() =>
      expect(asked).toContainEqual({ name: 'session_hurts', body: { place: 'neck', pain: 6 } }),
    );
  });

  it('is told once, however often it is tapped, and again after a refusal', async () => {
    await open();
    let refuse = (_: Error): void => undefined;
    answerWith({
      session_hurts: () =>
        new Promise((_, no) => {
          refuse = no;
        }),
    });
    await fireEvent.click(button('Stop this exercise'));
    await fireEvent.click(button('Stop this exercise'));
    const times = () => names().filter((name) => name === 'session_hurts').length;
    expect(times()).toBe(1);
    refuse(new Error('The store is busy.'));
    await screen.findByText('The store is busy.');
    await fireEvent.click(button('Stop this exercise'));
    expect(times()).toBe(2);
  });

  it('keeps the controls when it cannot be paused', async () => {
    answerWith({
      session_pause: () => {
        throw new Error('The store is busy.');
      },
    });
    await fireEvent.click(button('It hurts'));
    await screen.findByText('The store is busy.');
    expect(button('It hurts')).toBeTruthy();
  });

  it('goes on when it is fine', async () => {
    await open();
    await fireEvent.click(button('Go on, it is fine'));
    await waitFor(() => expect(names()).toContain('session_resume'));
    expect(names()).not.toContain('session_hurts');
  });

  it('has the stop signs one tap away', async () => {
    await open();
    await fireEvent.click(button('Stop signs'));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('never passes over the question with Space', async () => {
    await open();
    await fireEvent.keyDown(window, { key: ' ' });
    expect(names()).not.toContain('session_resume');
  });
});

describe('after an exercise was stopped', () => {
  async function stopped(advice: Advice): Promise<void> {
    answerWith({ session_hurts: hurt(advice) });
    await open();
    await fireEvent.click(button('Stop this exercise'));
    await screen.findByText('This exercise is stopped');
  }

  it('says the colour as a word with a mark, and what to do', async () => {
    await stopped(told);
    const light = screen.getByText('Amber');
    expect(light.querySelector('svg')).toBeTruthy();
    expect(screen.getByText('Finish lighter.')).toBeTruthy();
    expect(screen.getByText('Rest a moment.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Finish lighter. Rest a moment.');
  });

  it('goes on with the next exercise as the first choice', async () => {
    await stopped(told);
    await waitFor(() => expect(document.activeElement).toBe(button('Go on with the next exercise')));
    expect(button('Go on with the next exercise').classList).toContain('primary');
    expect(button('End here').classList).not.toContain('primary');
    await fireEvent.click(button('Go on with the next exercise'));
    expect(names()).toContain('session_resume');
  });

  it('ends as the first choice when that would be better', async () => {
    answerWith({ session_stop: session({ stage: 'finished', step: null }) });
    await stopped({ light: 'red', words: ['Stop for today.'], ends: true });
    await waitFor(() => expect(document.activeElement).toBe(button('End here')));
    expect(button('End here').classList).toContain('primary');
    await fireEvent.click(button('End here'));
    await screen.findByText('The end');
    expect(names()).toContain('session_stop');
  });

  it('shows the end when that was the last exercise', async () => {
    answerWith({ session_hurts: session({ stage: 'finished', step: null, advice: told }) });
    await open();
    await fireEvent.click(button('Stop this exercise'));
    await screen.findByText('The end');
    await tick();
    expect(screen.queryByText('Where does it hurt?')).toBeNull();
  });
});
