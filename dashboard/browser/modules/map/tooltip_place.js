/* Where the tooltip stands: inside the frame, and where it does not hide the land it speaks of. */

import { clamp } from "../scale.js";

/** @import { Point } from "./coordinates.js" */
/** @import { Place } from "./places.js" */

/** @typedef {{ width: number, height: number }} Size in pixels */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Edges in pixels of the frame */

const GRAIN = 40; // points inside a land, from one end of it to the other
const GAP = 12; // pixels between the tooltip and what it stands beside
const MARGIN = 6; // pixels that are left free at the frame's edges

/** Points all over a land: its coasts, and a grid between them. @param {Place} place @returns {Point[]} */
export function bodyOf({ rings, points, size, centre: [x, y] }) {
  const steps = [...Array(GRAIN + 1).keys()].map((step) => (step / GRAIN - 0.5) * size);
  const grid = steps.flatMap((dx) => steps.map((dy) => /** @type {Point} */ ([x + dx, y + dy])));
  return [...points, ...grid.filter((point) => isInside(rings, point))];
}

/** Whether a point lies within some rings. @param {Point[][]} rings @param {Point} point */
function isInside(rings, [x, y]) {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

/**
 * The left upper corner for a tooltip, of all places at the land and at the pointer: one that leaves the
 * pointer free, hides the least of the land, and is near. `cost` says how far it is from that.
 *
 * @param {Point} pointer
 * @param {Point[]} body points all over the land
 * @param {Size} tip
 * @param {Size} frame
 */
export function spotFor([x, y], body, tip, frame) {
  const seen = body.filter(([left, top]) => left >= 0 && left <= frame.width && top >= 0 && top <= frame.height);
  const beside = [edgesOf([[x, y]]), edgesOf([[x, y], ...seen])];
  const spots = beside.flatMap((edges) => spotsAround(edges, [x, y], tip)).map(
    ([left, top]) => /** @type {Point} */ ([
      clamp(left, { min: MARGIN, max: frame.width - MARGIN - tip.width }),
      clamp(top, { min: MARGIN, max: frame.height - MARGIN - tip.height }),
    ]),
  );
  const costs = spots.map((spot) => {
    const far = distance(spot, tip, [x, y]);
    const hidden = seen.filter((point) => distance(spot, tip, point) === 0).length;
    return [far ? 0 : 1, hidden, far];
  });
  const [best] = [...spots.keys()].sort((one, other) => compare(costs[one], costs[other]));
  return { corner: spots[best], cost: costs[best] };
}

/** Compares two costs, as sorting does: by the first number in which they differ. @param {number[]} one @param {number[]} other */
export function compare(one, other) {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? 0 : one[at] - other[at];
}

/** The edges of some points. @param {Point[]} points @returns {Edges} */
function edgesOf(points) {
  const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    edges.left = Math.min(edges.left, x);
    edges.top = Math.min(edges.top, y);
    edges.right = Math.max(edges.right, x);
    edges.bottom = Math.max(edges.bottom, y);
  }
  return edges;
}

/**
 * Corners of boxes on all four sides of some edges, level with the pointer, before it and behind it.
 *
 * @param {Edges} edges
 * @param {Point} pointer
 * @param {Size} tip
 * @returns {Point[]}
 */
function spotsAround({ left, top, right, bottom }, [x, y], { width, height }) {
  return [0.5, 0, 1].flatMap((share) => /** @type {Point[]} */ ([
    [right + GAP, y - share * height],
    [left - GAP - width, y - share * height],
    [x - share * width, bottom + GAP],
    [x - share * width, top - GAP - height],
  ]));
}

/** How far a point lies from a box, 0 within. @param {Point} corner @param {Size} box @param {Point} point */
function distance([left, top], { width, height }, [x, y]) {
  return Math.hypot(x - clamp(x, { min: left, max: left + width }), y - clamp(y, { min: top, max: top + height }));
}
