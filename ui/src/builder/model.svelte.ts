import { call, refusal } from '../api';
import type {
  ApiError,
  Draft,
  DraftEdit,
  DraftFrom,
  DraftLine,
  DraftPhase,
  PatientPage,
  Published,
} from '../api/types';
import { applied } from './project';
import { Queue } from './queue';
import { fieldOf, isOfLine, type Step } from './steps';

/** One patient's draft while it is built: what the agent answered last, with what is still on its way put on top. */
export class Builder {
  readonly patient: string;
  page = $state.raw<PatientPage | null>(null);
  /** Nothing while there is no draft. */
  answered = $state.raw<Draft | null>(null);
  open = $state.raw<readonly Step[]>([]);
  /** Why nothing is sent at the moment. */
  stuck = $state.raw<ApiError | null>(null);
  /** What was refused, by field. */
  refusals = $state.raw<Readonly<Record<string, string>>>({});
  trouble = $state.raw<ApiError | null>(null);
  loaded = $state(false);
  #chosen = $state(0);

  readonly draft: Draft | null = $derived(this.answered && this.open.reduce(applied, this.answered));
  readonly at: number = $derived(Math.min(this.#chosen, (this.draft?.phases.length ?? 1) - 1));
  readonly phase: DraftPhase | null = $derived(this.draft?.phases[this.at] ?? null);
  readonly conditions: string[] = $derived(this.page?.conditions.map(({ id }) => id) ?? []);

  readonly #queue = new Queue({
    send: (step) => this.#send(step),
    answered: (draft, step) => {
      this.answered = draft;
      this.#forget(step);
    },
    refused: (error, step) => {
      const field = fieldOf(step);
      if (field === null) this.trouble = error;
      else this.refusals = { ...this.refusals, [field]: error.message };
    },
    changed: (open, stuck) => {
      this.open = open;
      this.stuck = stuck;
    },
  });

  constructor(patient: string) {
    this.patient = patient;
  }

  async load(): Promise<void> {
    const { patient } = this;
    await this.settled();
    await this.#try(async () => {
      [this.page, this.answered] = await Promise.all([
        call('patient_show', { patient }),
        call('draft_show', { patient }),
      ]);
      this.loaded = true;
    });
  }

  begin(from: DraftFrom): Promise<boolean> {
    return this.#try(async () => {
      this.answered = await call('draft_begin', { patient: this.patient, from });
      this.refusals = {};
      this.#chosen = 0;
    });
  }

  edit(edit: DraftEdit): void {
    this.trouble = null;
    this.#queue.put(edit);
  }

  undo(): void {
    this.#queue.put({ edit: 'undo' });
  }

  redo(): void {
    this.#queue.put({ edit: 'redo' });
  }

  resume(): void {
    this.#queue.resume();
  }

  settled(): Promise<void> {
    return this.#queue.settled();
  }

  choose(phase: number): void {
    this.#chosen = Math.max(0, phase);
  }

  addPhase(): void {
    const at = this.draft?.phases.length ?? 0;
    this.edit({ edit: 'add-phase', at });
    this.choose(at);
  }

  removePhase(): void {
    this.edit({ edit: 'remove-phase', phase: this.at });
    this.choose(this.at);
  }

  /** Moves the phase that is shown, and goes with it. True if there was a place to go to. */
  movePhase(by: -1 | 1): boolean {
    const to = this.at + by;
    if (to < 0 || to >= (this.draft?.phases.length ?? 0)) return false;
    this.edit({ edit: 'move-phase', phase: this.at, to });
    this.choose(to);
    return true;
  }

  addLine(exercise: string): void {
    this.edit({ edit: 'add-line', phase: this.at, exercise, at: null });
  }

  moveLine(line: number, to: number): boolean {
    const { at } = this;
    if (to === line || to < 0 || to >= (this.phase?.lines.length ?? 0)) return false;
    this.edit({ edit: 'move-line', phase: at, line, to_phase: at, to });
    return true;
  }

  refusal(field: string): string | null {
    return this.refusals[field] ?? null;
  }

  lineRefusal(line: number): string | null {
    const found = Object.entries(this.refusals).find(([field]) => isOfLine(field, this.at, line));
    return found?.[1] ?? null;
  }

  /** Keeps a line's dose as the therapist's own default of its exercise, or goes back to the library's. */
  async keepDefault({ exercise, dose, per_day }: DraftLine, own: boolean): Promise<void> {
    await this.settled();
    await this.#try(async () => {
      await call('own_default_save', { exercise: exercise.id, dose: own ? dose : null, per_day });
      this.answered = await call('draft_show', { patient: this.patient });
    });
  }

  async discard(): Promise<boolean> {
    await this.settled();
    return this.#try(async () => {
      await call('draft_discard', { patient: this.patient });
      this.answered = null;
    });
  }

  async publish(): Promise<Published | null> {
    await this.settled();
    let published: Published | null = null;
    await this.#try(async () => {
      published = await call('draft_publish', { patient: this.patient });
    });
    return published;
  }

  async #send(step: Step): Promise<Draft> {
    const { patient } = this;
    if (step.edit === 'undo') return call('draft_undo', { patient });
    if (step.edit === 'redo') return call('draft_redo', { patient });
    return call('draft_edit', { patient, edit: step });
  }

  #forget(step: Step): void {
    const field = fieldOf(step);
    if (field === null) this.refusals = {};
    else if (field in this.refusals) {
      const { [field]: _, ...others } = this.refusals;
      this.refusals = others;
    }
  }

  async #try(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      this.trouble = null;
      return true;
    } catch (error) {
      this.trouble = refusal(error);
      return false;
    }
  }
}

let last: Builder | null = null;

/** A patient's draft. One that was left while something of it was still on its way is taken up again. */
export function builderOf(patient: string): Builder {
  if (last?.patient !== patient || last.open.length === 0) last = new Builder(patient);
  return last;
}
