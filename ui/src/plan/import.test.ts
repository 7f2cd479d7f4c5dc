import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { status } from '../../preview/fixtures';
import { answerWith, asked, forgetAll, refuse } from '../../preview/tauri';
import { report } from '../../preview/weeks';
import PlanImport from './PlanImport.svelte';

const names = () => asked.map((question) => question.name);

async function choose(file: File): Promise<void> {
  const { container } = render(PlanImport, { first: true });
  const input = container.querySelector('input');
  if (!input) throw new Error('there is nothing to choose a file with');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await fireEvent.change(input);
}

beforeEach(() => {
  forgetAll();
  answerWith({ status: status(), session: null });
});
afterEach(cleanup);

describe('taking over a plan', () => {
  it('shows a plan before it is used, and uses exactly what was shown', async () => {
    answerWith({ file_open: { is: 'plain', report, text: '{"a": 1}' }, plan_import: report });
    await choose(new File(['{"a": 1}'], 'plan.json'));
    expect(await screen.findByText(report.plan.title)).toBeTruthy();
    expect(screen.getByText(report.warnings[0] ?? 'no warning')).toBeTruthy();
    expect(asked).toContainEqual({
      name: 'file_open',
      body: { source: { by: 'content', base64: btoa('{"a": 1}') } },
    });
    expect(names()).not.toContain('plan_import');
    await fireEvent.click(screen.getByRole('button', { name: 'Use this plan' }));
    await waitFor(() => expect(asked).toContainEqual({ name: 'plan_import', body: { text: '{"a": 1}' } }));
  });

  it('lists every problem of a refused plan and offers no way to use it', async () => {
    const problems = [
      'phases[0].exercises[1].dose.reps: 0 is not allowed.',
      'phases[1].weeks: -2 is not allowed.',
    ];
    answerWith({ file_open: () => refuse('This plan has 2 mistakes.', problems) });
    await choose(new File(['{}'], 'plan.json'));
    expect(await screen.findByText('This plan has 2 mistakes.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'This plan cannot be used' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(problems);
    expect(screen.queryByRole('button', { name: 'Use this plan' })).toBeNull();
  });

  it('refuses a file that is too big without asking the agent', async () => {
    await choose(new File([new Uint8Array(40_000_000)], 'big.json'));
    expect(await screen.findByText(/This file has 40 MB/)).toBeTruthy();
    expect(names()).toEqual([]);
  });

  it('keeps the bytes of a file that is no text, for the agent to judge', async () => {
    answerWith({ file_open: () => refuse('This file is not readable text.') });
    await choose(new File([new Uint8Array([0x7b, 0xff, 0xfe])], 'plan.json'));
    expect(await screen.findByText('This file is not readable text.')).toBeTruthy();
    expect(asked).toContainEqual({ name: 'file_open', body: { source: { by: 'content', base64: 'e//+' } } });
  });

  it('takes the example', async () => {
    answerWith({ plan_import_example: report });
    render(PlanImport, { first: true });
    await fireEvent.click(screen.getByRole('button', { name: 'Try the example plan' }));
    await waitFor(() => expect(names()).toContain('plan_import_example'));
  });
});
