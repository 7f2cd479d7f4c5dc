import type { Figure } from '../api/types';
import { between, poseOf, shortened, transform } from './pose';

const SVG = 'http://www.w3.org/2000/svg';

/** A figure as elements of this document: it can be posed and mirrored. Null if the SVG cannot be read. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly #figure: Figure;
  /** A joint may be drawn in several groups, one behind and one before another limb. */
  readonly #joints: ReadonlyArray<readonly [string, Element]>;
  /** The skin of what points out of the picture is scaled on its own. */
  readonly #skins: ReadonlyArray<readonly [string, Element]>;
  readonly #mirror: SVGGElement;

  private constructor(svg: SVGSVGElement, figure: Figure) {
    this.svg = svg;
    this.#figure = figure;
    this.#mirror = document.createElementNS(SVG, 'g');
    this.#mirror.append(...svg.childNodes);
    svg.append(this.#mirror);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    // What it shows is said by the element around it.
    svg.setAttribute('aria-hidden', 'true');
    svg.removeAttribute('role');
    svg.querySelector('title')?.remove();
    const named = (name: string) =>
      [...svg.querySelectorAll(`[${name}]`)].map((group) => [group.getAttribute(name) ?? '', group] as const);
    this.#joints = named('data-joint');
    this.#skins = named('data-skin');
  }

  static read(figure: Figure): Drawing | null {
    const root = new DOMParser().parseFromString(figure.svg, 'image/svg+xml').documentElement;
    if (root.localName !== 'svg') return null;
    return new Drawing(document.importNode(root as Element as SVGSVGElement, true), figure);
  }

  /** Puts every joint at a share of the way from the start pose to the work pose. */
  pose(share: number): void {
    const start = poseOf(this.#figure, 'start');
    const work = poseOf(this.#figure, 'work') ?? start;
    if (!start || !work) return;
    const placed = between(start, work, share);
    for (const [joint, group] of this.#joints) {
      const place = placed.get(joint);
      if (place) group.setAttribute('transform', transform(place));
    }
    for (const [joint, skin] of this.#skins) {
      const place = placed.get(joint);
      if (place) skin.setAttribute('transform', shortened(place));
    }
  }

  /** The drawing shows the left side; the right one is its mirror image. */
  mirror(on: boolean): void {
    if (on) this.#mirror.setAttribute('transform', mirrorOf(this.svg.getAttribute('viewBox')));
    else this.#mirror.removeAttribute('transform');
  }
}

/** Left becomes right about the middle of the view box. */
export function mirrorOf(viewBox: string | null): string {
  const [left = 0, , width = 0] = (viewBox ?? '').split(/[\s,]+/).map(Number);
  return `translate(${2 * left + width} 0) scale(-1 1)`;
}
