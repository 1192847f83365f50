/* Ways through the page by keyboard: links that skip, the chart as one stop with arrow keys inside, and
 * steps that keep the focus where there is none to take.
 */

import { all, targetOf } from "./dom.js";
import { buttonOf } from "./streamlit.js";

/** @import { Listen } from "./boxes.js" */

const CHART = "[data-timeline]";
const MARKS = `${CHART} a`;
const PREVIOUS = buttonOf("previous_wave");
const NEXT = buttonOf("next_wave");

/** Leaves the chart one mark that Tab comes to; arrow keys lead to the others. */
export function makeOneStop() {
  const stops = all(document, MARKS).filter(({ tabIndex }) => tabIndex === 0);
  if (stops.length === 1 && stops[0].checkVisibility()) return;
  const first = marksInOrder()[0];
  if (first) stopAt(first);
}

/** Tells which steps there are from a year: to the wave before it, to the next. @param {number} year @param {number[]} waves */
export function markSteps(year, waves) {
  const steps = { [PREVIOUS]: waves.some((wave) => wave < year), [NEXT]: waves.some((wave) => wave > year) };
  for (const [selector, there] of Object.entries(steps)) {
    const button = document.querySelector(selector);
    const disabled = String(!there);
    if (button && button.getAttribute("aria-disabled") !== disabled) button.setAttribute("aria-disabled", disabled);
  }
}

/** Answers the keyboard on these ways. @param {Listen} on */
export function openWays(on) {
  on(document, "click", (event) => {
    const target = targetOf(event);
    if (target.closest(`:is(${PREVIOUS}, ${NEXT})[aria-disabled=true]`)) {
      event.preventDefault();
      event.stopPropagation();
    }
    /** @type {HTMLElement | null} */
    const link = target.closest("a[data-skip]");
    /** @type {HTMLElement | null} */
    const place = link && document.querySelector(String(link.dataset.skip));
    if (!place) return;
    event.preventDefault();
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus();
    place.scrollIntoView({ block: "nearest" });
  });
  on(document, "focusin", (event) => {
    /** @type {HTMLElement | null} */
    const mark = targetOf(event).closest(MARKS);
    if (mark) stopAt(mark);
  });
  on(document, "keydown", (/** @type {KeyboardEvent} */ event) => {
    /** @type {HTMLElement | null} */
    const mark = targetOf(event).closest(MARKS);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!mark || !step) return;
    event.preventDefault();
    const marks = marksInOrder();
    marks[marks.indexOf(mark) + step]?.focus();
  });
  on(window, "resize", makeOneStop);
}

/** The marks to be seen, from the first year on. */
function marksInOrder() {
  const left = (/** @type {HTMLElement} */ mark) => mark.getBoundingClientRect().left;
  return all(document, MARKS)
    .filter((mark) => mark.checkVisibility())
    .sort((one, other) => left(one) - left(other));
}

/** @param {HTMLElement} stop */
function stopAt(stop) {
  for (const mark of all(document, MARKS)) mark.tabIndex = mark === stop ? 0 : -1;
}
