import { call, refusal } from '../api';
import type { ApiError, HurtReport, SessionAnswers, SessionView } from '../api/types';
import { newestWins } from '../newest';
import { router } from '../router.svelte';
import type { Seen } from './countdown';

type Told =
  | 'session_pause'
  | 'session_resume'
  | 'session_back'
  | 'session_next'
  | 'session_rep_done'
  | 'session_easier'
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

  refresh(): Promise<boolean> {
    return this.#try(() => call('session'));
  }

  tell(name: Told): Promise<boolean> {
    return this.#try(() => call(name));
  }

  begin(answers: SessionAnswers): Promise<boolean> {
    return this.#try(() => call('session_begin', answers));
  }

  skip(reason: string): Promise<boolean> {
    return this.#try(() => call('session_skip', { reason }));
  }

  hurts(report: HurtReport): Promise<boolean> {
    return this.#try(() => call('session_hurts', report));
  }

  /** What was told of is on the screen now. Nothing waits for it, and nothing depends on it here. */
  painted(step: number): void {
    call('session_painted', { step }).catch(() => undefined);
  }

  /** Shows what is answered. True if it was not refused. */
  async #try(ask: () => Promise<SessionView | null>): Promise<boolean> {
    try {
      await this.#show(ask);
      return true;
    } catch (error) {
      this.trouble = refusal(error);
    }
    if (this.trouble.code === 'locked') {
      // That screen says why, and what to do.
      this.trouble = null;
      router.go('safety');
    }
    return false;
  }
}

export const live = new Live();
