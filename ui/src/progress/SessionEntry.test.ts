import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { slot } from '../../preview/fixtures';
import { hardRecord, record } from '../../preview/weeks';
import { speak } from '../wording.svelte';
import SessionEntry from './SessionEntry.svelte';

const of = slot(2, '17:30', 'partial');
const words = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

afterEach(() => {
  cleanup();
  speak('en');
});

describe('a session of an earlier day', () => {
  it('tells the pain of each place before and after, and its light as a word', () => {
    render(SessionEntry, { session: hardRecord(of) });
    expect(screen.getByText('Neck 3 → 6')).toBeTruthy();
    expect(screen.getByText('Head 1 → not said')).toBeTruthy();
    expect(screen.getByText('Red')).toBeTruthy();
  });

  it('does not speak of a place of which nothing was told, nor of a light that is not known', () => {
    const nothing = { neck: null, head: null };
    render(SessionEntry, { session: record('c1', of, 1, { before: nothing, after: nothing, light: null }) });
    expect(words()).not.toMatch(/Neck|Head|Green|Amber|Red/);
  });

  it('tells what became of each exercise, and what was said of it', () => {
    render(SessionEntry, { session: hardRecord(of) });
    expect(words()).toContain('6 of 10 reps, 2 in an easier form or in part');
    expect(screen.getByText('Stopped because it hurt')).toBeTruthy();
    expect(screen.getByText('Skipped: No time')).toBeTruthy();
    expect(screen.getByText('Effort 7 of 10 · Quality: A few slips')).toBeTruthy();
    expect(screen.getByText('Interrupted')).toBeTruthy();
  });

  it('is worded in German, too', () => {
    speak('de');
    render(SessionEntry, { session: hardRecord(of) });
    expect(screen.getByText('Kopf 1 → nicht gesagt')).toBeTruthy();
    expect(screen.getByText('Unterbrochen')).toBeTruthy();
  });
});
