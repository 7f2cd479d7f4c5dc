import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPatientPage, patientPage, practice, versions } from '../../preview/patients';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import PatientPage from './PatientPage.svelte';
import { unkept } from './page.svelte';

async function open(page = patientPage()): Promise<void> {
  // The exercises' drawings are of no matter here.
  answerWith({ ...practice(5, page), exercise_show: () => refuse('none') });
  render(PatientPage, { id: 'p1' });
  await screen.findByRole('heading', { level: 1, name: page.card.name });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const bodies = (of: string) => asked.filter(({ name }) => name === of).map(({ body }) => body);
const note = () => screen.getByLabelText<HTMLTextAreaElement>('New note');
const write = (value: string) => fireEvent.input(note(), { target: { value } });

beforeEach(() => {
  forgetAll();
  unkept.clear();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('notes', () => {
  it('are kept with Ctrl+Enter, the newest first, and the field is free again', async () => {
    await open();
    await write('Sleeps better.');
    await fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    await screen.findByText('Sleeps better.');
    expect(bodies('patient_note')).toEqual([{ patient: 'p1', text: 'Sleeps better.' }]);
    const list = within(screen.getByRole('region', { name: 'Notes' })).getAllByRole('listitem');
    expect(list[0]?.textContent).toContain('Sleeps better.');
    await waitFor(() => expect(note().value).toBe(''));
  });

  it('are not kept with Enter alone, nor if they say nothing', async () => {
    await open();
    await write('   ');
    await fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    await write('One line');
    await fireEvent.keyDown(note(), { key: 'Enter' });
    expect(bodies('patient_note')).toEqual([]);
  });

  it('are not lost by a refusal, nor by leaving the screen', async () => {
    await open();
    answerWith({ patient_note: () => refuse('The store is busy.') });
    await write('Important.');
    await fireEvent.click(button('Keep the note'));
    expect((await screen.findByRole('alert')).textContent).toBe('The store is busy.');
    expect(note().value).toBe('Important.');
    cleanup();
    await open();
    expect(note().value).toBe('Important.');
  });

  it('keep what is written while one is on its way', async () => {
    await open();
    let done: () => void = () => {};
    answerWith({
      patient_note: () => new Promise((answer) => (done = () => answer(patientPage()))),
    });
    await write('First.');
    await fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    await write('First. Second.');
    done();
    await waitFor(() => expect(note().value).toBe('Second.'));
    expect(bodies('patient_note')).toHaveLength(1);
  });
});

describe('versions', () => {
  it('are compared once two are picked, and no longer once one is put back', async () => {
    await open();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Compare version 2' }));
    expect(screen.getByText('Choose one more.')).toBeTruthy();
    expect(bodies('version_compare')).toEqual([]);
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Compare version 1' }));
    await screen.findByRole('heading', { name: 'Versions 1 and 2' });
    expect(bodies('version_compare')).toEqual([{ patient: 'p1', plan: 'a7', older: 1, newer: 2 }]);
    expect(screen.getAllByText('Changed').length).toBeGreaterThan(0);
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Compare version 2' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Versions 1 and 2' })).toBeNull());
  });

  it('cannot be compared while there is one', async () => {
    await open(patientPage({ versions: versions().slice(1) }));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('flags', () => {
  it('are ticked as seen, and the focus goes on to the next', async () => {
    await open();
    await fireEvent.click(button(/^Seen\s*: Neck pain rose/));
    await screen.findByText(/Seen on 23 March 2026/);
    expect(bodies('patient_flag_seen')).toEqual([{ patient: 'p1', flag: 'f1' }]);
    await waitFor(() => expect(document.activeElement === button(/^Seen\s*: An exercise/)).toBe(true));
  });
});

describe('the last 28 days', () => {
  it('tell the last day at first, and another with the arrow keys', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 3, name: 'Sunday 22 March' })).toBeTruthy();
    const last = button('Sunday 22 March: Partly done, 1 of 2 done');
    expect(last.tabIndex).toBe(0);
    last.focus();
    await fireEvent.keyDown(last, { key: 'ArrowLeft' });
    expect(screen.getByRole('heading', { level: 3, name: 'Saturday 21 March' })).toBeTruthy();
    const now = button('Saturday 21 March: Missed, 0 of 2 done');
    expect(document.activeElement).toBe(now);
    expect([now.tabIndex, last.tabIndex]).toEqual([0, -1]);
  });

  it('are told in a sentence', async () => {
    await open();
    expect(screen.getByText(/^21 of 48 sessions were done, 4 partly\./)).toBeTruthy();
  });
});

describe('what is known of a patient', () => {
  it('can be given another name, and Escape leaves the old one', async () => {
    await open();
    await fireEvent.click(button('Rename'));
    await fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Other' } });
    await fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(bodies('patient_change')).toEqual([]);
    await fireEvent.click(button('Rename'));
    await fireEvent.input(screen.getByLabelText('Name'), { target: { value: ' Ada Sample ' } });
    await fireEvent.click(button('Save'));
    await screen.findByRole('heading', { level: 1, name: 'Ada Sample' });
    expect(bodies('patient_change')).toEqual([{ patient: 'p1', name: 'Ada Sample' }]);
  });

  it('has a day of the next review that is set and taken away', async () => {
    await open();
    await fireEvent.input(screen.getByLabelText('Next review'), { target: { value: '2026-04-20' } });
    await fireEvent.click(button('Save'));
    await fireEvent.click(await screen.findByRole('button', { name: 'Take the day away' }));
    await waitFor(() =>
      expect(bodies('patient_change')).toEqual([
        { patient: 'p1', review: '2026-04-20' },
        { patient: 'p1', review: '' },
      ]),
    );
  });

  it('has conditions that are chosen among those of the library', async () => {
    await open();
    await fireEvent.click(button('Change conditions'));
    await fireEvent.click(await screen.findByLabelText('Dizziness'));
    await fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }));
    await screen.findByText('Pregnancy, Dizziness');
    expect(bodies('patient_change')).toEqual([{ patient: 'p1', conditions: ['pregnancy', 'dizziness'] }]);
  });
});

describe('the plan', () => {
  it('is written as a handout of the newest version, and its place is told and shown', async () => {
    await open();
    await fireEvent.click(button('Print handout'));
    const path = '/home/thea/Nape/Ada Example, version 2.pdf';
    await screen.findByText(path);
    expect(bodies('handout_write')).toEqual([
      { source: { of: 'version', patient: 'p1', plan: 'a7', version: 2 } },
    ]);
    await fireEvent.click(button('Show in folder'));
    expect(bodies('file_show')).toEqual([{ path }]);
  });

  it('is made before anything else where there is none, and each part says what will stand there', async () => {
    await open(newPatientPage());
    expect(screen.getByRole('link', { name: 'Make a plan' }).getAttribute('href')).toBe('#/builder/p1');
    expect(screen.queryByRole('button', { name: 'Hand over' })).toBeNull();
    for (const words of [/^What the patient’s app/, /^Here you will see each day/, /^The newest version/]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });
});
