/* A stage is a slider with all that shows its year; there are two where years are compared. The
 * native slider is the one source of truth. Following reads it, shows its year in the very frame in
 * which the thumb moves, and sends nothing. Python confirms when the thumb is let go; what it then
 * makes of the slider is followed like any other move, so the server has the last word.
 *
 * Playing, links to a year and the presenter's keys move the slider. A move is seen at once and not
 * told to the server; a commit tells it.
 *
 * While the connection is lost Streamlit locks the slider. Then the year drifts on its own, and is
 * committed as soon as the slider is free again.
 */

import { all, one } from "./dom.js";
import { sentence, write } from "./readout.js";
import { isWithin } from "./runs.js";
import { boundsOf, clamp, keyTo, percent, stepBy, yearAt } from "./scale.js";
import { SLIDER, THUMB, TRACK } from "./streamlit.js";

/** React watches the input's own property, so a value is set by that of its class. */
const { set: setValue } = /** @type {{ set: (value: string) => void }} */ (
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
);

/** A slider and all that shows its year, in the element that a selector finds. */
export class Stage {
  #selector;
  /** @type {number | null} the year that stands while the slider is locked */
  #drift = null;

  /** @param {string} selector */
  constructor(selector) {
    this.#selector = selector;
  }

  /** The slider, unless the stage is not in the page. @returns {HTMLInputElement | null} */
  get slider() {
    return this.#root?.querySelector(SLIDER) ?? null;
  }

  /** The year of the slider, which has to be there. */
  get year() {
    return this.#drift ?? Number(this.#input.value);
  }

  /** The years of the slider, which has to be there. */
  get bounds() {
    return boundsOf(this.#input);
  }

  /* Following. */

  /** Shows the slider's year all over the stage, if that is in the page. */
  follow() {
    const input = this.slider;
    if (!input) return;
    if (input.disabled) {
      this.#drift ??= Number(input.value);
    } else if (this.#drift !== null) {
      const year = this.#drift;
      this.#drift = null;
      this.commit(year);
    }
    this.#show(this.year);
  }

  /**
   * Shows a year: what carries data-first and data-last is hidden in other years, and the readout
   * says the year, which the map shows too.
   *
   * @param {number} year
   */
  #show(year) {
    const root = this.#stage;
    for (const element of all(root, "[data-first]")) {
      const { first, last } = element.dataset;
      const hidden = !isWithin(year, Number(first), Number(last));
      if (element.hidden !== hidden) element.hidden = hidden;
    }
    /** @type {HTMLElement | null} */
    const readout = root.querySelector("[data-readout]");
    const readouts = one(document, "[data-readouts]")?.dataset.readouts;
    if (!readout || !readouts || readout.dataset.year === String(year)) return;
    write(readout, JSON.parse(readouts), year);
  }

  /** The year in one sentence or two, in the readout's words. */
  get words() {
    return sentence(one(this.#stage, "[data-readout]"));
  }

  /* Moving. */

  /** Moves the thumb as a drag does: seen at once, not told to the server. @param {number} year */
  move(year) {
    if (this.#drift === null) {
      const input = this.#input;
      setValue.call(input, String(year));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      this.#drift = clamp(year, this.bounds);
      one(this.#stage, THUMB).style.left = `${percent(this.#drift, this.bounds)}%`;
      this.follow();
    }
  }

  /** Moves the thumb and tells the server: with a key, from the year beside. @param {number} year */
  commit(year) {
    const { from, key } = keyTo(year, this.bounds);
    this.move(from);
    this.press(key);
  }

  /** Presses an arrow key on the slider. @param {string} key */
  press(key) {
    if (this.#drift !== null) return this.move(stepBy(this.#drift, key));
    for (const type of ["keydown", "keyup"]) {
      this.#input.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
    }
  }

  /** Moves a locked thumb to a place on the track; a free one moves by itself. @param {number} x */
  drag(x) {
    if (this.#drift === null) return;
    this.move(yearAt(x, one(this.#stage, TRACK).getBoundingClientRect(), this.bounds));
  }

  /** Whether an element lies in the stage. @param {Element} element */
  holds(element) {
    return Boolean(this.#root?.contains(element));
  }

  get #root() {
    return document.querySelector(this.#selector);
  }

  get #stage() {
    return /** @type {Element} */ (this.#root);
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.slider);
  }
}

/**
 * Shows each stage's year all over the page.
 *
 * @param {Stage[]} stages of which the first is the one that plays
 */
export function follow(stages) {
  document.documentElement.toggleAttribute("data-following", Boolean(stages[0].slider));
  for (const stage of stages) stage.follow();
  const years = stages.map((stage) => stage.slider && stage.year).join(" ");
  for (const changes of all(document, "[data-changes]")) {
    changes.toggleAttribute("data-stale", changes.dataset.changes !== years); // until Python has told
  }
}
