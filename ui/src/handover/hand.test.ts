import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, handed, patientWith, practice, SIX } from '../../preview/handover';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import HandOverPanel from './HandOverPanel.svelte';
import PracticeCard from './PracticeCard.svelte';

const named = (name: string) => asked.filter((question) => question.name === name).map(({ body }) => body);
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => forgetAll());
afterEach(cleanup);

describe('handing a version over', () => {
  it('begins at the one button, then shows the file, and each of the six words on its own', async () => {
    answerWith({ hand_over: handed(), file_show: null });
    const onDone = vi.fn();
    render(HandOverPanel, { patient: 'p 7', version: 3, onDone });
    expect(document.activeElement).toBe(button('Write the file'));
    await fireEvent.click(button('Write the file'));
    expect(await screen.findByRole('heading', { name: 'Version 3 is ready' })).toBeTruthy();
    expect(named('hand_over')).toEqual([{ patient: 'p 7', invite_again: false }]);
    expect(screen.getAllByRole('listitem').map((item) => item.lastChild?.textContent)).toEqual(
      SIX.split(' '),
    );
    expect(screen.getByText(/never in the same mail/)).toBeTruthy();
    expect(screen.getByText(handed().next)).toBeTruthy();
    expect(screen.getByText(handed().path)).toBeTruthy();
    await fireEvent.click(button('Show in folder'));
    expect(named('file_show')).toEqual([{ path: handed().path }]);
    await fireEvent.click(button('Done'));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('offers no way to copy the words', async () => {
    answerWith({ hand_over: handed() });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(HandOverPanel, { patient: 'p 7', version: 3 });
    await fireEvent.click(button('Write the file'));
    const copies = await screen.findAllByRole('button', { name: /Copy/ });
    for (const copy of copies) await fireEvent.click(copy);
    expect(writeText.mock.calls).toEqual([[handed().path]]);
    await waitFor(() => expect(screen.getByText('Copied')).toBeTruthy());
  });

  it('shows no words once the patient is known, and new ones for a new invitation', async () => {
    answerWith({ hand_over: ({ invite_again: again }) => handed({ words: again ? SIX : null }) });
    render(HandOverPanel, { patient: 'p 7', version: 3 });
    await fireEvent.click(button('Write the file'));
    await screen.findByText(handed().path);
    expect(screen.queryByRole('heading', { name: 'Six words for your patient' })).toBeNull();
    await fireEvent.click(button('Write it with new words'));
    expect(await screen.findByRole('heading', { name: 'Six words for your patient' })).toBeTruthy();
    expect(named('hand_over')[1]).toEqual({ patient: 'p 7', invite_again: true });
  });

  it('writes once, however often the button is pressed, and says why it could not', async () => {
    let fail: () => void = () => {};
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    answerWith({ hand_over: () => failing.then(() => refuse('The folder cannot be written to.')) });
    render(HandOverPanel, { patient: 'p 7', version: 3 });
    await fireEvent.click(button('Write the file'));
    await fireEvent.click(button('Write the file'));
    expect(screen.getByText(/Sealing the file/)).toBeTruthy();
    expect(named('hand_over')).toHaveLength(1);
    fail();
    expect((await screen.findByRole('alert')).textContent).toContain('The folder cannot be written to.');
    expect(button('Write the file')).toBeTruthy();
  });

  it('prints the same version', async () => {
    answerWith({ patient_show: patientWith(3), handout_write: { path: '/tmp/handout.pdf' } });
    render(HandOverPanel, { patient: 'p 7', version: 3 });
    await fireEvent.click(button('Print handout'));
    expect(await screen.findByText('/tmp/handout.pdf')).toBeTruthy();
    expect(named('handout_write')).toEqual([
      { source: { of: 'version', patient: 'p 7', plan: 'a7', version: 3 } },
    ]);
  });
});

describe('what the therapist knows', () => {
  it('is said, and the answer is written for them', async () => {
    answerWith({ practice: practice(), answer_write: answer() });
    render(PracticeCard);
    expect(await screen.findByText(practice().words)).toBeTruthy();
    expect(screen.getByText(/9 sessions that your therapist does not know of yet/)).toBeTruthy();
    answerWith({ practice: practice({ unsent: 0 }) });
    await fireEvent.click(button('Write the answer for your therapist'));
    expect(await screen.findByText(answer().path)).toBeTruthy();
    expect(screen.getByText(answer().next)).toBeTruthy();
    expect(await screen.findByText(/Your therapist knows of all your sessions/)).toBeTruthy();
  });

  it('is nothing to see without a therapist', async () => {
    answerWith({ practice: null });
    const { container } = render(PracticeCard);
    await waitFor(() => expect(named('practice')).toHaveLength(1));
    expect(container.textContent).toBe('');
  });
});
