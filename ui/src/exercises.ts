import { call } from './api';
import type { ExercisePage } from './api/types';

const asked = new Map<string, Promise<ExercisePage>>();

/** An exercise, asked for once. */
export function exercise(id: string): Promise<ExercisePage> {
  const known = asked.get(id);
  if (known) return known;
  const page = call('exercise_show', { id });
  asked.set(id, page);
  page.catch(() => asked.delete(id));
  return page;
}

/** A new plan may bring an exercise of its own under a known id. */
export function forgetExercises(): void {
  asked.clear();
}
