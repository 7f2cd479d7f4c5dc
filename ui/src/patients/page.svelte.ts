import { call, refusal } from '../api';
import type { ApiError, PatientChange, PatientPage, PlanCard } from '../api/types';
import { newestWins } from '../newest';

/** Notes that were begun and not kept, by patient: leaving the screen loses none. */
export const unkept = new Map<string, string>();

/** One patient as last heard. */
export class OnePatient {
  page = $state.raw<PatientPage | null>(null);
  trouble = $state.raw<ApiError | null>(null);

  readonly #newest = newestWins<PatientPage>((page) => {
    this.page = page;
  });

  constructor(readonly id: string) {}

  load(): Promise<boolean> {
    return this.run(() => call('patient_show', { patient: this.id }));
  }

  change(change: Omit<PatientChange, 'patient'>): Promise<boolean> {
    return this.run(() => call('patient_change', { patient: this.id, ...change }));
  }

  /** Runs a command that answers with the patient as it is then. True if it was done. */
  async run(ask: () => Promise<PatientPage>): Promise<boolean> {
    this.trouble = await this.attempt(ask);
    return this.trouble === null;
  }

  /** The same for whoever shows a refusal in a place of their own. */
  async attempt(ask: () => Promise<PatientPage>): Promise<ApiError | null> {
    try {
      await this.#newest(ask);
      return null;
    } catch (error) {
      return refusal(error);
    }
  }
}

/** The place of the phase that a day lies in; the first before the plan begins, the last after it. */
export function phaseAt(plan: PlanCard, day: string): number {
  const since = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${plan.starts}T00:00:00Z`)) / 86_400_000;
  let weeks = 0;
  for (const [place, phase] of plan.phases.entries()) {
    weeks += phase.weeks;
    if (since < weeks * 7) return place;
  }
  return Math.max(0, plan.phases.length - 1);
}
