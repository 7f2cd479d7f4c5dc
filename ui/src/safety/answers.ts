import type { Question, YesNo } from '../api/types';

/** Answers by the name of their question; what is missing is not answered. */
export type Given = Readonly<Record<string, boolean>>;

export function unanswered(questions: readonly Question[], given: Given): Question[] {
  return questions.filter(({ id }) => given[id] === undefined);
}

/** The answers in the order of the questions. */
export function answersOf(questions: readonly Question[], given: Given): YesNo[] {
  return questions.flatMap(({ id }) => {
    const yes = given[id];
    return yes === undefined ? [] : [{ question: id, yes }];
  });
}

export type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key answers; null if it answers nothing. A key that is held down answers one question, not all. */
export function answerOf(pressed: Pressed, keys: { no: string; yes: string }): boolean | null {
  if (pressed.repeat || pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const key = pressed.key.toLowerCase();
  if (key === keys.yes) return true;
  return key === keys.no ? false : null;
}
