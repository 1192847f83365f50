/* Whether an edition is old: the page in one file learns only from its browser what day it is. */

/**
 * Whether a day is later than the last one on which an edition is not yet old.
 *
 * @param {string} freshUntil as 2026-08-24
 * @param {Date} today
 */
export function isOld(freshUntil, today) {
  return today.toISOString().slice(0, freshUntil.length) > freshUntil;
}
