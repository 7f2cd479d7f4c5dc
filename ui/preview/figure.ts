import type { Figure } from '../src/api/types';

/** A small drawing in the form of the real ones: nested groups, one joint drawn twice, two poses. */
export const nod: Figure = {
  svg: `<svg xmlns="http://www.w3.org/2000/svg" class="figure" role="img" viewBox="-100 -20 300 220"><title>Nod</title>
    <path class="figure-prop" d="M-90 190H190V200H-90Z"/>
    <g data-joint="trunk" transform="translate(50 190) rotate(0)">
      <path class="figure-body" d="M-30 0L-36 -90A20 20 0 0 1 36 -90L30 0Z"/>
      <g data-joint="head" transform="translate(0 -110) rotate(0)"><circle class="figure-outline" cy="-30" r="38"/></g>
      <path class="figure-tint" d="M-8 -90H8V-120H-8Z"/>
      <g data-joint="head" transform="translate(0 -110) rotate(0)">
        <path class="figure-body" d="M0 -64A34 34 0 1 0 0 4A34 34 0 0 0 24 -6L44 -20L32 -40Z"/>
      </g>
    </g>
    <g class="figure-arrow" data-pose="work"><path fill="none" stroke="currentColor" stroke-width="6" d="M110 20A60 60 0 0 1 120 60"/></g>
  </svg>`,
  poses: [
    {
      name: 'start',
      joints: [
        { joint: 'trunk', angle: 0, dx: 50, dy: 190, stretch: 1 },
        { joint: 'head', angle: 0, dx: 0, dy: -110, stretch: 1 },
      ],
    },
    {
      name: 'work',
      joints: [
        { joint: 'trunk', angle: 0, dx: 50, dy: 190, stretch: 1 },
        { joint: 'head', angle: 14, dx: 4, dy: -108, stretch: 1 },
      ],
    },
  ],
};

export function figureOf(_id: string): Figure {
  return nod;
}
