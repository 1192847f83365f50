/* Where a box stands at what it speaks of, within the window. */

import { clamp } from "./scale.js";

/** @typedef {{ width: number, height: number }} Size in pixels */
/** @typedef {{ left: number, top: number, bottom: number }} Edges in pixels from the window's left and top */

const MARGIN = 8; // pixels that are left free at the window's edges

/**
 * Where a box stands: under its mark, or above where only there it fits or more of it does. `room` is
 * how high it can be.
 *
 * @param {Edges} mark
 * @param {Size} box
 * @param {Size} screen
 * @param {number} lap pixels by which the box overlaps the mark
 */
export function boxPlace(mark, box, screen, lap) {
  const below = screen.height - MARGIN - (mark.bottom - lap);
  const above = mark.top + lap - MARGIN;
  const under = box.height <= below || below >= above;
  const room = under ? below : above;
  return {
    left: clamp(mark.left, { min: MARGIN, max: screen.width - MARGIN - box.width }),
    top: under ? mark.bottom - lap : mark.top + lap - Math.min(box.height, room),
    room,
  };
}
