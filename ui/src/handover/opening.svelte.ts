import { call, refusal } from '../api';
import type { ApiError, FileSource, OfferedPlan, Opened, PlanReport, TakenAnswer } from '../api/types';

/** How far a file has come. */
export type Step =
  | { at: 'choose' }
  /** Locked with words; `wrong` is what was said about those that were tried. */
  | { at: 'words'; source: FileSource; wrong: ApiError | null }
  | { at: 'offer'; offer: OfferedPlan }
  | { at: 'plain'; report: PlanReport; plan: string }
  | { at: 'answer'; taken: TakenAnswer }
  | { at: 'refused'; error: ApiError };

/** One file on its way in. Nothing of a plan is taken over before it is accepted. */
export class Opening {
  step = $state.raw<Step>({ at: 'choose' });
  busy = $state(false);
  /** Why what was asked last was not done, though the step is still the same. */
  trouble = $state.raw<ApiError | null>(null);

  /** Opens a file; where its content is still to be read, that may be refused as well. */
  async open(source: FileSource | Promise<FileSource>): Promise<void> {
    await this.#try(async () => {
      const found = await source;
      return stepOf(await call('file_open', { source: found }), found);
    });
  }

  /** Opens the locked file with these words. Wrong ones lead back to the question for them. */
  async unlock(words: string): Promise<void> {
    const { step } = this;
    if (step.at !== 'words') return;
    await this.#try(async () => {
      try {
        return stepOf(await call('file_open', { source: step.source, words }), step.source);
      } catch (error) {
        const wrong = refusal(error);
        if (wrong.code === 'words-refused') return { ...step, wrong };
        throw wrong;
      }
    });
  }

  /** Takes over what is offered. True if it was done. */
  async accept(): Promise<boolean> {
    const { step } = this;
    if (step.at === 'offer') return this.take(() => call('plan_accept', { token: step.offer.token }));
    if (step.at === 'plain') return this.take(() => call('plan_import', { text: step.plan }));
    return false;
  }

  /** Takes a plan over. What is shown stays, so that it can be tried again. */
  async take(what: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.trouble = null;
    try {
      await what();
      return true;
    } catch (error) {
      this.trouble = refusal(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  refuse(error: ApiError): void {
    this.trouble = null;
    this.step = { at: 'refused', error };
  }

  leave(): void {
    this.trouble = null;
    this.step = { at: 'choose' };
  }

  async #try(what: () => Promise<Step>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    try {
      this.step = await what();
    } catch (error) {
      this.refuse(refusal(error));
    }
    this.busy = false;
  }
}

function stepOf(opened: Opened, source: FileSource): Step {
  switch (opened.is) {
    case 'needs-words':
      return { at: 'words', source, wrong: null };
    case 'plan':
      return { at: 'offer', offer: opened };
    case 'plain':
      return { at: 'plain', report: opened.report, plan: opened.text };
    case 'answer':
      return { at: 'answer', taken: opened };
  }
}
