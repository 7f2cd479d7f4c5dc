import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { status } from '../../preview/fixtures';
import { badDays, flags, lock, mildLock, nextDay, safety as says, stopped } from '../../preview/safety';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import type { Safety } from '../api/types';
import { safety } from './model.svelte';
import SafetyPage from './SafetyPage.svelte';

beforeEach(() => {
  forgetAll();
  answerWith({
    status: status(),
    flags: [],
    safety_clear: says(),
    safety_sign: says({ standing: 'locked', lock: lock() }),
    safety_next_day: says(),
    bad_days_begin: status(),
    bad_days_end: status(),
  });
});
afterEach(cleanup);

async function open(as: Safety): Promise<void> {
  answerWith({ safety: as });
  await safety.load();
  render(SafetyPage);
}

const locked = (as = lock()) => open(says({ standing: 'locked', lock: as }));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const statement = () => screen.getByLabelText('Who was asked, and what did they say?');
const cleared = () => asked.filter(({ name }) => name === 'safety_clear');

describe('a locked plan', () => {
  it('shows in an emergency the number before all, what to do in order, and why', async () => {
    await locked();
    const number = screen.getByRole('link', { name: '112' });
    expect(number.getAttribute('href')).toBe('tel:112');
    const list = screen.getByText('Call the emergency number.').closest('ol');
    expect([...(list?.children ?? [])].map((item) => item.textContent)).toEqual(lock().steps);
    expect(number.compareDocumentPosition(list ?? number)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(lock().because[0] ?? '')).toBeTruthy();
    expect(screen.getByText('Since today at 14:02.')).toBeTruthy();
    expect(screen.getByText(/reminds you of nothing/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '+44 20 7946 0000' }).getAttribute('href')).toBe(
      'tel:+442079460000',
    );
  });

  it('is cleared in an emergency by the therapist only', async () => {
    await locked();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/Only your therapist can say so/)).toBeTruthy();
    await fireEvent.input(statement(), { target: { value: 'Seen at the hospital, all is well.' } });
    await fireEvent.click(button('Confirm, and open the plan'));
    await screen.findByRole('heading', { name: 'You can go on' });
    expect(cleared()).toEqual([
      { name: 'safety_clear', body: { by: 'therapist', statement: 'Seen at the hospital, all is well.' } },
    ]);
  });

  it('is cleared by the patient where that is enough', async () => {
    await locked(mildLock());
    await fireEvent.click(screen.getByLabelText('I do, after asking'));
    await fireEvent.input(statement(), { target: { value: '  My doctor said go on.  ' } });
    await fireEvent.click(button('Confirm, and open the plan'));
    await waitFor(() =>
      expect(cleared()).toEqual([
        { name: 'safety_clear', body: { by: 'patient', statement: 'My doctor said go on.' } },
      ]),
    );
  });

  it('stays locked after a statement that says nothing', async () => {
    await locked(mildLock());
    await fireEvent.input(statement(), { target: { value: 'all fine         ' } });
    await fireEvent.click(button('Confirm, and open the plan'));
    expect((await screen.findByRole('alert')).textContent).toContain('at least 10 letters');
    expect(statement().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(statement());
    expect(cleared()).toEqual([]);
  });
});

describe('an open plan', () => {
  it('lists the signs by how urgent they are, and takes only urgent ones', async () => {
    await open(says());
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent?.trim());
    expect(titles).toEqual([
      'Call the emergency number at once: 112',
      'See a doctor today',
      'Ask your therapist before you go on',
      'Tell your therapist or your doctor',
      'Stop this exercise',
    ]);
    expect(screen.getAllByRole('button', { name: /^I have this/ })).toHaveLength(4);
  });

  it('is locked by a sign only after it was confirmed', async () => {
    await open(says());
    await fireEvent.click(button(/^I have this\s*: Trouble speaking/));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('link', { name: '112' })).toBeTruthy();
    expect(asked.some(({ name }) => name === 'safety_sign')).toBe(false);
    await fireEvent.click(dialog.getByRole('button', { name: 'Yes, I have this' }));
    await screen.findByRole('heading', { name: lock().title });
    expect(asked).toContainEqual({ name: 'safety_sign', body: { sign: 'speech' } });
  });

  it('says which exercises were stopped, and what holds for them', async () => {
    await open(says({ stopped: [stopped()] }));
    expect(screen.getByRole('link', { name: stopped().exercise.name })).toBeTruthy();
    expect(screen.getByText(stopped().words)).toBeTruthy();
  });

  it('asks about the day after, and takes either answer', async () => {
    for (const [name, settled] of [
      ['Yes, it has settled', true],
      ['No, not settled', false],
    ] as const) {
      await open(says({ next_day: nextDay() }));
      await fireEvent.click(button(name));
      await waitFor(() =>
        expect(asked).toContainEqual({ name: 'safety_next_day', body: { session: 'c1', settled } }),
      );
      cleanup();
    }
  });

  it('begins bad days and ends them', async () => {
    await open(says());
    answerWith({ safety: says({ bad_days: badDays() }) });
    await fireEvent.click(button('2 days'));
    expect(asked).toContainEqual({ name: 'bad_days_begin', body: { days: 2 } });
    expect(await screen.findByText(badDays().words)).toBeTruthy();
    await fireEvent.click(button('Back to the plan'));
    expect(asked).toContainEqual({ name: 'bad_days_end', body: null });
  });
});

describe('what the therapist should see', () => {
  it('is listed in the order of the agent, newest first', async () => {
    answerWith({ flags: flags() });
    await open(says());
    await screen.findByText('Sunday 22 March');
    const items = within(screen.getByRole('region', { name: 'What your therapist should see' }));
    const words = items.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(words.map((one, place) => one.includes(flags()[place]?.words ?? '?'))).toEqual([true, true]);
  });

  it('is said to be nothing while there is nothing', async () => {
    await open(says());
    expect(await screen.findByText(/^Nothing so far/)).toBeTruthy();
  });
});
