import { describe, expect, it } from 'vitest';
import { answerOf, answersOf, unanswered } from './answers';

const questions = ['a', 'b', 'c'].map((id) => ({ id, text: id, meaning: '' }));
const keys = { no: 'n', yes: 'j' };
const key = (name: string, more = {}) => ({
  key: name,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('answers', () => {
  it('count only if they were given, a no as well as a yes', () => {
    expect(unanswered(questions, { a: false, c: true }).map(({ id }) => id)).toEqual(['b']);
  });

  it('go out in the order of the questions, and nothing that was not asked goes with them', () => {
    expect(answersOf(questions, { c: true, old: true, a: false, b: false })).toEqual([
      { question: 'a', yes: false },
      { question: 'b', yes: false },
      { question: 'c', yes: true },
    ]);
  });
});

describe('a key', () => {
  it('answers by the letters of the language, small or capital', () => {
    expect([answerOf(key('n'), keys), answerOf(key('N'), keys), answerOf(key('j'), keys)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(answerOf(key('y'), keys)).toBeNull();
  });

  it('answers nothing while it is held down, or together with another', () => {
    expect(answerOf(key('n', { repeat: true }), keys)).toBeNull();
    expect(answerOf(key('n', { ctrlKey: true }), keys)).toBeNull();
  });
});
