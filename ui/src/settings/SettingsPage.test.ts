import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { status } from '../../preview/fixtures';
import { keeper, settings as list, setting } from '../../preview/settings';
import { answerWith, asked, forgetAll } from '../../preview/tauri';
import { agent } from '../agent.svelte';
import { text } from '../text';
import { labelOf } from './groups';
import { settings } from './model.svelte';
import SettingsPage from './SettingsPage.svelte';

const label = (key: string) => labelOf(setting(key));

async function open(values: Record<string, string> = {}): Promise<void> {
  answerWith({ status: status(), ...keeper(values) });
  await agent.refresh();
  await settings.load();
  render(SettingsPage);
  await screen.findByLabelText(label('posture-breaks'));
}

const group = (key: string) => within(screen.getByRole('group', { name: label(key) }));
const changed = () => settings.changes;

beforeEach(async () => {
  forgetAll();
  answerWith({ ...keeper() });
  await settings.undo();
});
afterEach(cleanup);

describe('the settings screen', () => {
  it('has a label of its own for each setting, and the sentence of its meaning', async () => {
    await open();
    for (const one of list()) {
      expect(labelOf(one), one.key).not.toBe(one.key);
      expect(screen.getByText(one.meaning), one.key).toBeTruthy();
    }
  });

  it('drops nothing that it does not know', async () => {
    const odd = { ...setting('sounds'), key: 'tray-icon', kind: 'choice', group: 'looks', value: 'plain' };
    answerWith({ status: status(), ...keeper(), settings_list: [...list(), odd] });
    await agent.refresh();
    render(SettingsPage);
    const field = await screen.findByLabelText('tray-icon');
    expect(field).toHaveProperty('type', 'text');
    await fireEvent.input(field, { target: { value: 'colour' } });
    expect(changed()).toEqual([{ key: 'tray-icon', value: 'colour' }]);
  });

  it('switches, counts and measures', async () => {
    await open();
    await fireEvent.click(screen.getByLabelText(label('posture-breaks')));
    await fireEvent.input(screen.getByLabelText(label('breaks-per-hour')), { target: { value: '4' } });
    await fireEvent.input(screen.getByLabelText(label('posture-every')), { target: { value: '90' } });
    expect(changed()).toEqual([
      { key: 'posture-breaks', value: 'no' },
      { key: 'posture-every', value: '1h30m' },
      { key: 'breaks-per-hour', value: '4' },
    ]);
    await fireEvent.change(screen.getByLabelText(text.settings.unit(label('posture-every'))), {
      target: { value: 's' },
    });
    expect(changed()).toContainEqual({ key: 'posture-every', value: '1m30s' });
  });

  it('edits hours by days and times', async () => {
    await open({ 'working-hours': 'mon,tue 09:00-12:30' });
    const hours = group('working-hours');
    await fireEvent.click(hours.getByRole('button', { name: 'Wed' }));
    expect(hours.getByRole('button', { name: 'Wed' }).getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(hours.getByRole('button', { name: 'Add hours' }));
    await fireEvent.input(hours.getByLabelText('Mon–Wed, hours 2, to'), { target: { value: '17:30' } });
    expect(changed()).toEqual([{ key: 'working-hours', value: 'mon,tue,wed 09:00-12:30 13:00-17:30' }]);
    await fireEvent.click(hours.getByRole('button', { name: 'Add other days' }));
    const other = within(hours.getByRole('group', { name: 'Days, group 2' }));
    await fireEvent.click(other.getByRole('button', { name: 'Sat' }));
    expect(changed()[0]?.value).toBe('mon,tue,wed 09:00-12:30 13:00-17:30; sat 09:00-17:30');
    await fireEvent.click(other.getByRole('button', { name: 'Remove: Sat, hours 1' }));
    for (const button of hours.getAllByRole('button', { name: /^Remove/ })) await fireEvent.click(button);
    await fireEvent.click(hours.getByRole('button', { name: /^Remove/ }));
    expect(changed()[0]?.value).toBe('never');
    expect(hours.getByText(text.settings.noHours)).toBeTruthy();
  });

  it('edits a range, the own times and a time that can be never', async () => {
    await open();
    await fireEvent.input(group('waking-hours').getByLabelText(/from$/), { target: { value: '06:30' } });
    const times = group('slot-times');
    await fireEvent.click(times.getByRole('button', { name: 'Add a time' }));
    expect(changed()).toHaveLength(1);
    await fireEvent.input(times.getByLabelText('Time 1'), { target: { value: '08:30' } });
    await fireEvent.click(group('diary-at').getByLabelText('Ask for it'));
    expect(changed()).toEqual([
      { key: 'slot-times', value: '08:30' },
      { key: 'waking-hours', value: '06:30-21:30' },
      { key: 'diary-at', value: 'never' },
    ]);
    await fireEvent.click(times.getByRole('button', { name: 'Remove: 08:30' }));
    expect(changed()).toHaveLength(2);
  });

  it("offers the languages by their own names, and the desktop's", async () => {
    await open();
    const choice = screen.getByLabelText(label('language'));
    expect([...choice.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'That of the desktop',
      'English',
      'Deutsch',
    ]);
    await fireEvent.change(choice, { target: { value: 'de' } });
    expect(changed()).toEqual([{ key: 'language', value: 'de' }]);
    expect(screen.getByRole('button', { name: /^Back to the default \(That of the desktop\)/ })).toBeTruthy();
  });

  it('chooses the country of the emergency number, and lets cues be heard whatever is set', async () => {
    await open({ 'cue-tones': 'no', 'cue-speech': 'no' });
    const country = screen.getByLabelText(label('country'));
    await fireEvent.change(country, { target: { value: 'nz' } });
    expect(changed()).toEqual([{ key: 'country', value: 'nz' }]);
    answerWith({ cue_try: null });
    const tries = screen.getAllByRole('button', { name: /^Try it/ });
    expect(tries).toHaveLength(2);
    for (const button of tries) await fireEvent.click(button);
    expect(asked.filter(({ name }) => name === 'cue_try')).toEqual([
      { name: 'cue_try', body: null },
      { name: 'cue_try', body: null },
    ]);
  });

  it('shows at its control why a value is refused, and leads there on save', async () => {
    await open();
    const field = screen.getByLabelText(label('walk-every'));
    await fireEvent.input(field, { target: { value: '900' } });
    await screen.findByText(/^This must be a time .*"900h" is not\.$/, {}, { timeout: 2000 });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(changed()).toHaveLength(1);
  });

  it('goes back to the default and says what that is', async () => {
    await open({ 'posture-every': '1h30m' });
    const back = screen.getByRole('button', {
      name: /^Back to the default \(30 min\)\s*: Posture break after$/,
    });
    await fireEvent.click(back);
    expect(changed()).toEqual([{ key: 'posture-every', value: '30m' }]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(label('posture-every'))));
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved.');
    expect(asked).toContainEqual({ name: 'settings_set', body: { key: 'posture-every', value: '30m' } });
  });

  it('keeps changes for this window when the screen is left, and says so', async () => {
    await open();
    await fireEvent.click(screen.getByLabelText(label('sounds')));
    expect(screen.getByText(/waits here until you close this window/)).toBeTruthy();
    cleanup();
    await open();
    expect(screen.getByLabelText(label('sounds'))).toHaveProperty('checked', true);
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByLabelText(label('sounds'))).toHaveProperty('checked', false);
  });
});
