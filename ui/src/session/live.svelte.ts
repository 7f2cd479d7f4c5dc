import { call, refusal } from '../api';
import type { ApiError, SessionAnswers, SessionView } from '../api/types';
import { newestWins } from '../newest';
import type { Seen } from './countdown';

type Told =
  | 'session_pause'
  | 'session_resume'
  | 'session_back'
  | 'session_next'
  | 'session_rep_done'
  | 'session_stop';

/** The session as last heard. Its time is the agent's; here it is only counted down until the next word. */
class Live {
  seen = $state.raw<Seen | null>(null);
  asked = $state(false);
  trouble = $state.raw<ApiError | null>(null);

  #show = newestWins<SessionView | null>((view) => {
    this.seen = view && { view, at: performance.now() };
    this.asked = true;
    this.trouble = null;
  });

  refresh(): Promise<void> {
    return this.#try(() => call('session'));
  }

  tell(name: Told): Promise<void> {
    return this.#try(() => call(name));
  }

  begin(answers: SessionAnswers): Promise<void> {
    return this.#try(() => call('session_begin', answers));
  }

  async #try(ask: () => Promise<SessionView | null>): Promise<void> {
    try {
      await this.#show(ask);
    } catch (error) {
      this.trouble = refusal(error);
    }
  }
}

export const live = new Live();
