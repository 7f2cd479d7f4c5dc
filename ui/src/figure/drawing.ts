import type { Figure } from '../api/types';
import { mix, type Placed, placeOf, Round, shortened, transform } from './pose';

const SVG = 'http://www.w3.org/2000/svg';

/** One group that moves: where it is in every pose, and how that is written. */
type Track = { group: Element; places: readonly Placed[]; write: (place: Placed) => string };

/** A figure as elements of this document: it can be posed and mirrored. Null if the SVG cannot be read. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly round: Round;
  /** What never moves is not touched: a joint may be drawn in several groups, one behind and one before another limb. */
  readonly #tracks: readonly Track[];
  /** Arrows of poses that are passed on the way back only. */
  readonly #homeward: readonly Element[];
  readonly #outward: readonly Element[];
  readonly #mirror: SVGGElement;

  private constructor(svg: SVGSVGElement, figure: Figure) {
    this.svg = svg;
    const names = figure.poses.map((pose) => pose.name);
    this.round = new Round(names);
    this.#mirror = document.createElementNS(SVG, 'g');
    this.#mirror.append(...svg.childNodes);
    svg.append(this.#mirror);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    // What it shows is said by the element around it.
    svg.setAttribute('aria-hidden', 'true');
    svg.removeAttribute('role');
    svg.querySelector('title')?.remove();
    const tracks = (name: string, write: Track['write']): Track[] =>
      [...svg.querySelectorAll(`[${name}]`)]
        .map((group) => ({
          group,
          places: figure.poses.map((pose) => placeOf(pose, group.getAttribute(name) ?? '')),
          write,
        }))
        .filter(({ places }) => new Set(places.map(write)).size > 1);
    this.#tracks = [...tracks('data-joint', transform), ...tracks('data-skin', shortened)];
    const arrows = [...svg.querySelectorAll('.figure-arrow')];
    const outward = (arrow: Element) =>
      this.round.outward(names.indexOf(arrow.getAttribute('data-pose') ?? ''));
    this.#homeward = arrows.filter((arrow) => !outward(arrow));
    this.#outward = this.#homeward.length > 0 ? arrows.filter(outward) : [];
    this.pose(0);
  }

  static read(figure: Figure): Drawing | null {
    const root = new DOMParser().parseFromString(figure.svg, 'image/svg+xml').documentElement;
    if (root.localName !== 'svg') return null;
    return new Drawing(document.importNode(root as Element as SVGSVGElement, true), figure);
  }

  /** Puts every joint at a place of the round: 0 the start pose, 1 the work pose, 2 the start pose again. */
  pose(place: number): void {
    const { from, to, share } = this.round.at(place);
    for (const { group, places, write } of this.#tracks) {
      const [a, b] = [places[from], places[to]];
      if (a && b) group.setAttribute('transform', write(mix(a, b, share)));
    }
    show(this.#outward, place <= 1);
    show(this.#homeward, place > 1);
  }

  /** As drawn, a one-sided exercise is done to the right; the left side is its mirror image. */
  mirror(on: boolean): void {
    if (on) this.#mirror.setAttribute('transform', mirrorOf(this.svg.getAttribute('viewBox')));
    else this.#mirror.removeAttribute('transform');
  }
}

function show(arrows: readonly Element[], on: boolean): void {
  for (const arrow of arrows) {
    if (on) arrow.removeAttribute('visibility');
    else arrow.setAttribute('visibility', 'hidden');
  }
}

/** Left becomes right about the middle of the view box. */
export function mirrorOf(viewBox: string | null): string {
  const [left = 0, , width = 0] = (viewBox ?? '').split(/[\s,]+/).map(Number);
  return `translate(${2 * left + width} 0) scale(-1 1)`;
}
