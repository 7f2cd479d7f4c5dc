import type { LineCard, Named, PhaseCard, PlanCard, VersionCard, VersionPair } from '../api/types';

/** How something of one version stands to the other: `gone` from the earlier, `added` in the later one. */
export type Mark = 'same' | 'changed' | 'gone' | 'added';

export type MarkedLine = { line: LineCard; mark: Mark };
export type MarkedDesk = { exercise: Named; mark: Mark };
export type MarkedPhase = { phase: PhaseCard; mark: Mark; lines: MarkedLine[]; desk: MarkedDesk[] };

type Picked = Pick<VersionCard, 'plan' | 'version'>;

/** At most two versions of one plan: the one picked first makes room for a third; a picked one is put back. */
export function pick(picked: readonly Picked[], { plan, version }: Picked): Picked[] {
  if (picked.some((one) => one.plan === plan && one.version === version)) {
    return picked.filter((one) => one.plan !== plan || one.version !== version);
  }
  const others = picked.filter((one) => one.plan === plan).slice(-1);
  return [...others, { plan, version }];
}

/** What to ask for once there are two. */
export function pairOf(patient: string, picked: readonly Picked[]): VersionPair | null {
  const [one, other] = picked;
  if (!one || !other) return null;
  return {
    patient,
    plan: one.plan,
    older: Math.min(one.version, other.version),
    newer: Math.max(one.version, other.version),
  };
}

/** The phases of a version, each part marked by how it stands to the other version. */
export function marked(plan: PlanCard, other: PlanCard, missing: 'gone' | 'added'): MarkedPhase[] {
  return plan.phases.map((phase, place) => {
    const twin = twinOf(phase, place, plan, other);
    return {
      phase,
      mark: twin === null ? missing : isSamePhase(phase, twin) ? 'same' : 'changed',
      lines: phase.lines.map((line, at) => ({ line, mark: markOf(line, at, phase, twin, missing) })),
      desk: phase.desk.map((exercise) => ({
        exercise,
        mark: twin?.desk.some(({ id }) => id === exercise.id) ? 'same' : missing,
      })),
    };
  });
}

/** The phase of the same name; else the one in its place, unless that is another of this version's. */
function twinOf(phase: PhaseCard, place: number, plan: PlanCard, other: PlanCard): PhaseCard | null {
  const named = other.phases.find(({ name }) => name === phase.name);
  if (named) return named;
  const there = other.phases[place];
  return there && !plan.phases.some(({ name }) => name === there.name) ? there : null;
}

function isSamePhase(one: PhaseCard, other: PhaseCard): boolean {
  return (
    one.name === other.name && one.weeks === other.weeks && one.times.join(' ') === other.times.join(' ')
  );
}

/** An exercise may stand in a phase more than once: the second is held against the second. */
function markOf(line: LineCard, at: number, phase: PhaseCard, twin: PhaseCard | null, missing: Mark): Mark {
  const isOfIt = ({ exercise }: LineCard) => exercise.id === line.exercise.id;
  const before = phase.lines.slice(0, at).filter(isOfIt).length;
  const same = twin?.lines.filter(isOfIt)[before];
  if (!same) return missing;
  return isSameLine(line, same) ? 'same' : 'changed';
}

function isSameLine(one: LineCard, other: LineCard): boolean {
  return (
    one.dose === other.dose &&
    one.per_day === other.per_day &&
    one.note === other.note &&
    one.days.join(' ') === other.days.join(' ')
  );
}
