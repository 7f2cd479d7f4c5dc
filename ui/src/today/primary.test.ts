import { describe, expect, it } from 'vitest';
import { prompt, reset, slot, status } from '../../preview/fixtures';
import { primaryOf, toSkip } from './primary';

const due = [slot(1, '08:30', 'missed'), slot(2, '17:30', 'due')];
const session = { id: 'b1', slot: '2026-03-23#2', stage: 'paused', share: 0.4 } as const;
const running_break = {
  kind: 'posture' as const,
  exercise: reset.id,
  title: reset.name,
  seconds: 60,
  remaining_ms: 60_000,
};
const posture = prompt({ kind: 'posture', slot: null });

describe('the first thing of Today', () => {
  it('is a running break before all', () => {
    expect(primaryOf(status({ running_break, session, prompt: prompt(), slots: due })).kind).toBe('break');
  });

  it('is an open session before any prompt', () => {
    const found = primaryOf(status({ session, prompt: posture, slots: due }));
    expect(found).toMatchObject({ kind: 'go-on', slot: { id: '2026-03-23#2' } });
  });

  it('is what the visible prompt asks for', () => {
    expect(primaryOf(status({ prompt: posture, slots: due })).kind).toBe('asked-break');
    const walk = prompt({ kind: 'walk', slot: null });
    expect(primaryOf(status({ prompt: walk, slots: due }))).toMatchObject({
      kind: 'asked-break',
      prompt: { kind: 'walk' },
    });
    const found = primaryOf(status({ prompt: prompt({ slot: '2026-03-23#1' }), slots: due }));
    expect(found).toMatchObject({ kind: 'session', slot: { id: '2026-03-23#1' }, prompt: { id: 4 } });
  });

  it('is a due slot when no prompt is visible', () => {
    expect(primaryOf(status({ slots: due }))).toMatchObject({
      kind: 'session',
      slot: { at: '17:30' },
      prompt: null,
    });
  });

  it('is a session left unfinished when nothing is due', () => {
    const left = [slot(1, '08:30', 'partial', { can_go_on: true }), slot(2, '17:30', 'upcoming')];
    expect(primaryOf(status({ slots: left }))).toMatchObject({
      kind: 'left-unfinished',
      slot: { at: '08:30' },
    });
  });

  it('is else what comes next, and says when all is done', () => {
    expect(primaryOf(status())).toMatchObject({ kind: 'nothing', allDone: false, slot: { at: '17:30' } });
    const done = [slot(1, '08:30', 'done'), slot(2, '17:30', 'done')];
    expect(primaryOf(status({ slots: done, next: null }))).toMatchObject({ kind: 'nothing', allDone: true });
  });

  it('says so before and after the plan', () => {
    const place = { title: 'P', version: 1, therapist: 'T', phase: null, words: 'Ended on 12 April' };
    expect(primaryOf(status({ plan: place, slots: [], next: null }))).toMatchObject({
      kind: 'outside-plan',
      place,
    });
  });
});

describe('what is skipped', () => {
  it('is the prompt, else the due slot, else nothing', () => {
    expect(toSkip(status({ prompt: posture, slots: due }))).toBeNull();
    expect(toSkip(status({ slots: due }))).toBe('2026-03-23#2');
    expect(toSkip(status())).toBeUndefined();
  });
});
