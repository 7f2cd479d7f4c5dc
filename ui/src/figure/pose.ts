import type { Figure, Joint, Pose } from '../api/types';

export type Placed = Omit<Joint, 'joint'>;

const UNMOVED: Placed = { angle: 0, dx: 0, dy: 0, stretch: 1 };

export function poseOf(figure: Figure, name: string): Pose | undefined {
  return figure.poses.find((pose) => pose.name === name);
}

/** Where every joint is at a share of the way from one pose to another. */
export function between(from: Pose, to: Pose, share: number): Map<string, Placed> {
  const ends = new Map(to.joints.map((joint) => [joint.joint, joint]));
  const starts = new Map(from.joints.map((joint) => [joint.joint, joint]));
  const found = new Map<string, Placed>();
  for (const name of new Set([...starts.keys(), ...ends.keys()])) {
    found.set(name, mix(starts.get(name) ?? UNMOVED, ends.get(name) ?? UNMOVED, share));
  }
  return found;
}

export function mix(a: Placed, b: Placed, share: number): Placed {
  const at = (x: number, y: number) => x + (y - x) * share;
  return { angle: at(a.angle, b.angle), dx: at(a.dx, b.dx), dy: at(a.dy, b.dy), stretch: at(a.stretch, b.stretch) };
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
