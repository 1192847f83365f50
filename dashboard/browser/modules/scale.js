/* The slider's scale: where on its track a year lies, and how a key reaches it. */

/** @typedef {{ min: number, max: number }} Bounds */

/**
 * The years that a slider's input spans.
 *
 * @param {{ min: string, max: string }} input
 * @returns {Bounds}
 */
export function boundsOf({ min, max }) {
  return { min: Number(min), max: Number(max) };
}

/** The year, or another number, nearest to one within the bounds. @param {number} year @param {Bounds} bounds */
export function clamp(year, { min, max }) {
  return Math.min(Math.max(year, min), max);
}

/** How far along the track a year lies, in per cent. @param {number} year @param {Bounds} bounds */
export function percent(year, { min, max }) {
  return (100 * (year - min)) / (max - min);
}

/**
 * The year at a place on the screen, which may lie beyond either end.
 *
 * @param {number} x
 * @param {{ left: number, width: number }} track
 * @param {Bounds} bounds
 */
export function yearAt(x, { left, width }, { min, max }) {
  return min + Math.round(((x - left) / width) * (max - min));
}

/**
 * The neighbour of a year, and the arrow key that leads from there to the year.
 *
 * @param {number} year
 * @param {Bounds} bounds
 */
export function keyTo(year, { min }) {
  return year > min ? { from: year - 1, key: "ArrowRight" } : { from: year + 1, key: "ArrowLeft" };
}

/** The year that an arrow key leads to. @param {number} year @param {string} key */
export function stepBy(year, key) {
  return year + (key === "ArrowRight" ? 1 : -1);
}
