import { describe, expect, it } from 'vitest';
import { slot } from '../../preview/fixtures';
import { day, days } from '../../preview/weeks';
import { newestFirst, summaryOf, withContent } from './summary';

describe('the sentence above the days', () => {
  it('counts what came to its end and keeps "not asked" apart', () => {
    expect(summaryOf(newestFirst(days()))).toEqual({ days: 4, done: 3, partly: 1, notAsked: 1, of: 7 });
  });

  it('looks at two weeks at most', () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      day(`2026-03-${String(n + 1).padStart(2, '0')}`, [slot(1, '08:30', n < 6 ? 'missed' : 'done')]),
    );
    expect(summaryOf(newestFirst(many))).toMatchObject({ days: 14, done: 14, of: 14 });
  });

  it('does not speak of days before the plan', () => {
    const empty = { day: '2026-03-01', slots: [], sessions: [], breaks_shown: 0, breaks_taken: 0 };
    expect(withContent(newestFirst([empty, ...days()]))).toHaveLength(4);
    expect(withContent([empty])).toEqual([]);
  });
});
