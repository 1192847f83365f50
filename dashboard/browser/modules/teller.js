/* What a screen reader is told of the year. */

const SETTLED = 400; // milliseconds after which a year that stays is told

/** @typedef {{ slider: unknown, year: number, words: string }} Telling what is asked of a stage */

/**
 * Says the year to a screen reader, once for each change, when it has settled: never while the
 * thumb is held, and not the year that the page opens on.
 */
export class Teller {
  #region;
  #stages;
  /** @type {(number | null)[]} the years that have settled last */
  #years;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #waiting = "";

  /**
   * @param {{ textContent: string | null }} region
   * @param {Telling[]} stages
   */
  constructor(region, stages) {
    this.#region = region;
    this.#stages = stages;
    this.#years = stages.map(() => null);
  }

  /** Waits until the years have settled; `held` says that they may go on moving. @param {boolean} held */
  wait(held) {
    const years = this.#stages.map((stage) => (stage.slider ? stage.year : null));
    const awaited = `${held} ${years}`;
    if (awaited === this.#waiting) return;
    this.#waiting = awaited;
    this.stop();
    if (!held) this.#timer = setTimeout(() => this.#tell(years), SETTLED);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** @param {(number | null)[]} years */
  #tell(years) {
    const before = this.#years;
    const news = this.#stages.filter((_, place) => before[place] !== null && years[place] !== before[place]);
    this.#years = years;
    if (news.length) this.#region.textContent = news.map((stage) => stage.words).join(" ");
  }
}
