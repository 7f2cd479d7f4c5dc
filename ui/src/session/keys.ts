import type { Stage } from '../api/types';

export type Intent =
  | {
      do:
        | 'begin'
        | 'pause'
        | 'go-on'
        | 'back'
        | 'next'
        | 'ask-to-stop'
        | 'rep-done'
        | 'stop'
        | 'leave'
        | 'close';
    }
  | { do: 'pain'; pain: number };

export type Pressed = {
  key: string;
  /** The key is held down; only its first press counts. */
  repeat: boolean;
  /** Ctrl, Alt or Meta: not ours. */
  modified: boolean;
  /** The focus is on a control that was reached by keyboard and answers Enter and Space itself. */
  onControl: boolean;
};

/** What a key means at a stage of the session, or null if it means nothing. */
export function intentOf(pressed: Pressed, stage: Stage, selfPaced: boolean): Intent | null {
  const { key } = pressed;
  if (pressed.repeat || pressed.modified) return null;
  if (pressed.onControl && (key === 'Enter' || key === ' ')) return null;

  switch (stage) {
    case 'prepared':
      if (key === 'Enter') return { do: 'begin' };
      if (key === 'Escape') return { do: 'leave' };
      return painOf(key);
    case 'running':
    case 'resuming':
      if (key === ' ') return { do: 'pause' };
      if (key === 'Escape') return { do: 'ask-to-stop' };
      if (stage === 'resuming') return null;
      if (key === 'ArrowLeft') return { do: 'back' };
      if (key === 'ArrowRight') return { do: 'next' };
      return key === 'Enter' && selfPaced ? { do: 'rep-done' } : null;
    case 'paused':
      if (key === ' ' || key === 'Enter') return { do: 'go-on' };
      return key === 'Escape' ? { do: 'ask-to-stop' } : null;
    case 'finished':
      return key === 'Enter' ? { do: 'close' } : painOf(key);
  }
}

function painOf(key: string): Intent | null {
  return /^[0-9]$/.test(key) ? { do: 'pain', pain: Number(key) } : null;
}
