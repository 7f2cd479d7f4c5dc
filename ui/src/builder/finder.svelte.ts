import { call, refusal } from '../api';
import type { ApiError, ExerciseCard } from '../api/types';

/** The library beside the plan: what is typed, what was found for it, and which of it Enter adds. */
export class Finder {
  query = $state('');
  found = $state.raw<ExerciseCard[] | null>(null);
  trouble = $state.raw<ApiError | null>(null);
  /** The place of the one that Enter adds; before anything is typed or chosen it is none. */
  at = $state(-1);
  /** The search that was begun last. */
  #last: Promise<void> = Promise.resolve();

  readonly chosen: ExerciseCard | null = $derived(this.found?.[this.at] ?? null);

  /** Looks for what is typed among what the conditions leave. */
  ask(query: string, conditions: string[]): Promise<void> {
    const asked = this.#ask(query, conditions);
    this.#last = asked;
    return asked;
  }

  /** The chosen one, once what was found belongs to what is typed. */
  async taken(): Promise<ExerciseCard | null> {
    let waited: Promise<void>;
    do {
      waited = this.#last;
      await waited;
    } while (waited !== this.#last);
    return this.trouble ? null : this.chosen;
  }

  move(by: number): void {
    const last = (this.found?.length ?? 1) - 1;
    this.at = Math.min(Math.max(this.at + by, 0), Math.max(last, 0));
  }

  async #ask(query: string, conditions: string[]): Promise<void> {
    const wanted = query.trim();
    try {
      const found = await call('exercise_list', { ...(wanted && { query: wanted }), conditions });
      if (query !== this.query) return;
      this.found = found;
      this.at = wanted ? 0 : -1;
      this.trouble = null;
    } catch (error) {
      if (query === this.query) this.trouble = refusal(error);
    }
  }
}
