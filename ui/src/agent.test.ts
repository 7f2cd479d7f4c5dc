import { beforeEach, describe, expect, it, vi } from 'vitest';
import { slot, status } from '../preview/fixtures';
import { practice, settingsOf } from '../preview/patients';
import { answerWith, asked, emit, forgetAll, refuse } from '../preview/tauri';
import { plan } from '../preview/weeks';
import { agent } from './agent.svelte';
import { newestWins } from './newest';
import { address, router, screenOf } from './router.svelte';

const settled = () =>
  vi.waitFor(() => expect(asked.some((question) => question.name === 'status')).toBe(true));

beforeEach(() => forgetAll());

describe('addresses', () => {
  it('name the screens, and anything unknown is Today', () => {
    expect(screenOf('#/session')).toEqual({ name: 'session' });
    expect(screenOf('#/exercise/ccf%2Fnod')).toEqual({ name: 'exercise', id: 'ccf/nod' });
    expect(screenOf('')).toEqual({ name: 'today' });
    expect(screenOf('#/nowhere')).toEqual({ name: 'today' });
  });

  it('lead back to the same screen', () => {
    for (const screen of [
      { name: 'skip' },
      { name: 'plan' },
      { name: 'safety' },
      { name: 'settings' },
      { name: 'patients' },
      { name: 'patient', id: 'p/1' },
      { name: 'exercise', id: 'a b/c' },
      { name: 'file' },
      { name: 'file', path: '/home/ä b/plan #3?.nape' },
    ] as const) {
      expect(screenOf(address(screen))).toEqual(screen);
    }
  });
});

describe('what the agent tells', () => {
  it('opens where the shell says, shows the status, and goes where it is told', async () => {
    answerWith({ opening_route: 'progress', status: status(), session: null });
    await agent.open();
    expect(router.screen).toEqual({ name: 'progress' });
    expect(agent.status?.day).toBe('2026-03-23');
    emit({ event: 'go', route: 'skip', token: null });
    expect(router.screen).toEqual({ name: 'skip' });
  });

  it('asks again after a change', async () => {
    answerWith({ status: status({ slots: [slot(1, '08:30', 'due')] }) });
    emit({ event: 'changed' });
    await settled();
    await vi.waitFor(() => expect(agent.status?.slots).toHaveLength(1));
  });

  it('knows whom to ask of each plan, and asks once', async () => {
    const shown = () => asked.filter(({ name }) => name === 'plan_show').length;
    answerWith({ status: status(), session: null, plan_show: plan });
    await agent.planTakenOver();
    await vi.waitFor(() => expect(agent.contact?.phone).toBe(plan.phone));
    await agent.refresh();
    expect(shown()).toBe(1);
    answerWith({ status: status({ plan: null }) });
    await agent.refresh();
    await vi.waitFor(() => expect(agent.contact).toBeNull());
    expect(shown()).toBe(1);
  });

  it('waits while the agent is gone and asks for everything when it is back', async () => {
    answerWith({ status: status(), session: null });
    emit({ event: 'connection', connected: false, message: 'Nape was stopped.' });
    expect(agent.connected).toBe(false);
    expect(agent.goneMessage).toBe('Nape was stopped.');
    emit({ event: 'connection', connected: true });
    await vi.waitFor(() =>
      expect(asked.map((question) => question.name).sort()).toEqual(['session', 'settings_list', 'status']),
    );
    expect(agent.connected).toBe(true);
  });

  it('keeps the sentence of a refusal', async () => {
    expect(await agent.run(async () => refuse('Nothing is due now.'))).toBe(false);
    expect(agent.trouble?.message).toBe('Nothing is due now.');
  });

  it('drops an answer that was overtaken', async () => {
    const shown: string[] = [];
    const show = newestWins<string>((answer) => shown.push(answer));
    let late: (answer: string) => void = () => undefined;
    const first = show(() => new Promise<string>((done) => (late = done)));
    await show(async () => 'second');
    late('first');
    await first;
    expect(shown).toEqual(['second']);
  });
});

describe('the role', () => {
  it('is that of a patient where nobody tells, and never stops the window', async () => {
    agent.role = null;
    await agent.loadRole();
    expect(agent.role).toBe('patient');
    expect(agent.treats).toBe(false);
  });

  it('stays what it was while the agent does not answer, and follows what is set', async () => {
    answerWith({ settings_list: settingsOf('both') });
    await agent.loadRole();
    expect(agent.treats).toBe(true);
    answerWith({ settings_list: () => refuse('gone') });
    await agent.loadRole();
    expect(agent.role).toBe('both');
    answerWith({ settings_list: settingsOf('patient') });
    await agent.loadRole();
    expect(agent.treats).toBe(false);
  });

  it('of a therapist is set by one choice, and leads to the patients', async () => {
    const role = settingsOf('therapist').at(-1);
    if (!role) throw new Error('there is no such setting');
    answerWith({ ...practice(0), settings_set: role });
    await agent.treat();
    expect(asked[0]).toEqual({ name: 'settings_set', body: { key: 'role', value: 'therapist' } });
    expect(agent.role).toBe('therapist');
    expect(router.screen).toEqual({ name: 'patients' });
  });
});
