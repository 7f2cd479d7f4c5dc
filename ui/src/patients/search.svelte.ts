import { call, refusal } from '../api';
import type { ApiError, Language, PatientList, PatientOrder, PatientSearch } from '../api/types';
import { newestWins } from '../newest';

/** How many rows are shown at first and added with each step. */
const STEP = 50;
/** More rows are never shown at a time; what follows comes in their place. */
const AT_MOST = 200;

export const ORDERS: readonly PatientOrder[] = ['attention', 'name', 'news', 'review'];

type Found = { wanted: PatientSearch; list: PatientList };

/** What was asked of the list; it is kept while the window is open, so that one comes back to where one was. */
export class PatientsSearch {
  #query = $state('');
  #archived = $state(false);
  #order = $state<PatientOrder>('attention');
  skip = $state(0);
  take = $state(STEP);

  found = $state.raw<Found | null>(null);
  trouble = $state.raw<ApiError | null>(null);

  readonly #newest = newestWins<Found>((found) => {
    this.found = found;
    this.trouble = null;
  });

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#first();
  }

  get archived(): boolean {
    return this.#archived;
  }

  set archived(archived: boolean) {
    this.#archived = archived;
    this.#first();
  }

  get order(): PatientOrder {
    return this.#order;
  }

  set order(order: PatientOrder) {
    this.#order = order;
    this.#first();
  }

  get list(): PatientList | null {
    return this.found?.list ?? null;
  }

  get wanted(): PatientSearch {
    const wanted: PatientSearch = { order: this.#order, archived: this.#archived, take: this.take };
    if (this.#query.trim()) wanted.query = this.#query.trim();
    if (this.skip > 0) wanted.skip = this.skip;
    return wanted;
  }

  /** True if what is shown answers what stands in the field now. */
  get settled(): boolean {
    return this.found !== null && this.found.wanted.query === this.wanted.query;
  }

  async ask(wanted: PatientSearch, _spoken: Language, _revision: number): Promise<void> {
    try {
      await this.#newest(async () => ({ wanted, list: await call('patient_list', wanted) }));
    } catch (error) {
      this.trouble = refusal(error);
    }
  }

  /** Rows that follow what is shown. */
  get left(): number {
    return Math.max(0, (this.list?.found ?? 0) - this.skip - (this.list?.patients.length ?? 0));
  }

  /** True if the next step adds rows, instead of putting others in their place. */
  get grows(): boolean {
    return this.take < AT_MOST;
  }

  more(): void {
    if (this.grows) this.take += STEP;
    else this.skip += AT_MOST;
  }

  previous(): void {
    this.skip = Math.max(0, this.skip - AT_MOST);
  }

  #first(): void {
    this.skip = 0;
    this.take = STEP;
  }
}

export const search = new PatientsSearch();
