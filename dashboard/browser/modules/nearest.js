/* The words nearest to the year: when it has come to rest, the pair said in it, or last before it, is
 * marked and scrolled into view inside the panel. While the thumb is held nothing moves, and nothing
 * scrolls under a reader who has scrolled himself until he asks for another year.
 */

import { all, one, targetOf } from "./dom.js";

/** @import { Listen } from "./boxes.js" */

const PANEL = ".st-key-panel";
const SECTION = `${PANEL} section[data-period]:not([hidden])`;
const GUESSING = "[data-guess]"; // there nothing may tell a date
const SETTLED = 250; // milliseconds after which a year that stays has come to rest
const REDUCED = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * The place of the words nearest to a year among words in order of date: the first said in it, or the
 * last before it, or the first of all.
 *
 * @param {number[]} years in which they were said
 * @param {number} year
 */
export function nearestTo(years, year) {
  const within = years.indexOf(year);
  return within >= 0 ? within : Math.max(0, years.findLastIndex((said) => said < year));
}

/** Brings the words nearest to the year. */
export class Nearest {
  #year = NaN;
  /** @type {Element | null} */
  #section = null;
  #awaited = "";
  #scrolls = true; // unless the reader has scrolled himself
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** Notes when the reader scrolls, and keeps the pair in place when window or typeface changes. @param {Listen} on */
  listen(on) {
    for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) {
      on(document, type, (event) => {
        if (targetOf(event).closest?.(PANEL)) this.#scrolls = false;
      });
    }
    on(window, "resize", () => this.#bring("instant"));
    on(document.fonts, "loadingdone", () => this.#bring("instant"));
  }

  /**
   * Waits until a year has come to rest.
   *
   * @param {number | undefined} year of the slider, if that is there
   * @param {{ held: boolean, playing: boolean }} how whether it may go on moving, and by itself
   */
  wait(year, { held, playing }) {
    const section = document.querySelector(SECTION);
    if (!year || !section) return;
    const awaited = `${held} ${year}`;
    if (awaited === this.#awaited && section === this.#section) return;
    this.#awaited = awaited;
    this.stop();
    if (held) return;
    const opens = Number.isNaN(this.#year) || year === this.#year;
    const rest = () => {
      if (year !== this.#year && !playing) this.#scrolls = true;
      this.#year = year;
      this.#section = section;
      this.#bring(opens || REDUCED.matches ? "instant" : "smooth");
    };
    if (opens) rest();
    else this.#timer = setTimeout(rest, SETTLED);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** @param {ScrollBehavior} behavior */
  #bring(behavior) {
    const section = this.#section;
    if (!section?.isConnected || document.querySelector(GUESSING)) return;
    const pair = all(section, "[data-side]").flatMap((side) => {
      const articles = all(side, "article");
      return articles.slice(nearestTo(articles.map(yearOf), this.#year)).slice(0, 1);
    });
    for (const article of all(section, "article")) {
      if (pair.includes(article)) article.setAttribute("aria-current", "date");
      else article.removeAttribute("aria-current");
    }
    document.dispatchEvent(new Event("nearest"));
    if (this.#scrolls) scrollTo(section, pair, behavior);
  }
}

/** The year in which the words of an article were said. @param {HTMLElement} article */
function yearOf(article) {
  return Number(one(article, "time").getAttribute("datetime")?.slice(0, 4));
}

/**
 * Scrolls a pair into view inside the panel, side by side; where the panel does not scroll by itself,
 * or shows a pair alone, nothing moves.
 *
 * @param {Element} section
 * @param {HTMLElement[]} pair
 * @param {ScrollBehavior} behavior
 */
function scrollTo(section, pair, behavior) {
  const panel = one(document, PANEL);
  for (const article of all(section, "article")) article.style.paddingTop = "";
  const beside = new Set(all(section, "[data-side]").map((side) => side.offsetTop)).size === 1;
  if (getComputedStyle(panel).overflowY === "visible" || !beside || !pair.every((article) => article.offsetHeight)) return;
  const tops = pair.map((article) => article.getBoundingClientRect().top);
  const lowest = Math.max(...tops);
  pair.forEach((article, at) => {
    if (tops[at] < lowest) article.style.paddingTop = `${lowest - tops[at]}px`;
  });
  const heads = one(section, "h2").offsetHeight + one(section, "h3").offsetHeight + 12;
  const top = panel.scrollTop + lowest - panel.getBoundingClientRect().top - heads;
  panel.scrollTo({ top, behavior });
}
