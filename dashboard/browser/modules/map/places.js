/* Which territory lies under the pointer; small states and coasts answer from a little way off. */

/**
 * @import { Point } from "./coordinates.js"
 * @import { Lands } from "./settings.js"
 */

const REACH = 14; // pixels from the pointer within which a place still answers
const SMALL = 24; // territories smaller than this on screen, in pixels, answer before others

/** @typedef {{ code: string, rings: Point[][], points: Point[], size: number, centre: Point }} Place */

/** The territories as places: their outlines, their middle, and how far they reach. @param {Lands} lands */
export function placesOf(lands) {
  return lands.features.map(({ properties, geometry }) => {
    const rings = /** @type {Point[][]} */ (
      geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates
    );
    const points = rings.flat();
    const [west, east] = extent(points.map(([x]) => x));
    const [south, north] = extent(points.map(([, y]) => y));
    /** @type {Place} */
    const place = {
      code: properties.id,
      rings,
      points,
      size: Math.max(east - west, north - south),
      centre: [(west + east) / 2, (south + north) / 2],
    };
    return place;
  });
}

/** The least and the greatest of some numbers. @param {number[]} numbers */
function extent(numbers) {
  return numbers.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, -Infinity]);
}

/**
 * The code of the territory that answers for a point, if any does.
 *
 * @param {Place[]} places
 * @param {Point} point
 * @param {number} unit pixels per unit of the shapes
 * @param {string | undefined} under the code of the territory that covers the point
 */
export function codeAt(places, [x, y], unit, under) {
  const distance = (/** @type {Point} */ point) => unit * Math.hypot(point[0] - x, point[1] - y);
  const small = places.filter(({ size }) => size * unit < SMALL);
  const code = nearest(small, ({ centre }) => distance(centre), REACH)?.code ?? under;
  if (code) return code;
  const toCoast = (/** @type {Place} */ { points }) => points.reduce((least, point) => Math.min(least, distance(point)), Infinity);
  return nearest(places, toCoast, REACH)?.code;
}

/**
 * The item with the smallest distance, if that is within reach.
 *
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => number} distance
 * @param {number} reach
 * @returns {Item | undefined}
 */
export function nearest(items, distance, reach) {
  let best;
  let least = reach;
  for (const item of items) {
    const far = distance(item);
    if (far <= least) [best, least] = [item, far];
  }
  return best;
}
