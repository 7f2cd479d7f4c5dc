import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builderAgent, type Given, versionCard } from '../../preview/builder';
import { page, status } from '../../preview/fixtures';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { agent } from '../agent.svelte';
import type { Draft, DraftChange } from '../api/types';
import { text } from '../text';
import BuilderPage from './BuilderPage.svelte';

const P1 = { from: 'programme', id: 'p1-cgh-6wk' } as const;

async function open(given: Given = { begun: P1 }): Promise<void> {
  const script = builderAgent(given);
  answerWith({
    status: status(),
    exercise_show: ({ id }) => page(id),
    ...script,
    // The whole library would take longer to lay out than all else.
    exercise_list: (wanted) => script.exercise_list(wanted).slice(0, 4),
  });
  await agent.refresh();
  render(BuilderPage, { patient: 'p1' });
}

const heads = () => [...document.querySelectorAll<HTMLElement>('[data-line] h3')];
const lines = () => heads().map((head) => head.textContent);

function line(name: string) {
  const group = heads()
    .find((head) => head.textContent === name)
    ?.closest<HTMLElement>('fieldset');
  if (!group) throw new Error(`there is no line ${name}`);
  return within(group);
}

const edits = () =>
  asked.filter(({ name }) => name === 'draft_edit').map(({ body }) => (body as DraftChange).edit);
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const search = () => screen.getByLabelText(text.builder.search);

const NOD = 'Lying nod: learning the movement';
const BLADES = 'Shoulder blade setting';
const TOWEL = 'Turning with a towel (self-SNAG)';

class Seen {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  forgetAll();
  Object.assign(globalThis, { IntersectionObserver: Seen });
});
afterEach(cleanup);

describe('the beginning of a plan', () => {
  it('is a programme at the press of its number', async () => {
    await open({});
    await screen.findByText('Headache from the neck, 6 weeks');
    await fireEvent.keyDown(window, { key: '1' });
    await screen.findByText(NOD);
    expect(asked.find(({ name }) => name === 'draft_begin')?.body).toEqual({ patient: 'p1', from: P1 });
  });

  it('is empty, with the search ready to type in', async () => {
    await open({});
    await screen.findByText(text.builder.startEmpty);
    await fireEvent.keyDown(window, { key: '0' });
    await waitFor(() => expect(document.activeElement).toBe(search()));
    await type(search(), 'neck rotation');
    await fireEvent.keyDown(search(), { key: 'Enter' });
    await waitFor(() => expect(lines()).toEqual(['Neck rotation']));
  });

  it('offers the next version first, and it has the focus', async () => {
    await open({ versions: [versionCard(2), versionCard(1)] });
    const next = (await screen.findByText(text.builder.startNext(3))).closest('button');
    await waitFor(() => expect(document.activeElement).toBe(next));
    if (next) await fireEvent.click(next);
    await screen.findByText(NOD);
    expect(asked.find(({ name }) => name === 'draft_begin')?.body).toMatchObject({
      from: { from: 'version', version: 2 },
    });
  });
});

describe('the lines of a plan', () => {
  it('send each number at once and show the sentence that comes back', async () => {
    await open();
    await screen.findByText(NOD);
    await type(line(NOD).getByLabelText(text.builder.dose.reps), '12');
    await screen.findByText('12 times: hold 2 s, relax 3 s.');
    expect(edits()).toMatchObject([{ edit: 'line-dose', phase: 0, line: 0, dose: { reps: 12 } }]);
  });

  it('say the range of a number that is none, and send nothing', async () => {
    await open();
    await screen.findByText(NOD);
    const sets = line(NOD).getByLabelText(text.builder.dose.sets);
    await type(sets, '');
    expect(line(NOD).getByRole('alert').textContent).toBe(text.builder.rangeKept(1, 20, 1));
    await type(sets, '21');
    expect(sets).toHaveProperty('value', '21');
    expect(edits()).toEqual([]);
    await type(line(NOD).getByLabelText(text.builder.dose.reps), '11');
    await screen.findByText('11 times: hold 2 s, relax 3 s.');
    expect(sets).toHaveProperty('value', '21');
    await type(sets, '2');
    await waitFor(() => expect(edits()).toHaveLength(2));
    expect(line(NOD).queryByRole('alert')).toBeNull();
  });

  it('keep what is typed when an older answer comes, also in two fields of one dose', async () => {
    const script = builderAgent({ begun: P1 });
    const answers: (() => void)[] = [];
    await open();
    answerWith({
      draft_show: script.draft_show,
      draft_edit: ({ edit }) =>
        new Promise<Draft>((resolve) => answers.push(() => resolve(script.draft_edit({ edit })))),
    });
    await screen.findByText(NOD);
    const reps = line(NOD).getByLabelText(text.builder.dose.reps);
    const hold = line(NOD).getByLabelText(text.builder.dose.hold_s);
    await type(reps, '1');
    await type(reps, '15');
    await type(hold, '7');
    answers.shift()?.();
    await waitFor(() => expect(answers).toHaveLength(1));
    expect([reps, hold].map((field) => (field as HTMLInputElement).value)).toEqual(['15', '7']);
    answers.shift()?.();
    await screen.findByText('15 times: hold 7 s, relax 3 s.');
    expect(edits()).toHaveLength(2);
    expect([reps, hold].map((field) => (field as HTMLInputElement).value)).toEqual(['15', '7']);
  });

  it('shows a refusal at its field, and what was typed stays', async () => {
    await open();
    const title = await screen.findByLabelText(text.builder.planTitle);
    title.focus();
    await type(title, 'Why?');
    await screen.findByText('A title has no question mark.');
    expect(title).toHaveProperty('value', 'Why?');
    await type(title, 'Why');
    await waitFor(() => expect(screen.queryByText('A title has no question mark.')).toBeNull());
    expect(title).toHaveProperty('value', 'Why');
  });

  it('move with Alt and an arrow from any field, which keeps the focus', async () => {
    await open();
    await screen.findByText(NOD);
    const reps = line(NOD).getByLabelText(text.builder.dose.reps);
    reps.focus();
    await fireEvent.keyDown(reps, { key: 'ArrowUp', altKey: true });
    expect(edits()).toEqual([]);
    await fireEvent.keyDown(reps, { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(lines().slice(0, 2)).toEqual([BLADES, NOD]));
    await waitFor(() => expect(document.activeElement).toBe(reps));
    await type(reps, '9');
    await waitFor(() =>
      expect(edits().at(-1)).toMatchObject({ edit: 'line-dose', line: 1, dose: { reps: 9 } }),
    );
  });

  it('go with Delete on the handle, and the next handle has the focus', async () => {
    await open();
    await screen.findByText(NOD);
    await fireEvent.keyDown(screen.getByLabelText(text.builder.move(NOD)), { key: 'Delete' });
    await waitFor(() => expect(lines()[0]).toBe(BLADES));
    expect(document.activeElement).toBe(screen.getByLabelText(text.builder.move(BLADES)));
  });

  it('come back with Ctrl+Z and go again with Ctrl+Y', async () => {
    await open();
    await screen.findByText(NOD);
    await fireEvent.click(screen.getByLabelText(text.builder.remove(NOD)));
    await waitFor(() => expect(lines()[0]).toBe(BLADES));
    await fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(lines()[0]).toBe(NOD));
    await fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
    await waitFor(() => expect(lines()[0]).toBe(BLADES));
  });
});

describe('the library beside the plan', () => {
  it('adds what Enter takes, even before the answer came, and keeps the focus', async () => {
    await open();
    await screen.findByText(NOD);
    await fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
    await waitFor(() => expect(document.activeElement).toBe(search()));
    await type(search(), 'wall angel');
    await fireEvent.keyDown(search(), { key: 'Enter' });
    await waitFor(() => expect(lines().at(-1)).toBe('Wall angel'));
    expect(search()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(search());
    expect(lines()).toHaveLength(5);
  });

  it('adds nothing when nothing was typed or chosen', async () => {
    await open();
    await screen.findByRole('button', { name: /^Neck rotation/ });
    await fireEvent.keyDown(search(), { key: 'Enter' });
    await fireEvent.keyDown(search(), { key: 'ArrowDown' });
    await fireEvent.keyDown(search(), { key: 'Enter' });
    await waitFor(() => expect(lines()).toHaveLength(5));
    expect(edits()).toHaveLength(1);
  });

  it('asks with the conditions of the patient', async () => {
    await open({ begun: P1, conditions: [{ id: 'pregnancy', name: 'Pregnancy' }] });
    await screen.findByText(NOD);
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'exercise_list').at(-1)?.body).toEqual({
        conditions: ['pregnancy'],
      }),
    );
  });
});

describe('the phases', () => {
  const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];

  it('are chosen with arrows, and moved with Alt and an arrow', async () => {
    await open();
    await screen.findByText(NOD);
    tabs()[0]?.focus();
    await fireEvent.keyDown(tabs()[0] as HTMLElement, { key: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement).toBe(tabs()[1]));
    expect(screen.getByLabelText(text.builder.phaseName)).toHaveProperty('value', 'Hold it');
    await fireEvent.keyDown(tabs()[1] as HTMLElement, { key: 'ArrowLeft', altKey: true });
    await waitFor(() => expect(tabs()[0]?.textContent).toContain('Hold it'));
    await waitFor(() => expect(document.activeElement).toBe(tabs()[0]));
    expect(edits()).toEqual([{ edit: 'move-phase', phase: 1, to: 0 }]);
  });

  it('come and go, and the edits that follow name the one that is shown', async () => {
    await open();
    await screen.findByText(NOD);
    await fireEvent.click(screen.getByText(text.builder.addPhase));
    await waitFor(() => expect(tabs()).toHaveLength(4));
    expect(tabs()[3]?.getAttribute('aria-selected')).toBe('true');
    await type(screen.getByLabelText(text.builder.weeks), '6');
    await fireEvent.click(screen.getByText(text.builder.removePhase));
    await waitFor(() => expect(tabs()).toHaveLength(3));
    await waitFor(() =>
      expect(edits()).toEqual([
        { edit: 'add-phase', at: 3 },
        { edit: 'phase-weeks', phase: 3, weeks: 6 },
        { edit: 'remove-phase', phase: 3 },
      ]),
    );
  });
});

describe('publishing', () => {
  it('leads to what must be mended first', async () => {
    await open();
    await screen.findByText(NOD);
    await fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await screen.findByText(text.builder.blocked);
    expect(screen.queryByText(text.builder.publishNow)).toBeNull();
    await fireEvent.click(
      within(document.querySelector('dialog') ?? document.body).getByText(/needs your tick/),
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(text.builder.move(TOWEL))));
  });

  it('is one key and one press, and the hand-over follows', async () => {
    await open();
    await screen.findByText(NOD);
    await fireEvent.click(line(TOWEL).getByLabelText(new RegExp(text.builder.gate)));
    await waitFor(() => expect(screen.queryByText(text.builder.mustMend)).toBeNull());
    await fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    const confirm = await screen.findByText(text.builder.publishNow);
    expect(document.activeElement).toBe(confirm);
    await fireEvent.click(confirm);
    await screen.findByText(text.builder.published(1));
    expect(asked.some(({ name }) => name === 'draft_publish')).toBe(true);
  });
});
