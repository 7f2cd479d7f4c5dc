import type { DraftEdit } from '../api/types';

/** What is done to a draft, in order: an edit, or a way back or forward in its history. */
export type Step = DraftEdit | { edit: 'undo' } | { edit: 'redo' };

/** Edits that change one value and no place. */
type Valued = Exclude<Step['edit'], Placing>;

/** Edits after which phases, lines or desk exercises may stand at other places than before. */
type Placing =
  | 'add-phase'
  | 'remove-phase'
  | 'move-phase'
  | 'add-line'
  | 'remove-line'
  | 'move-line'
  | 'add-desk'
  | 'remove-desk'
  | 'move-desk'
  | 'undo'
  | 'redo';

/** The field that an edit gives a value to; nothing if it changes places. Only edits of a field may stand for each other. */
export function fieldOf(step: Step): string | null {
  switch (step.edit) {
    case 'title':
    case 'notes':
    case 'starts':
    case 'effective':
    case 'pain-ceiling':
    case 'self-progression':
    case 'breaks':
      return step.edit;
    case 'phase-name':
    case 'phase-weeks':
    case 'phase-times':
      return fieldName(step.edit, step.phase);
    case 'line-per-day':
    case 'line-days':
    case 'line-dose':
    case 'line-note':
    case 'line-taught-on':
    case 'line-gate':
      return fieldName(step.edit, step.phase, step.line);
    case 'add-phase':
    case 'remove-phase':
    case 'move-phase':
    case 'add-line':
    case 'remove-line':
    case 'move-line':
    case 'add-desk':
    case 'remove-desk':
    case 'move-desk':
    case 'undo':
    case 'redo':
      return null;
  }
}

/** The name of a field by the edit that changes it and its place. */
export function fieldName(edit: Valued, ...place: number[]): string {
  return [edit, ...place].join('/');
}

/** The fields of a line, whichever edit changes them. */
export function isOfLine(field: string, phase: number, line: number): boolean {
  return field.startsWith('line-') && field.endsWith(`/${phase}/${line}`);
}
