/* What a screen reader is told of the year. */

const SETTLED = 400; // milliseconds after which a year that stays is told

/** Says the year to a screen reader, once for each change, when it has settled: never while the
 * thumb is held, and not the year that the page opens on. */
class Teller {
  #region;
  #told = stages.map(() => null);
  #timer = null;
  #waiting = "";

  constructor(region) {
    this.#region = region;
  }

  /** Waits until the years shown now have settled; `held` says that they may go on moving. */
  wait(held) {
    const years = stages.map((stage) => (stage.slider ? stage.year : null));
    const awaited = `${held} ${years}`;
    if (awaited === this.#waiting) return;
    this.#waiting = awaited;
    this.stop();
    if (!held) this.#timer = setTimeout(() => this.#tell(years), SETTLED);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #tell(years) {
    const news = stages.filter((_, place) => this.#told[place] !== null && years[place] !== this.#told[place]);
    this.#told = years;
    if (news.length) this.#region.textContent = news.map((stage) => stage.words).join(" ");
  }
}
