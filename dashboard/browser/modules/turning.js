/* Which quotation of either side a class is shown: so many turns on from the words nearest to the year. */

/** @typedef {{ place: number, period: string | null }} Turn */

/**
 * The turn in a period with at most so many quotations a side: a new period begins with the words
 * nearest to the year, and after the last turn comes the first again.
 *
 * @param {Turn} turn what was shown, and how far on since
 * @param {string | null} period
 * @param {number} most
 * @returns {Turn}
 */
export function turnIn(turn, period, most) {
  const place = period === turn.period ? turn.place : 0;
  return { place: most ? (place + most) % most : 0, period };
}

/**
 * The place that is shown of so many quotations of a side, of which one is the nearest to the year.
 *
 * @param {number} nearest its place, or -1 as long as there is none
 * @param {number} turns
 * @param {number} number
 */
export function placeAfter(nearest, turns, number) {
  return (Math.max(nearest, 0) + turns) % number;
}

/** The place in words. @param {number} place @param {number} most */
export function placeInWords(place, most) {
  return most ? `${place + 1} of ${most}` : "";
}
