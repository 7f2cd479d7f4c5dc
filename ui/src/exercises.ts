import { call } from './api';
import type { ExercisePage } from './api/types';
import { language } from './wording.svelte';

const asked = new Map<string, Promise<ExercisePage>>();

/** An exercise in the language that is spoken, asked for once. */
export function exercise(id: string): Promise<ExercisePage> {
  const name = `${language()} ${id}`;
  const known = asked.get(name);
  if (known) return known;
  const page = call('exercise_show', { id });
  asked.set(name, page);
  page.catch(() => asked.delete(name));
  return page;
}

/** A new plan may bring an exercise of its own under a known id. */
export function forgetExercises(): void {
  asked.clear();
}
