/* What an address asks of the page in one file. */

import { isWithin } from "../modules/runs.js";

/** @import { Bounds } from "../modules/scale.js" */

/**
 * The year that an address asks for, spelt as the slider would, or undefined.
 *
 * @param {{ hash: string, search: string }} address
 * @param {Bounds} bounds
 */
export function yearIn({ hash, search }, { min, max }) {
  const years = [hash.slice(1), search].map((part) => new URLSearchParams(part).get("year"));
  const year = years.find(Boolean) ?? "";
  return /^\d{4}$/.test(year) && isWithin(Number(year), min, max) ? Number(year) : undefined;
}

/**
 * The waves before and after a year.
 *
 * @param {number[]} waves
 * @param {number} year
 */
export function beside(waves, year) {
  return {
    previous: waves.findLast((wave) => wave < year),
    next: waves.find((wave) => wave > year),
  };
}
