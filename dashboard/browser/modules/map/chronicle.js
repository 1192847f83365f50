/* What holds of territories and of the lines between them in a year: the marks they carry on the map. */

import { runBegunBy } from "../runs.js";

/** @typedef {[first: number, status: string, state: string, occupied: number, also: string]} Span */
/** @typedef {[first: number, last: number, text: string]} Note */

/**
 * A territory through the years; `state` in its spans is empty where it bears the territory's name.
 * The members' have the `year` of accession, a `shade` and a sentence on it; the main land of one
 * that joined then also the `label` to write, and the `place` for it.
 *
 * @typedef {{
 *   name: string,
 *   spans: Span[],
 *   notes: Note[],
 *   year?: number,
 *   shade?: number,
 *   accession?: string,
 *   label?: string,
 *   place?: [x: number, y: number],
 * }} Territory
 */

/** @typedef {Record<string, Territory>} Chronicle territories by their codes */
/** @typedef {Record<string, [first: number, kind: string, edge: number][]>} Lines by the codes on both sides */
/** @typedef {Record<string, string>} Words what each status is called */
/** @typedef {Record<string, string | number | boolean | undefined>} Marks */

/** The codes on both sides of a line. @param {string} line */
export function sidesOf(line) {
  return line.split(" ");
}

/**
 * What a territory is marked with in a year; new is what joined after the year `since`.
 *
 * @param {Territory} territory
 * @param {number} year
 * @param {number} since
 */
export function territoryMarks(territory, year, since = year - 1) {
  const [, status, , occupied] = runBegunBy(territory.spans, year);
  return {
    status,
    shade: status === "member" && territory.shade,
    occupied: Boolean(occupied),
    new: isNew(territory, year, since),
  };
}

/**
 * What a line is marked with in a year.
 *
 * @param {string} line
 * @param {Lines} lines
 * @param {Chronicle} chronicle
 * @param {number} year
 * @param {number} since
 */
export function lineMarks(line, lines, chronicle, year, since = year - 1) {
  const [, kind, edge] = runBegunBy(lines[line], year);
  const joined = sidesOf(line).find((code) => isNew(chronicle[code], year, since));
  return { kind, edge: edge || false, new: joined ? chronicle[joined].shade : false };
}

/** Whether a territory joined after one year and by another. @param {Territory} territory @param {number} year @param {number} since */
function isNew({ year: joined = 0 }, year, since) {
  return since < joined && joined <= year;
}

/** Whether a line is the outer one of the land with these codes. @param {string} line @param {string[]} codes */
export function isOutline(line, codes) {
  return sidesOf(line).filter((code) => codes.includes(code)).length === 1;
}
