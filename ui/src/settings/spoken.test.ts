import { describe, expect, it } from 'vitest';
import { dayWords, spoken } from './spoken';

describe('a value in words', () => {
  it('is short and for a person', () => {
    expect(spoken('time', '1h30m')).toBe('90 min');
    expect(spoken('yes-no', 'no')).toBe('Off');
    expect(spoken('hours', 'mon,tue,wed,thu,fri 09:00-12:30 13:00-17:30; sat 10:00-12:00')).toBe(
      'Mon–Fri 09:00–12:30 13:00–17:30, Sat 10:00–12:00',
    );
    expect(spoken('hours', 'never')).toBe('never');
    expect(spoken('times', '')).toBe('the times of your plan');
    expect(spoken('daily-range', '07:00-21:30')).toBe('07:00–21:30');
    expect(spoken('count', '3')).toBe('3');
  });

  it('joins days that follow each other', () => {
    expect(dayWords(['mon', 'tue', 'thu'])).toBe('Mon, Tue, Thu');
    expect(dayWords(['mon', 'tue', 'wed', 'sun'])).toBe('Mon–Wed, Sun');
  });
});
