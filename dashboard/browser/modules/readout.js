/* The readout: the year in large figures, how many members there were and who joined. */

import { one } from "./dom.js";
import { runOf } from "./runs.js";

/** @typedef {[first: number, last: number, words: string | number]} Run */
/** @typedef {{ counts: Run[], lines: Run[] }} Readouts */

/**
 * What the readout says in a year.
 *
 * @param {Readouts} readouts
 * @param {number} year
 */
export function readoutOf({ counts, lines }, year) {
  return { members: String(runOf(counts, year)[2]), joined: String(runOf(lines, year)[2]) };
}

/**
 * Writes a year into a readout, which says another one.
 *
 * @param {HTMLElement} readout
 * @param {Readouts} readouts
 * @param {number} year
 */
export function write(readout, readouts, year) {
  const { members, joined } = readoutOf(readouts, year);
  readout.dataset.year = one(readout, ".year").textContent = String(year);
  readout.dataset.members = one(readout, ".count span").textContent = members;
  one(readout, ".joined").textContent = joined;
}

/** The year in one sentence or two. @param {HTMLElement} readout */
export function sentence(readout) {
  const words = (/** @type {string} */ name) => one(readout, `.${name}`).textContent;
  return `NATO in ${words("year")}: ${words("count")}. ${words("joined")}.`;
}
