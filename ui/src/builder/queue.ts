import { refusal } from '../api';
import type { ApiError, Draft } from '../api/types';
import { fieldOf, type Step } from './steps';

type Told = {
  /** Sends one step; the answer is the draft after it. */
  send: (step: Step) => Promise<Draft>;
  /** A step was answered. */
  answered: (draft: Draft, step: Step) => void;
  /** A step was refused, and the draft stayed as it was. */
  refused: (error: ApiError, step: Step) => void;
  /** The steps that are not answered yet, whenever they change. */
  changed: (open: readonly Step[], stuck: ApiError | null) => void;
};

/** Sends steps strictly one after the other, so that places always mean what they meant when the step was made. */
export class Queue {
  readonly #told: Told;
  /** The first one is under way while `#sending`. */
  #open: Step[] = [];
  #sending = false;
  #stuck: ApiError | null = null;
  #idle: (() => void)[] = [];

  constructor(told: Told) {
    this.#told = told;
  }

  /** Sends a step as soon as its turn comes. Of edits of one field in a row only the newest waits. */
  put(step: Step): void {
    const last = this.#open.length - 1;
    const waits = this.#sending ? last > 0 : last >= 0;
    const field = fieldOf(step);
    const before = this.#open[last];
    if (waits && before && field !== null && fieldOf(before) === field) this.#open[last] = step;
    else this.#open.push(step);
    this.#tell();
    void this.#run();
  }

  /** Tries again what could not be sent. */
  resume(): void {
    if (this.#stuck === null) return;
    this.#stuck = null;
    this.#tell();
    void this.#run();
  }

  /** Until everything is answered; what cannot be sent now is not waited for. */
  async settled(): Promise<void> {
    if (this.#open.length === 0 || this.#stuck) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async #run(): Promise<void> {
    if (this.#sending || this.#stuck) return;
    this.#sending = true;
    for (let step = this.#open[0]; step && !this.#stuck; step = this.#open[0]) await this.#send(step);
    this.#sending = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #send(step: Step): Promise<void> {
    try {
      const draft = await this.#told.send(step);
      this.#open.shift();
      this.#told.answered(draft, step);
    } catch (error) {
      const why = refusal(error);
      if (why.code === 'nothing-there') {
        // Nobody was there to hear it. It is kept, and what follows it waits.
        this.#stuck = why;
      } else {
        this.#open.shift();
        // The places that later steps name were reckoned with this one.
        if (fieldOf(step) === null) this.#open = [];
        this.#told.refused(why, step);
      }
    }
    this.#tell();
  }

  #tell(): void {
    this.#told.changed([...this.#open], this.#stuck);
  }
}
