import { agent } from '../agent.svelte';
import { call, refusal } from '../api';
import type { ApiError, Clearance, Questionnaire, Safety, Status } from '../api/types';
import { newestWins } from '../newest';
import { answersOf, type Given } from './answers';

/** What the agent says about safety, and the answers that are not sent yet. It lives as long as the window. */
export class SafetyModel {
  current = $state.raw<Safety | null>(null);
  questions = $state.raw<Questionnaire | null>(null);
  given = $state.raw<Given>({});
  trouble = $state.raw<ApiError | null>(null);
  sending = $state(false);
  /** True from the moment when the plan opened until its screen is left. */
  justOpened = $state(false);

  #show = newestWins<[Safety, Questionnaire | null]>(([safety, questions]) => {
    this.current = safety;
    this.questions = questions;
    // Answers belong to the questions that are asked now, not to those of another month.
    if (questions === null) this.given = {};
  });

  answer(question: string, yes: boolean): void {
    this.given = { ...this.given, [question]: yes };
  }

  load(): Promise<boolean> {
    return this.#ask(() => call('safety'));
  }

  /** Sends the answers, which must be whole. */
  async send(): Promise<void> {
    const { questions } = this;
    if (!questions) return;
    const answers = answersOf(questions.questions, this.given);
    await this.#change(() => call('safety_answer', { kind: questions.kind, answers }));
  }

  async clear(clearance: Clearance): Promise<void> {
    await this.#change(() => call('safety_clear', clearance));
  }

  sign(sign: string): Promise<boolean> {
    return this.#change(() => call('safety_sign', { sign }));
  }

  nextDay(session: string, settled: boolean): Promise<boolean> {
    return this.#change(() => call('safety_next_day', { session, settled }));
  }

  async badDays(ask: () => Promise<Status>): Promise<boolean> {
    const done = await agent.run(ask);
    if (done) await this.load();
    return done;
  }

  /** Asks for something that changes how things stand, and lets the other screens know. True if it was done. */
  async #change(ask: () => Promise<Safety>): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    const before = this.current?.standing;
    const done = await this.#ask(ask);
    this.sending = false;
    if (done) {
      this.justOpened = this.current?.standing === 'open' && before !== undefined && before !== 'open';
      await agent.refresh();
    }
    return done;
  }

  async #ask(ask: () => Promise<Safety>): Promise<boolean> {
    try {
      await this.#show(async () => {
        const safety = await ask();
        return [safety, asksQuestions(safety) ? await call('safety_questions', { kind: 'screening' }) : null];
      });
      this.trouble = null;
      return true;
    } catch (error) {
      this.trouble = refusal(error);
      return false;
    }
  }
}

export const safety = new SafetyModel();

function asksQuestions({ standing }: Safety): boolean {
  return standing === 'screen-first' || standing === 'screen-monthly';
}
