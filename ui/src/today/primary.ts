import type { PlanPlace, Prompt, RunningBreak, SessionBrief, Slot, Status, Upcoming } from '../api/types';

/** The one thing that Today puts first. */
export type Primary =
  | { kind: 'break'; running: RunningBreak }
  /** The plan is locked: nothing is offered but the way to what to do. */
  | { kind: 'locked' }
  | { kind: 'go-on'; session: SessionBrief; slot: Slot | null }
  /** A posture or walk break that the visible prompt asks for. */
  | { kind: 'asked-break'; prompt: Prompt }
  | { kind: 'diary'; prompt: Prompt }
  /** A session that is due, with the prompt that asks for it if one is visible. */
  | { kind: 'session'; slot: Slot; prompt: Prompt | null }
  | { kind: 'left-unfinished'; slot: Slot }
  /** The plan has not begun or has ended. */
  | { kind: 'outside-plan'; place: PlanPlace }
  /** Nothing to do now. */
  | { kind: 'nothing'; next: Upcoming | null; slot: Slot | null; allDone: boolean };

export function primaryOf(status: Status): Primary {
  const { running_break, session, prompt, slots, next } = status;
  if (running_break) return { kind: 'break', running: running_break };
  // Of a session that is over only its end is left to look at.
  if (status.safety.standing === 'locked' && session?.stage !== 'finished') return { kind: 'locked' };
  if (session) {
    return { kind: 'go-on', session, slot: slots.find((slot) => slot.id === session.slot) ?? null };
  }
  if (prompt?.kind === 'posture' || prompt?.kind === 'walk') return { kind: 'asked-break', prompt };
  if (prompt?.kind === 'diary') return { kind: 'diary', prompt };
  const asked = prompt && slots.find((slot) => slot.id === prompt.slot);
  if (asked) return { kind: 'session', slot: asked, prompt };
  const due = slots.find((slot) => slot.state === 'due');
  if (due) return { kind: 'session', slot: due, prompt: null };
  const left = slots.find((slot) => slot.can_go_on);
  if (left) return { kind: 'left-unfinished', slot: left };
  if (status.plan?.phase === null && slots.length === 0) return { kind: 'outside-plan', place: status.plan };
  return {
    kind: 'nothing',
    next,
    slot: slots.find((slot) => slot.id === next?.slot) ?? null,
    allDone: slots.length > 0 && slots.every((slot) => slot.state === 'done'),
  };
}

/** What "skip" is about: the visible prompt (null) or a due slot; undefined if there is nothing to skip. */
export function toSkip(status: Status): string | null | undefined {
  if (status.prompt) return status.prompt.slot;
  return status.slots.find((slot) => slot.state === 'due')?.id;
}
