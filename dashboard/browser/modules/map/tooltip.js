/* What lies under the pointer; small states and coasts answer from a little way off. Text is only
 * ever set as text, never as HTML.
 */

/**
 * @import { Point } from "./coordinates.js"
 * @import { Lands } from "./settings.js"
 */

const REACH = 14; // pixels from the pointer within which a place still answers
const SMALL = 24; // territories smaller than this on screen, in pixels, answer before others

/** @typedef {{ code: string, points: Point[], size: number, centre: Point }} Place */

/** The territories as places: their points, their middle, and how far they reach. @param {Lands} lands */
export function placesOf(lands) {
  return lands.features.map(({ properties, geometry }) => {
    const rings = geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates;
    const points = /** @type {Point[]} */ (rings.flat());
    const [west, east] = extent(points.map(([x]) => x));
    const [south, north] = extent(points.map(([, y]) => y));
    /** @type {Place} */
    const place = {
      code: properties.id,
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

/**
 * Follows the pointer with a tooltip, and tells of clicks on a territory.
 *
 * @param {L.Map} map
 * @param {Lands} lands
 * @param {(code: string) => string[]} linesOf what the tooltip says of a territory, if anything yet
 * @param {(code: string) => void} onClick
 */
export function followPointer(map, lands, linesOf, onClick) {
  const places = placesOf(lands);
  const tooltip = L.tooltip({ className: "tip", direction: "auto", offset: [14, 0], opacity: 1 });

  const codeUnder = (/** @type {L.LeafletMouseEvent} */ { latlng, originalEvent }) => {
    const { dataset } = /** @type {HTMLElement} */ (originalEvent.target);
    return codeAt(places, [latlng.lng, latlng.lat], map.getZoomScale(map.getZoom(), 0), dataset?.territory);
  };

  /** @param {L.LeafletMouseEvent} event */
  function show(event) {
    const code = codeUnder(event);
    const lines = code ? linesOf(code) : [];
    if (!lines.length) return map.closeTooltip(tooltip);
    const content = document.createElement("div");
    for (const line of lines) {
      content.append(Object.assign(document.createElement("p"), { textContent: line }));
    }
    content.dataset.tip = code;
    tooltip.setContent(content).setLatLng(event.latlng);
    map.openTooltip(tooltip);
  }

  map.on({ mousemove: show, click: show, mouseout: () => map.closeTooltip(tooltip) });
  map.on("click", (event) => {
    const code = codeUnder(event);
    if (code) onClick(code);
  });
}
