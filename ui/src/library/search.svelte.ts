import { call, refusal } from '../api';
import type { ApiError, ExerciseCard, ExerciseSearch, Language, LibraryFacets } from '../api/types';
import { newestWins } from '../newest';

/** Filters of which several may be chosen. */
export type Many = 'groups' | 'positions' | 'conditions';

/** What was asked of the library; it is kept while the window is open, so that one comes back to where one was. */
class LibrarySearch {
  query = $state('');
  chosen = $state<Record<Many, string[]>>({ groups: [], positions: [], conditions: [] });
  /** What one has not got: exercises that need it are left out. */
  without = $state<string[]>([]);
  desk = $state(false);

  facets = $state.raw<LibraryFacets | null>(null);
  found = $state.raw<ExerciseCard[] | null>(null);
  trouble = $state.raw<ApiError | null>(null);

  readonly #newest = newestWins<ExerciseCard[]>((cards) => {
    this.found = cards;
    this.trouble = null;
  });

  /** How many filters hold something back. */
  get filters(): number {
    const { groups, positions, conditions } = this.chosen;
    return groups.length + positions.length + conditions.length + this.without.length + (this.desk ? 1 : 0);
  }

  get wanted(): ExerciseSearch {
    const { groups, positions, conditions } = $state.snapshot(this.chosen);
    const wanted: ExerciseSearch = {};
    if (this.query.trim()) wanted.query = this.query;
    if (groups.length > 0) wanted.groups = groups;
    if (positions.length > 0) wanted.positions = positions;
    if (conditions.length > 0) wanted.conditions = conditions;
    if (this.desk) wanted.desk = true;
    if (this.without.length > 0) {
      const things = this.facets?.equipment.map((thing) => thing.tag) ?? [];
      wanted.equipment = things.filter((tag) => !this.without.includes(tag));
    }
    return wanted;
  }

  /** Asks for the filters; their words are in the language that is spoken. */
  async open(_spoken: Language): Promise<void> {
    try {
      this.facets = await call('library_facets');
    } catch (error) {
      this.trouble = refusal(error);
    }
  }

  async ask(wanted: ExerciseSearch, _spoken: Language): Promise<void> {
    try {
      await this.#newest(() => call('exercise_list', wanted));
    } catch (error) {
      this.trouble = refusal(error);
    }
  }

  clear(): void {
    this.chosen = { groups: [], positions: [], conditions: [] };
    this.without = [];
    this.desk = false;
  }
}

export const search = new LibrarySearch();

/** A list with a value put in or taken out. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
