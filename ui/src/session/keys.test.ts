import { describe, expect, it } from 'vitest';
import type { Stage } from '../api/types';
import { intentOf, type Pressed } from './keys';

const press = (key: string, stage: Stage, more: Partial<Pressed> = {}, selfPaced = false) =>
  intentOf({ key, repeat: false, modified: false, onControl: false, ...more }, stage, selfPaced);

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
    expect(press('Enter', 'running', {}, true)).toEqual({ do: 'rep-done' });
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
});
