import { refusal } from '../api';
import { live } from './live.svelte';

/** Asks for something around the session and shows the session as it is then. Null if it was refused; the screen says why. */
export async function ask<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    const answer = await question();
    await live.refresh();
    return answer;
  } catch (error) {
    await live.refresh();
    live.trouble = refusal(error);
    return null;
  }
}

/** Sends one after the other, so that the last tap is the one that stays. */
export function inTurn(): (question: () => Promise<unknown>) => Promise<unknown> {
  let before: Promise<unknown> = Promise.resolve();
  return (question) => {
    before = before.then(() => ask(question));
    return before;
  };
}
