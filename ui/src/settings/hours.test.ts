import { describe, expect, it } from 'vitest';
import { nextRange, readHours, readRange, toggleDay, writeHours, writeRange } from './hours';

const roundTrip = (text: string) => {
  const read = readHours(text);
  return read && writeHours(read);
};

describe('hours', () => {
  it('are read and written back as the agent writes them', () => {
    for (const text of [
      'mon,tue,wed,thu,fri 09:00-17:30',
      'mon,tue,wed,thu,fri 09:00-12:30 13:00-17:30; sat 10:00-12:00',
      '22:00-06:00',
      'never',
    ]) {
      expect(roundTrip(text)).toBe(text);
    }
  });

  it('are read from spans of days, also over the weekend', () => {
    expect(roundTrip('mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00')).toBe(
      'mon,tue,wed,thu,fri 09:00-12:30 13:00-17:30; sat 10:00-12:00',
    );
    expect(roundTrip('fri-mon 09:00-10:00')).toBe('mon,fri,sat,sun 09:00-10:00');
    expect(roundTrip('mon-sun 09:00-10:00')).toBe('09:00-10:00');
    expect(roundTrip('mon,wed-thu  09:00-10:00 ;')).toBe('mon,wed,thu 09:00-10:00');
  });

  it('are not read from anything else', () => {
    for (const wrong of ['', 'mon', '17:30', 'moo 09:00-17:00', 'mon 09:00-10:00-11:00', 'always', ';']) {
      expect(readHours(wrong), wrong).toBeNull();
    }
  });

  it('are never, when no day or no time is left', () => {
    expect(writeHours([])).toBe('never');
    expect(writeHours([{ days: [], ranges: [{ from: '09:00', to: '10:00' }] }])).toBe('never');
    expect(writeHours([{ days: ['mon'], ranges: [] }])).toBe('never');
  });

  it('keep a half-written time for the agent to refuse', () => {
    expect(writeHours([{ days: ['mon'], ranges: [{ from: '09:00', to: '' }] }])).toBe('mon 09:00-');
    expect(roundTrip('mon 09:00-; tue -10:00 -')).toBe('mon 09:00-; tue -10:00 -');
  });

  it('hold each weekday in one group', () => {
    const groups = readHours('mon,tue 09:00-10:00; sat 11:00-12:00') ?? [];
    const moved = toggleDay(groups, 1, 'mon');
    expect(writeHours(moved)).toBe('tue 09:00-10:00; mon,sat 11:00-12:00');
    expect(writeHours(toggleDay(moved, 0, 'tue'))).toBe('mon,sat 11:00-12:00');
  });
});

describe('hours that are added', () => {
  it('are a working day, or begin after the last ones', () => {
    expect(nextRange([])).toEqual({ from: '09:00', to: '17:30' });
    expect(nextRange([{ from: '09:00', to: '12:30' }])).toEqual({ from: '13:00', to: '15:00' });
    expect(nextRange([{ from: '20:00', to: '23:00' }])).toEqual({ from: '23:30', to: '01:30' });
    expect(nextRange([{ from: '20:00', to: '' }])).toEqual({ from: '09:00', to: '17:30' });
  });
});

describe('a range of every day', () => {
  it('is read and written', () => {
    expect(readRange('07:00-21:30')).toEqual({ from: '07:00', to: '21:30' });
    expect(writeRange({ from: '07:00', to: '' })).toBe('07:00-');
    expect(readRange('')).toEqual({ from: '', to: '' });
  });
});
