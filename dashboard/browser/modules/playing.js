/* Playing, without a clock: which year is next, and how long it stays. */

const QUIET = 110; // milliseconds that playing stays in a quiet year
const REST = 2600; // milliseconds that it rests on a wave
const SPEEDS = [1, 2, 0.5]; // at 2 it rests 1.3 s, so the server hears less than once a second

export const [USUAL_SPEED] = SPEEDS;

/** The next of the three speeds. @param {number} speed */
export function speedAfter(speed) {
  return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
}

/** How long a year stays, in milliseconds. @param {boolean} rests @param {number} speed */
export function stayOf(rests, speed) {
  return (rests ? REST : QUIET) / speed;
}

/**
 * The step from a year: to which, whether playing rests there, and whether it ends there.
 *
 * @param {number} year
 * @param {Set<number>} waves the years in which land came to the alliance
 * @param {number} last
 */
export function stepFrom(year, waves, last) {
  const next = year + 1;
  return { year: next, rests: waves.has(next), ends: next >= last };
}
