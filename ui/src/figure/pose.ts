import type { Figure, Joint, Pose } from '../api/types';

export type Placed = Omit<Joint, 'joint'>;

const UNMOVED: Placed = { angle: 0, dx: 0, dy: 0, stretch: 1 };

export function poseOf(figure: Figure, name: string): Pose | undefined {
  return figure.poses.find((pose) => pose.name === name);
}

/** Where a joint is in a pose. */
export function placeOf(pose: Pose, joint: string): Placed {
  return pose.joints.find((placed) => placed.joint === joint) ?? UNMOVED;
}

/** A way is a row of poses; a place on it lies some share of the way from one to the next. */
export type Leg = { from: number; to: number; share: number };

/**
 * The poses of a figure as a round: out from the start to the work pose, and back. What comes after the work pose in the
 * file is passed on the way back; without any the way back is the way there.
 */
export class Round {
  readonly #out: readonly number[];
  readonly #back: readonly number[];

  constructor(names: readonly string[]) {
    const start = Math.max(names.indexOf('start'), 0);
    const work = Math.max(names.indexOf('work'), start);
    const all = names.map((_, index) => index);
    this.#out = all.slice(start, work + 1);
    const after = all.slice(work + 1);
    this.#back = after.length > 0 ? [work, ...after, start] : [...this.#out].reverse();
  }

  /** Where a place of the round is: 0 is the start, 1 the work pose, 2 the start again. */
  at(place: number): Leg {
    const [way, share] = place <= 1 ? [this.#out, place] : [this.#back, place - 1];
    const along = Math.min(Math.max(share, 0), 1) * (way.length - 1);
    const leg = Math.min(Math.floor(along), Math.max(way.length - 2, 0));
    const from = way[leg] ?? 0;
    return { from, to: way[leg + 1] ?? from, share: along - leg };
  }

  /** The place of the nearest pose: where a still stands. */
  still(place: number): number {
    const [legs, before] = place <= 1 ? [this.#out.length - 1, 0] : [this.#back.length - 1, 1];
    return legs < 1 ? before : before + Math.round((place - before) * legs) / legs;
  }

  /** Whether a pose is passed on the way out, the work pose included. */
  outward(pose: number): boolean {
    return this.#out.includes(pose);
  }
}

export function mix(a: Placed, b: Placed, share: number): Placed {
  const at = (x: number, y: number) => x + (y - x) * share;
  return {
    angle: at(a.angle, b.angle),
    dx: at(a.dx, b.dx),
    dy: at(a.dy, b.dy),
    stretch: at(a.stretch, b.stretch),
  };
}

/** The transform of a joint's group. */
export function transform({ angle, dx, dy }: Placed): string {
  return `translate(${short(dx)} ${short(dy)}) rotate(${short(angle)})`;
}

/** The transform of its skin where it points out of the picture. */
export function shortened({ stretch }: Placed): string {
  return `scale(1 ${short(stretch)})`;
}

function short(n: number): number {
  return Math.round(n * 1000) / 1000;
}
