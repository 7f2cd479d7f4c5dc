import { describe, expect, it } from 'vitest';
import type { Stage } from '../api/types';
import { type At, fieldOf, intentOf, type Pressed } from './keys';

const STAGES: readonly Stage[] = ['prepared', 'running', 'resuming', 'paused', 'finished'];

const press = (key: string, stage: Stage, more: Partial<Pressed> = {}, at: Partial<At> = {}) =>
  intentOf(
    { key, repeat: false, modified: false, onControl: false, onField: null, ...more },
    { stage, kind: 'session', selfPaced: false, asks: null, ...at },
  );

describe('the keys of a session', () => {
  it('pause, step back and on, and ask to stop while it runs', () => {
    expect(press(' ', 'running')).toEqual({ do: 'pause' });
    expect(press('ArrowLeft', 'running')).toEqual({ do: 'back' });
    expect(press('ArrowRight', 'running')).toEqual({ do: 'next' });
    expect(press('Escape', 'running')).toEqual({ do: 'ask-to-stop' });
  });

  it('never stop it with Escape alone, however often it is pressed', () => {
    for (const stage of ['running', 'resuming', 'paused'] as const) {
      expect(press('Escape', stage)).toEqual({ do: 'ask-to-stop' });
    }
  });

  it('go on after a pause', () => {
    expect(press(' ', 'paused')).toEqual({ do: 'go-on' });
    expect(press('Enter', 'paused')).toEqual({ do: 'go-on' });
  });

  it('end a rep with Enter only at the own pace', () => {
    expect(press('Enter', 'running')).toBeNull();
    expect(press('Enter', 'running', {}, { selfPaced: true })).toEqual({ do: 'rep-done' });
  });

  it('give the pain before and after, and begin and close', () => {
    expect(press('4', 'prepared')).toEqual({ do: 'pain', pain: 4 });
    expect(press('0', 'finished')).toEqual({ do: 'pain', pain: 0 });
    expect(press('4', 'running')).toBeNull();
    expect(press('Enter', 'prepared')).toEqual({ do: 'begin' });
    expect(press('Enter', 'finished')).toEqual({ do: 'close' });
  });

  it('leave Enter and Space to a control that has the focus', () => {
    expect(press(' ', 'running', { onControl: true })).toBeNull();
    expect(press('Enter', 'paused', { onControl: true })).toBeNull();
    expect(press('Escape', 'running', { onControl: true })).toEqual({ do: 'ask-to-stop' });
  });

  it('count once when held down, and not with Ctrl, Alt or Meta', () => {
    expect(press('ArrowRight', 'running', { repeat: true })).toBeNull();
    expect(press('ArrowLeft', 'running', { modified: true })).toBeNull();
  });

  it('make easier, skip, and say that it hurts, written small or large, while it runs and in a pause', () => {
    for (const stage of ['running', 'resuming', 'paused'] as const) {
      expect(press('e', stage)).toEqual({ do: 'easier' });
      expect(press('S', stage)).toEqual({ do: 'skip' });
      expect(press('h', stage)).toEqual({ do: 'hurts' });
    }
    for (const key of ['e', 's', 'h']) {
      expect(press(key, 'prepared')).toBeNull();
      expect(press(key, 'finished')).toBeNull();
    }
  });

  it('show the stop signs in every stage and in a break', () => {
    for (const stage of STAGES) {
      for (const key of ['?', 'F1']) {
        expect(press(key, stage)).toEqual({ do: 'signs' });
        expect(press(key, stage, {}, { kind: 'posture' })).toEqual({ do: 'signs' });
        expect(press(key, stage, {}, { asks: 'pain' })).toEqual({ do: 'signs' });
      }
    }
  });

  it('pass over no question about pain, and tell how much it hurts', () => {
    expect(press('7', 'paused', {}, { asks: 'pain' })).toEqual({ do: 'pain', pain: 7 });
    expect(press('Enter', 'paused', {}, { asks: 'pain' })).toEqual({ do: 'stop-exercise' });
    expect(press(' ', 'paused', {}, { asks: 'pain' })).toBeNull();
    expect(press(' ', 'paused', {}, { asks: 'advice' })).toBeNull();
    expect(press('Enter', 'paused', {}, { asks: 'advice' })).toBeNull();
    expect(press('Escape', 'paused', {}, { asks: 'pain' })).toEqual({ do: 'ask-to-stop' });
  });

  it('end a break, which has no pause', () => {
    expect(press('Enter', 'running', {}, { kind: 'walk' })).toEqual({ do: 'break-done' });
    expect(press('Escape', 'running', {}, { kind: 'posture' })).toEqual({ do: 'break-leave' });
    for (const key of [' ', 'ArrowRight', 'h', 's', '3']) {
      expect(press(key, 'running', {}, { kind: 'walk' })).toBeNull();
    }
  });

  it('leave what chooses and what is written its own keys, but never lose the stop', () => {
    const ticked = { onField: 'ticked' } as const;
    expect(press('ArrowRight', 'running', ticked)).toBeNull();
    expect(press(' ', 'running', ticked)).toBeNull();
    expect(press('h', 'running', ticked)).toEqual({ do: 'hurts' });
    expect(press('Escape', 'running', ticked)).toEqual({ do: 'ask-to-stop' });
    const written = { onField: 'written' } as const;
    expect(press('h', 'running', written)).toBeNull();
    expect(press('?', 'running', written)).toBeNull();
    expect(press('F1', 'running', written)).toEqual({ do: 'signs' });
  });
});

describe('what has keys of its own', () => {
  it('is a box to tick, a choice, and a field to write in', () => {
    document.body.innerHTML =
      '<input type="radio"><input type="checkbox"><input><textarea></textarea><button></button>';
    expect([...document.body.children].map(fieldOf)).toEqual([
      'ticked',
      'ticked',
      'written',
      'written',
      null,
    ]);
    expect(fieldOf(null)).toBeNull();
  });
});
