import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { status } from '../../preview/fixtures';
import {
  answered,
  changes,
  locked,
  offer,
  opened,
  practice,
  refuseFile,
  SIX,
  wrongWords,
} from '../../preview/handover';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import { plan } from '../../preview/weeks';
import { agent } from '../agent.svelte';
import { router } from '../router.svelte';
import FilePage from './FilePage.svelte';
import OpenFile from './OpenFile.svelte';
import { wordsOf } from './words';

const PATH = '/tmp/plan 3.nape';
const named = (name: string) => asked.filter((question) => question.name === name);
const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.findByLabelText<HTMLTextAreaElement>('The six words');

async function tryWords(words: string): Promise<void> {
  await fireEvent.input(await field(), { target: { value: words } });
  await fireEvent.keyDown(await field(), { key: 'Enter' });
}

beforeEach(() => {
  forgetAll();
  answerWith({ status: status(), session: null, plan_show: plan });
  router.go('file');
});
afterEach(cleanup);

describe('a file that is locked with six words', () => {
  it('asks for them, keeps wrong ones to be mended, and shows the plan for the right ones', async () => {
    answerWith({
      file_open: locked(() => opened()),
      plan_accept: () => ({ plan, practice: practice() }),
    });
    render(FilePage, { path: PATH });
    const first = await field();
    await waitFor(() => expect(document.activeElement).toBe(first));
    await fireEvent.input(await field(), { target: { value: 'copper-Lantern, meadow' } });
    expect(screen.getByText('3 of 6 words')).toBeTruthy();

    await tryWords('copper lantern meadow river saddle door');
    expect((await screen.findByRole('alert')).textContent).toContain('not the words of this file');
    expect((await field()).value).toBe('copper lantern meadow river saddle door');
    expect((await field()).getAttribute('aria-invalid')).toBe('true');
    const again = await field();
    await waitFor(() => expect(document.activeElement).toBe(again));

    await tryWords('Copper-Lantern meadow  river saddle window ');
    expect(await screen.findByRole('heading', { name: 'A plan from Example Therapist' })).toBeTruthy();
    expect(screen.getByText(offer().fingerprint)).toBeTruthy();
    for (const ask of offer().asks) expect(screen.getByText(ask)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'What changes' })).toBeNull();
    const source = { by: 'path', path: PATH };
    expect(named('file_open').map(({ body }) => body)).toEqual([
      { source },
      { source, words: 'copper lantern meadow river saddle door' },
      { source, words: 'Copper-Lantern meadow  river saddle window' },
    ]);

    expect(named('plan_accept')).toEqual([]);
    await fireEvent.click(button('Accept the plan'));
    await waitFor(() => expect(router.screen).toEqual({ name: 'today' }));
    expect(named('plan_accept')).toEqual([{ name: 'plan_accept', body: { token: 'offer-1' } }]);
    await waitFor(() => expect(agent.contact?.email).toBe(plan.email));
  });

  it('is refused for another reason while words are tried', async () => {
    answerWith({ file_open: ({ words }) => (words ? refuseFile() : { is: 'needs-words' }) });
    render(FilePage, { path: PATH });
    await tryWords(SIX);
    expect(await screen.findByText('This file is damaged. Ask for it again.')).toBeTruthy();
    expect(screen.queryByLabelText('The six words')).toBeNull();
  });

  it('asks nothing of the agent while no word is typed', async () => {
    answerWith({ file_open: ({ words }) => (words === undefined ? { is: 'needs-words' } : wrongWords()) });
    render(FilePage, { path: PATH });
    await tryWords('  ');
    expect(named('file_open')).toHaveLength(1);
  });
});

describe('a plan that is offered', () => {
  it('says what changes, and is left alone with "Not now"', async () => {
    answerWith({ file_open: () => opened({ known: true, changes: changes() }) });
    render(FilePage, { path: PATH });
    expect(await screen.findByText('Turning the head is new.')).toBeTruthy();
    expect(screen.getByText('You have had a plan from this therapist before.')).toBeTruthy();
    await fireEvent.click(button('Not now'));
    expect(router.screen).toEqual({ name: 'today' });
    expect(named('plan_accept')).toEqual([]);
  });

  it('stays in sight when it cannot be accepted just now', async () => {
    answerWith({ file_open: () => opened(), plan_accept: () => refuse('End the session first.') });
    render(FilePage, { path: PATH });
    await fireEvent.click(await screen.findByRole('button', { name: 'Accept the plan' }));
    expect((await screen.findByRole('alert')).textContent).toContain('End the session first.');
    expect(button('Accept the plan').hasAttribute('disabled')).toBe(false);
    expect(router.screen.name).toBe('file');
  });

  it('that is here already is only noted', async () => {
    answerWith({ file_open: () => opened({ already: true }) });
    render(FilePage, { path: PATH });
    expect(await screen.findByRole('heading', { name: 'You have this version already' })).toBeTruthy();
    expect(screen.queryByText(offer().fingerprint)).toBeNull();
    expect(button('Take it in')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept the plan' })).toBeNull();
  });
});

describe('other files', () => {
  it('an answer says what it brought and leads to the patient', async () => {
    answerWith({ file_open: () => answered() });
    render(FilePage, { path: PATH });
    expect(await screen.findByText('Robin Sample told of 9 days, 14 sessions and 1 flag.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'See Robin Sample' });
    expect(link.getAttribute('href')).toBe('#/patient/p%207');
  });

  it('a refused one says why and how to reach the therapist', async () => {
    answerWith({ file_open: () => refuseFile() });
    await agent.planTakenOver();
    await vi.waitFor(() => expect(agent.contact).not.toBeNull());
    render(FilePage, { path: PATH });
    expect((await screen.findByRole('alert')).textContent).toContain('This file is damaged.');
    expect(screen.getByRole('link', { name: plan.phone }).getAttribute('href')).toBe('tel:+442079460000');
  });

  it('two at a time are refused without being read', async () => {
    render(OpenFile);
    const files = [new File(['a'], 'a.nape'), new File(['b'], 'b.nape')];
    await fireEvent.drop(window, { dataTransfer: { files } });
    expect(await screen.findByText('Drag one file at a time.')).toBeTruthy();
    expect(named('file_open')).toEqual([]);
  });
});

it('finds the words whatever stands between them', () => {
  expect(wordsOf(' copper, Lantern-meadow\n4 ')).toEqual(['copper', 'Lantern', 'meadow', '4']);
  expect(wordsOf(' - ')).toEqual([]);
});
