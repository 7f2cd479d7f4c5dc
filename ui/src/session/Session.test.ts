import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hold, page, rotation, scapula, session, sessionExercise, step } from '../../preview/fixtures';
import { safety as says } from '../../preview/safety';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import type { ApiError } from '../api/types';
import { router } from '../router.svelte';
import { live } from './live.svelte';
import Session from './Session.svelte';

const around = vi.hoisted(() => ({ begin: vi.fn(), close: vi.fn(), rate: vi.fn() }));

vi.mock('./Prepared.svelte', () => ({ default: () => ({ begin: around.begin, rate: around.rate }) }));
vi.mock('./Asked.svelte', async () => {
  const { createRawSnippet } = await import('svelte');
  const question = createRawSnippet((exercise: () => number) => ({
    render: () => `<p>About exercise ${exercise()}</p>`,
  }));
  return {
    default: (anchor: Comment, { exercise }: { exercise: number }) => {
      (question as unknown as (anchor: Comment, exercise: () => number) => void)(anchor, () => exercise);
      return {};
    },
  };
});
vi.mock('./Finished.svelte', () => ({ default: () => ({ close: around.close, rate: around.rate }) }));

const names = () => asked.map((question) => question.name);
const press = (key: string) => fireEvent.keyDown(window, { key });
const paused = session({ stage: 'paused', cause: 'patient' });

beforeEach(() => {
  forgetAll();
  vi.clearAllMocks();
  router.go('session');
  answerWith({
    exercise_show: ({ id }) => page(id),
    history: [],
    session_painted: null,
    session_pause: paused,
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(view: ReturnType<typeof session>): Promise<void> {
  answerWith({ session: view });
  await live.refresh();
  render(Session);
  await tick();
}

describe('the session screen', () => {
  it('pauses on Escape and puts the focus on "Stop here", without stopping', async () => {
    await open(session());
    await press('Escape');
    await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Stop here'));
    expect(names()).toContain('session_pause');
    await press('Escape');
    expect(names()).not.toContain('session_stop');
  });

  it('tells the agent what the keys mean', async () => {
    answerWith({ session_next: session(), session_back: session(), session_easier: session() });
    await open(session());
    await press('ArrowRight');
    await press('ArrowLeft');
    await press('e');
    await waitFor(() =>
      expect(names()).toEqual(expect.arrayContaining(['session_next', 'session_back', 'session_easier'])),
    );
  });

  it('leaves the beginning and the end to their own screens, with Enter and the digits', async () => {
    await open(session({ stage: 'prepared', step: null, next: null }));
    await press('3');
    await press('Enter');
    expect(around.rate).toHaveBeenCalledWith(3);
    expect(around.begin).toHaveBeenCalledOnce();
    answerWith({ session: session({ stage: 'finished', step: null }) });
    await live.refresh();
    await tick();
    await press('4');
    await press('Enter');
    expect(around.rate).toHaveBeenLastCalledWith(4);
    expect(around.close).toHaveBeenCalledOnce();
  });

  it('says why it is paused and offers to go on', async () => {
    answerWith({ session_resume: session({ stage: 'resuming', remaining_ms: 3000 }) });
    await open(session({ stage: 'paused', cause: 'locked' }));
    const said = screen.getAllByText(/screen was locked/);
    expect(said.some((words) => words.closest('[role="status"]') === null)).toBe(true);
    await fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.getByText('It goes on in')).toBeTruthy());
    expect(document.querySelector('.ring .seconds')?.textContent).toBe('3');
  });

  it('waits for whoever answers, and does not take the focus from the answers', async () => {
    await open(session({ stage: 'paused', cause: 'answering', asks: 0 }));
    expect(screen.getAllByText(/Take your time. Go on when you have answered./)).not.toHaveLength(0);
    expect(document.activeElement?.textContent?.trim()).not.toBe('Go on');
  });

  it('shows a rep at the own pace with a button instead of seconds', async () => {
    answerWith({ session_rep_done: session() });
    await open(session({ step: step({ kind: 'work', self_paced: true }) }));
    await fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(names()).toContain('session_rep_done'));
  });

  it('goes to safety when something is refused because the plan is locked', async () => {
    const refusal: ApiError = { code: 'locked', message: 'Questions first.', problems: [] };
    answerWith({
      session_resume: () => {
        throw refusal;
      },
    });
    await open(paused);
    await press(' ');
    await waitFor(() => expect(router.screen.name).toBe('safety'));
    expect(live.trouble).toBeNull();
  });

  it('tells the agent of each step that is painted, once, and bears a refusal', async () => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    const refuse = vi.fn(() => Promise.reject(new Error('gone')));
    answerWith({ session_painted: refuse });
    const told = () => asked.filter(({ name }) => name === 'session_painted').map(({ body }) => body);
    const next = async (view: ReturnType<typeof session>) => {
      answerWith({ session: view });
      await live.refresh();
      await tick();
      vi.advanceTimersToNextFrame();
    };
    await open(session());
    expect(told()).toEqual([]);
    vi.advanceTimersToNextFrame();
    expect(told()).toEqual([{ step: 5 }]);
    await next(session({ remaining_ms: 4000 }));
    expect(told()).toHaveLength(1);
    await next(session({ step: step({ index: 6, kind: 'relax' }) }));
    expect(told()).toEqual([{ step: 5 }, { step: 6 }]);
    await Promise.resolve();
    expect(live.trouble).toBeNull();
  });
});

describe('what runs', () => {
  it('is placed in the session, with the target of its exercise', async () => {
    const exercises = [
      sessionExercise(hold, { cuff_mmhg: 24 }),
      sessionExercise(rotation, { load: 'red band, 2 kg' }),
      sessionExercise(scapula),
    ];
    await open(session({ exercises }));
    expect(screen.getByText('Exercise 1 of 3')).toBeTruthy();
    expect(screen.getByText('Cuff at 24 mmHg')).toBeTruthy();
    answerWith({ session: session({ exercises, exercise: 1 }) });
    await live.refresh();
    expect(await screen.findByText('red band, 2 kg')).toBeTruthy();
  });

  it('says when it is done in an easier form, with the picture and the words of that form', async () => {
    answerWith({ exercise_show: ({ id }) => ({ ...page(id), cue: `Keep in mind ${id}.` }) });
    await open(session({ step: step({ exercise: { id: 'nod-easy', name: 'Easy nod' }, eased: 'easier' }) }));
    expect(screen.getByText('Easier form')).toBeTruthy();
    expect(await screen.findByText('Keep in mind nod-easy.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Easy nod');
  });

  it('looks ahead in a rest', async () => {
    answerWith({ exercise_show: ({ id }) => ({ ...page(id), cue: `Keep in mind ${id}.` }) });
    const next = step({ index: 6, kind: 'ready', exercise: { id: 'chin', name: 'Chin tuck' }, seconds: 5 });
    await open(session({ step: step({ kind: 'rest', seconds: 30 }), next }));
    expect(await screen.findByText('Next: Keep in mind chin.')).toBeTruthy();
    expect(screen.getByText('Then: Get ready, Chin tuck, 5 seconds')).toBeTruthy();
  });

  it('has a beat only in a timed movement', async () => {
    await open(session({ step: step({ kind: 'work', seconds: 4 }), remaining_ms: 4000 }));
    expect(document.querySelectorAll('.beat span')).toHaveLength(4);
    answerWith({ session: session() });
    await live.refresh();
    await tick();
    expect(document.querySelector('.beat')).toBeNull();
  });

  it('asks about the exercise before below the seconds, and keeps its controls', async () => {
    await open(session({ asks: 0, exercise: 1, step: step({ kind: 'ready' }) }));
    const question = screen.getByText('About exercise 0');
    const seconds = document.querySelector('.ring') as Element;
    expect(seconds.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    answerWith({ session: session({ exercise: 1, step: step({ index: 6 }) }) });
    await live.refresh();
    await tick();
    expect(screen.queryByText(/About exercise/)).toBeNull();
  });

  it('keeps what is asked about while it waits for the answers', async () => {
    await open(session({ asks: 0, exercise: 1, stage: 'paused', cause: 'answering' }));
    expect(screen.getByText('About exercise 0')).toBeTruthy();
  });
});

describe('the controls', () => {
  const buttons = () =>
    within(screen.getByRole('group', { name: 'Session' }))
      .getAllByRole('button')
      .map((button) => button.textContent?.trim());

  it('are always there, each with its key', async () => {
    await open(session());
    expect(buttons()).toEqual(['Back', 'Pause', 'Next', 'It hurts', 'Easier', 'Skip', 'Stop', 'Stop signs']);
    const keys = Object.fromEntries(
      within(screen.getByRole('group', { name: 'Session' }))
        .getAllByRole('button')
        .map((button) => [button.textContent?.trim(), button.getAttribute('aria-keyshortcuts')]),
    );
    expect(keys).toEqual({
      Back: 'ArrowLeft',
      Pause: 'Space',
      Next: 'ArrowRight',
      'It hurts': 'H',
      Easier: 'E',
      Skip: 'S',
      Stop: 'Escape',
      'Stop signs': 'F1 ?',
    });
    cleanup();
    await open(paused);
    expect(buttons()).toEqual(['Back', 'Next', 'It hurts', 'Easier', 'Skip', 'Stop signs']);
  });

  it('say what easier means, and offer it only where there is something easier', async () => {
    await open(session());
    const easier = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Easier' });
    expect(easier().title).toBe('Make it easier: half the hold (E)');
    expect(easier().disabled).toBe(false);
    cleanup();
    await open(session({ exercises: [sessionExercise(hold)] }));
    expect(easier().disabled).toBe(true);
    expect(easier().title).toBe('There is nothing easier');
    await press('e');
    expect(names()).not.toContain('session_easier');
  });
});

describe('skipping an exercise', () => {
  it('pauses while it is asked why, sends the reason, and goes on', async () => {
    answerWith({ session_skip: paused, session_resume: session({ stage: 'resuming' }) });
    await open(session());
    await press('s');
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(names()).toContain('session_pause'));
    expect(dialog.getAllByRole('button').map((button) => button.getAttribute('data-reason'))).toEqual(
      expect.arrayContaining(['pain', 'no-time', 'meeting', 'unsure-how', 'no-equipment', 'other']),
    );
    expect(dialog.getAllByRole('button')).toHaveLength(7);
    await fireEvent.click(dialog.getByRole('button', { name: 'Not sure how to do it' }));
    await waitFor(() => expect(names()).toContain('session_resume'));
    expect(asked).toContainEqual({ name: 'session_skip', body: { reason: 'unsure-how' } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('skips nothing when it is cancelled, and leaves a pause as it was', async () => {
    await open(paused);
    await fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    const dialog = within(await screen.findByRole('dialog'));
    await fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    for (const name of ['session_pause', 'session_skip', 'session_resume'])
      expect(names()).not.toContain(name);
  });

  it('leaves all keys to the dialog while it is open', async () => {
    answerWith({ safety: says() });
    await open(paused);
    await press('s');
    await screen.findByRole('dialog');
    await press('h');
    await press('Escape');
    await press('F1');
    expect(screen.queryByText('Where does it hurt?')).toBeNull();
    expect(names()).not.toContain('safety');
  });
});
