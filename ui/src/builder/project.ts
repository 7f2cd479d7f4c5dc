import type { Draft, DraftLine, DraftPhase } from '../api/types';
import type { Step } from './steps';

/** A draft as it will be once a step is answered, as far as it can be known here: what is typed and where things stand.
 * Words that only the agent can say (sentences, sums, warnings) stay as they were. */
export function applied(draft: Draft, step: Step): Draft {
  switch (step.edit) {
    case 'title':
      return { ...draft, title: step.title };
    case 'notes':
      return { ...draft, notes: step.notes };
    case 'starts':
      return { ...draft, starts: step.day };
    case 'effective':
      return { ...draft, effective: step.day };
    case 'pain-ceiling':
      return { ...draft, pain_ceiling: step.value };
    case 'self-progression':
      return { ...draft, self_progression: step.on };
    case 'breaks':
      return { ...draft, posture_every_min: step.posture_every_min, walk_every_min: step.walk_every_min };
    case 'add-phase':
      return { ...draft, phases: draft.phases.toSpliced(step.at, 0, phaseAfter(draft.phases[step.at - 1])) };
    case 'remove-phase':
      return { ...draft, phases: draft.phases.toSpliced(step.phase, 1) };
    case 'move-phase':
      return { ...draft, phases: moved(draft.phases, step.phase, step.to) };
    case 'phase-name':
      return withPhase(draft, step.phase, (phase) => ({ ...phase, name: step.name }));
    case 'phase-weeks':
      return withPhase(draft, step.phase, (phase) => ({ ...phase, weeks: step.weeks }));
    case 'phase-times':
      return withPhase(draft, step.phase, (phase) => ({ ...phase, times: step.times }));
    case 'remove-line':
      return withPhase(draft, step.phase, (phase) => ({
        ...phase,
        lines: phase.lines.toSpliced(step.line, 1),
      }));
    case 'move-line':
      return lineMoved(draft, step.phase, step.line, step.to_phase, step.to);
    case 'line-per-day':
      return withLine(draft, step.phase, step.line, { per_day: step.per_day });
    case 'line-days':
      return withLine(draft, step.phase, step.line, { days: step.days });
    case 'line-dose':
      return withLine(draft, step.phase, step.line, { dose: step.dose });
    case 'line-note':
      return withLine(draft, step.phase, step.line, { note: step.note });
    case 'line-taught-on':
      return withLine(draft, step.phase, step.line, { taught_on: step.day });
    case 'line-gate':
      return withLine(draft, step.phase, step.line, { gate: step.on });
    case 'remove-desk':
      return withPhase(draft, step.phase, (phase) => ({ ...phase, desk: phase.desk.toSpliced(step.at, 1) }));
    case 'move-desk':
      return withPhase(draft, step.phase, (phase) => ({
        ...phase,
        desk: moved(phase.desk, step.at, step.to),
      }));
    // What comes in is known to the agent alone. It comes in at the end, so that no place shifts.
    case 'add-line':
    case 'add-desk':
    case 'undo':
    case 'redo':
      return draft;
  }
}

/** A list with one of its things at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const thing = list[from];
  return thing === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, thing);
}

function phaseAfter(before: DraftPhase | undefined): DraftPhase {
  return before ?? { name: '', weeks: 2, times: [], lines: [], desk: [], summary: '', minutes_a_day: 0 };
}

function withPhase(draft: Draft, at: number, change: (phase: DraftPhase) => DraftPhase): Draft {
  const phase = draft.phases[at];
  return phase ? { ...draft, phases: draft.phases.with(at, change(phase)) } : draft;
}

function withLine(draft: Draft, phase: number, at: number, change: Partial<DraftLine>): Draft {
  return withPhase(draft, phase, (whole) => {
    const line = whole.lines[at];
    return line ? { ...whole, lines: whole.lines.with(at, { ...line, ...change }) } : whole;
  });
}

function lineMoved(draft: Draft, from: number, line: number, to: number, place: number): Draft {
  const moves = draft.phases[from]?.lines[line];
  if (!moves) return draft;
  const without = withPhase(draft, from, (phase) => ({ ...phase, lines: phase.lines.toSpliced(line, 1) }));
  return withPhase(without, to, (phase) => ({ ...phase, lines: phase.lines.toSpliced(place, 0, moves) }));
}
