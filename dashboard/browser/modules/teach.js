/* A lesson step by step for the class: arrow keys, a clock that can be hidden. The step is in the
 * address behind a "#", so that a page loaded anew goes on where it was.
 */

import { withoutView } from "./address.js";
import { all, one, targetOf } from "./dom.js";
import { lettersWork } from "./letters.js";

/** @typedef {"on" | "back" | "first" | "last" | "clock" | "reveal" | "full" | "blank"} Deed */

/** @type {Map<string, Deed>} */
const KEYS = new Map([
  ["ArrowRight", "on"],
  ["PageDown", "on"],
  ["ArrowLeft", "back"],
  ["PageUp", "back"],
  ["Home", "first"],
  ["End", "last"],
  ["c", "clock"],
  ["r", "reveal"],
  ["f", "full"],
  ["b", "blank"],
]);

/** What a key does for a teacher. @param {string} key @param {boolean} letters whether letters work */
export function teachingKey(key, letters) {
  return key.length > 1 || letters ? KEYS.get(key) : undefined;
}

/** Seconds as a clock has them. @param {number} seconds */
export function onClock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

/** @param {import("./streamlit.js").Component<unknown>} component */
export default function start({ parentElement }) {
  const ended = new AbortController();
  const sections = all(document, "[data-teach] > section");
  const clock = one(parentElement, "[data-clock]");
  const curtain = one(parentElement, ".curtain");
  const began = Date.now();
  let place = 0;

  /** @param {number} wanted */
  function show(wanted) {
    place = Math.min(Math.max(wanted, 0), sections.length - 1);
    sections.forEach((section, index) => section.toggleAttribute("data-on", index === place));
    one(parentElement, "[data-place]").textContent = `${place + 1} of ${sections.length}`;
    history.replaceState(history.state, "", place ? `#${place + 1}` : location.pathname + location.search);
  }

  function reveal() {
    /** @type {HTMLDetailsElement[]} */
    const answers = all(sections[place], "details");
    const open = answers.some((answer) => !answer.open);
    for (const answer of answers) answer.open = open;
  }

  function turnClock() {
    clock.hidden = !clock.hidden;
    one(parentElement, "[data-does=clock]").setAttribute("aria-pressed", String(!clock.hidden));
  }

  /** @type {Record<Deed | "leave", () => void>} */
  const deeds = {
    on: () => show(place + 1),
    back: () => show(place - 1),
    first: () => show(0),
    last: () => show(sections.length - 1),
    clock: turnClock,
    reveal,
    full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    blank: () => (curtain.hidden = !curtain.hidden),
    leave: () => location.assign(withoutView(location.href)),
  };

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = curtain.hidden ? teachingKey(event.key, lettersWork()) : "blank";
    if (!deed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds[deed]();
  }

  addEventListener("keydown", onKey, { capture: true, signal: ended.signal });
  parentElement.addEventListener(
    "click",
    (event) => {
      /** @type {HTMLElement | null} */
      const pressed = targetOf(event).closest("[data-does]");
      if (pressed) deeds[/** @type {keyof typeof deeds} */ (pressed.dataset.does)]();
    },
    { signal: ended.signal },
  );
  const ticking = setInterval(() => (clock.textContent = onClock((Date.now() - began) / 1000)), 1000);
  show(Number(location.hash.slice(1)) - 1 || 0);

  return () => {
    ended.abort();
    clearInterval(ticking);
  };
}
