import { describe, expect, it } from 'vitest';
import { readAmount, readSeconds, writeAmount, writeSeconds } from './length';

describe('a length of time', () => {
  it('is read and written as the agent does', () => {
    for (const text of ['0s', '45s', '30m', '1h', '1h30m', '2h5s', '1h1m1s']) {
      expect(writeSeconds(readSeconds(text) ?? -1)).toBe(text);
    }
    for (const wrong of ['', '30', 'm5', '5m1h', '1.5h', '-1m']) expect(readSeconds(wrong)).toBeNull();
  });

  it('is shown as one number in the largest unit that takes it whole', () => {
    expect(readAmount('30m')).toEqual({ amount: '30', unit: 'm' });
    expect(readAmount('1h30m')).toEqual({ amount: '90', unit: 'm' });
    expect(readAmount('2h')).toEqual({ amount: '2', unit: 'h' });
    expect(readAmount('0s')).toEqual({ amount: '0', unit: 'm' });
    expect(readAmount('soon')).toBeNull();
  });

  it('is written from a number and a unit, and goes on as it is if it cannot be', () => {
    expect(writeAmount({ amount: '90', unit: 'm' })).toBe('1h30m');
    expect(writeAmount({ amount: '1.5', unit: 'h' })).toBe('1h30m');
    expect(writeAmount({ amount: '', unit: 'm' })).toBe('m');
    expect(writeAmount({ amount: '-3', unit: 'm' })).toBe('-3m');
  });
});
