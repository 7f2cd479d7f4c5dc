import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page, status } from '../preview/fixtures';
import { answerWith, asked, forgetAll } from '../preview/tauri';
import { agent } from './agent.svelte';
import { dateInWords, dayInWords } from './dates';
import { exercise } from './exercises';
import Navigation from './shared/Navigation.svelte';
import { minutes, skipReasons, text } from './text';
import { say, speak } from './wording.svelte';

afterEach(() => {
  cleanup();
  forgetAll();
  speak('en');
});

describe('the language of the window', () => {
  it('is taken from a tag, and is English for all that nobody speaks', () => {
    for (const tag of ['de', 'de-AT', 'DE']) {
      speak(tag);
      expect(text.nav.today).toBe('Heute');
      expect(document.documentElement.lang).toBe('de');
    }
    for (const tag of ['en-US', 'fr', '']) {
      speak(tag);
      expect(text.nav.today).toBe('Today');
      expect(document.documentElement.lang).toBe('en');
    }
  });

  it('has its plurals, its dates and its reasons', () => {
    expect([minutes(1), minutes(7)]).toEqual(['1 minute', '7 minutes']);
    expect(dayInWords('2026-03-23')).toBe('Monday 23 March');
    expect(speak('de')).toBe(true);
    expect([minutes(1), minutes(7)]).toEqual(['1 Minute', '7 Minuten']);
    expect(dayInWords('2026-03-23')).toBe('Montag, 23. März');
    expect(dateInWords('2026-03-23')).toBe('23. März 2026');
    expect(text.progress.sentence(14, 3, 5)).toBe('In den letzten 14 Tagen: 3 von 5 Übungseinheiten gemacht');
    expect(skipReasons()[0]).toEqual(['no-time', 'Keine Zeit']);
    expect(speak('de-DE')).toBe(false);
  });

  it('shows the key of what has no text, so that it is seen', () => {
    expect(say('no-such-text')).toBe('no-such-text');
    expect(say('minutes')).toBe('minutes');
  });

  it('follows the agent at once, in all that is on the screen and all that is asked for again', async () => {
    answerWith({ status: status(), session: null, exercise_show: ({ id }) => page(id) });
    render(Navigation);
    await exercise('nod');
    await exercise('nod');
    expect(asked.filter(({ name }) => name === 'exercise_show')).toHaveLength(1);
    expect(screen.getByText('Settings')).toBeTruthy();
    answerWith({ status: status({ language: 'de' }) });
    await agent.refresh();
    await tick();
    expect(screen.getByText('Einstellungen')).toBeTruthy();
    await exercise('nod');
    expect(asked.filter(({ name }) => name === 'exercise_show')).toHaveLength(2);
    expect(asked.some(({ name }) => name === 'session')).toBe(true);
  });
});
