import type { SessionKind, Stage } from '../api/types';

export type Intent =
  | {
      do:
        | 'begin'
        | 'pause'
        | 'go-on'
        | 'back'
        | 'next'
        | 'easier'
        | 'skip'
        | 'hurts'
        | 'stop-exercise'
        | 'ask-to-stop'
        | 'rep-done'
        | 'stop'
        | 'leave'
        | 'close'
        | 'break-done'
        | 'break-leave'
        | 'signs';
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
  /** The focus is where something is chosen or written, with the keys that this needs. */
  onField: 'ticked' | 'written' | null;
};

export type At = {
  stage: Stage;
  kind: SessionKind;
  selfPaced: boolean;
  /** What the pause asks: something with an answer of its own, which no key may pass over. */
  asks: 'pain' | 'advice' | null;
};

/** What a key means at a stage of the session, or null if it means nothing. */
export function intentOf(pressed: Pressed, at: At): Intent | null {
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.repeat || pressed.modified) return null;
  if (key === 'F1') return { do: 'signs' };
  if (pressed.onField === 'written') return null;
  if (pressed.onField === 'ticked' && !/^[a-z?]$|^Escape$/.test(key)) return null;
  if (key === '?') return { do: 'signs' };
  if (pressed.onControl && (key === 'Enter' || key === ' ')) return null;
  if (at.kind !== 'session') return ofBreak(key);

  switch (at.stage) {
    case 'prepared':
      if (key === 'Enter') return { do: 'begin' };
      if (key === 'Escape') return { do: 'leave' };
      return painOf(key);
    case 'running':
    case 'resuming':
      if (key === ' ') return { do: 'pause' };
      if (at.stage === 'running') {
        if (key === 'ArrowLeft') return { do: 'back' };
        if (key === 'ArrowRight') return { do: 'next' };
        if (key === 'Enter' && at.selfPaced) return { do: 'rep-done' };
      }
      return atAnyTime(key);
    case 'paused':
      if (at.asks === 'pain' && key !== 'Escape')
        return key === 'Enter' ? { do: 'stop-exercise' } : painOf(key);
      if (at.asks === null && (key === ' ' || key === 'Enter')) return { do: 'go-on' };
      return atAnyTime(key);
    case 'finished':
      return key === 'Enter' ? { do: 'close' } : painOf(key);
  }
}

function atAnyTime(key: string): Intent | null {
  switch (key) {
    case 'Escape':
      return { do: 'ask-to-stop' };
    case 'e':
      return { do: 'easier' };
    case 's':
      return { do: 'skip' };
    case 'h':
      return { do: 'hurts' };
    default:
      return null;
  }
}

/** A break has no pause; it is done or it is left. */
function ofBreak(key: string): Intent | null {
  if (key === 'Enter') return { do: 'break-done' };
  return key === 'Escape' ? { do: 'break-leave' } : null;
}

function painOf(key: string): Intent | null {
  return /^[0-9]$/.test(key) ? { do: 'pain', pain: Number(key) } : null;
}

const TICKED = 'input[type="radio"], input[type="checkbox"], input[type="range"]';

/** What the focus is on, if it has keys of its own. */
export function fieldOf(target: Element | null): Pressed['onField'] {
  if (target?.matches(TICKED)) return 'ticked';
  return target?.matches('input, select, textarea, [contenteditable]') ? 'written' : null;
}
