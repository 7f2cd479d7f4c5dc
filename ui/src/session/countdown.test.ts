import { describe, expect, it } from 'vitest';
import { session, step } from '../../preview/fixtures';
import { asClock, clockWords, remainingMs, ringShare, shownSeconds, spentSeconds } from './countdown';

const at = 1000;

describe('the countdown', () => {
  it('counts down from what the agent said, by the time since it was heard', () => {
    const seen = { view: session({ remaining_ms: 7400 }), at };
    expect(remainingMs(seen, at)).toBe(7400);
    expect(remainingMs(seen, at + 1500)).toBe(5900);
    expect(remainingMs(seen, at + 9000)).toBe(0);
  });

  it('does not run backwards when the frame is older than the message', () => {
    expect(remainingMs({ view: session({ remaining_ms: 7400 }), at }, at - 12)).toBe(7400);
  });

  it('stands still while paused and in a rep at the own pace', () => {
    const paused = session({ stage: 'paused', remaining_ms: 6200 });
    const own = session({ step: step({ self_paced: true }), remaining_ms: 4000 });
    expect(remainingMs({ view: paused, at }, at + 5000)).toBe(6200);
    expect(remainingMs({ view: own, at }, at + 5000)).toBe(4000);
  });

  it('shows a second until it is over', () => {
    expect([10_000, 9001, 9000, 1, 0].map(shownSeconds)).toEqual([10, 10, 9, 1, 0]);
  });

  it('is a clock where it takes minutes', () => {
    expect([180, 65, 9, 0].map(clockWords)).toEqual(['3:00', '1:05', '0:09', '0:00']);
  });

  it('measures the ring by the step, and by three seconds before it goes on', () => {
    expect(ringShare(session(), 2500)).toBe(0.25);
    expect(ringShare(session({ stage: 'resuming' }), 1500)).toBe(0.5);
  });

  it('adds the present step to the steps before it, but not the countdown before it goes on', () => {
    expect(spentSeconds(session({ seconds_before: 50 }), 6000)).toBe(54);
    expect(spentSeconds(session({ seconds_before: 50, stage: 'resuming' }), 1000)).toBe(50);
  });

  it('measures a walk by its whole time, and shows it as a clock', () => {
    const walk = session({ kind: 'walk', step: null, seconds: 180, remaining_ms: 45_000 });
    expect(ringShare(walk, 45_000)).toBe(0.25);
    expect(asClock(walk)).toBe(true);
    expect(asClock(session())).toBe(false);
    expect(asClock(session({ step: step({ kind: 'rest', seconds: 120 }) }))).toBe(true);
  });
});
