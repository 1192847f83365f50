/* Runs of years: what holds from year to year is kept once for as long as it holds. */

/**
 * Whether a year lies in a run.
 *
 * @param {number} year
 * @param {number} first
 * @param {number} last
 */
export function isWithin(year, first, last) {
  return first <= year && year <= last;
}

/**
 * The run that a year lies in, of runs that begin with their first and their last year.
 *
 * @template {[number, number, ...unknown[]]} Run
 * @param {Run[]} runs which cover every year
 * @param {number} year
 */
export function runOf(runs, year) {
  return /** @type {Run} */ (runs.find(([first, last]) => isWithin(year, first, last)));
}

/**
 * The last run that has begun by a year, of runs that begin with their first year and follow each
 * other without a gap.
 *
 * @template {[number, ...unknown[]]} Run
 * @param {Run[]} runs the first of which begins with the first year
 * @param {number} year
 */
export function runBegunBy(runs, year) {
  return /** @type {Run} */ (runs.findLast(([first]) => first <= year));
}
