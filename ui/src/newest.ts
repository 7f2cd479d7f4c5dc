/** Shows answers in the order of their questions: one that was overtaken by a later question's answer is dropped. */
export function newestWins<T>(show: (answer: T) => void): (ask: () => Promise<T>) => Promise<void> {
  let asked = 0;
  let shown = 0;
  return async (ask) => {
    asked += 1;
    const turn = asked;
    const answer = await ask();
    if (turn > shown) {
      shown = turn;
      show(answer);
    }
  };
}
