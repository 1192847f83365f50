/* Which quotation of either side a class is shown. */

/** @typedef {{ place: number, period: string | null }} Turn */

/**
 * What is shown of a period with at most so many quotations a side: a new period begins with its
 * first, and after the last comes the first again.
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

/** The place in words. @param {number} place @param {number} most */
export function placeInWords(place, most) {
  return most ? `${place + 1} of ${most}` : "";
}
