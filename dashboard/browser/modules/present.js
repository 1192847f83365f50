/* The view for a class: one quotation of either side at a time, and keys for all that a presenter
 * does without looking. Years and playing are the business of stage.js and player.js; here their
 * buttons are pressed.
 */

import { withoutView } from "./address.js";
import { all, one, targetOf } from "./dom.js";
import { presenterKey } from "./keys.js";
import { lettersWork } from "./letters.js";
import { APP, buttonOf } from "./streamlit.js";
import { placeAfter, placeInWords, turnIn } from "./turning.js";

const SIDES = "section[data-period]:not([hidden]) [data-side]";
const WRITING = "input:not([type=range]), textarea, select, [contenteditable], [role=textbox]";

/** @param {import("./streamlit.js").Component<unknown>} component */
export default function start({ parentElement }) {
  const root = document.documentElement;
  const app = one(document, APP);
  /** @type {HTMLDialogElement} */
  const dialog = one(parentElement, "dialog");
  const curtain = one(parentElement, ".curtain");
  const label = one(parentElement, "[data-place]");
  const ended = new AbortController();
  /** @type {import("./turning.js").Turn} */
  let turn = { place: 0, period: null };
  let told = ""; // not read from the screen, where a browser may have translated it

  /** Marks the quotation shown of either side. */
  function show() {
    const sides = all(document, SIDES).map((side) => ({ side, articles: all(side, "article") }));
    /** @type {HTMLElement | null | undefined} */
    const section = sides[0]?.side.closest("[data-period]");
    const most = Math.max(0, ...sides.map(({ articles }) => articles.length));
    turn = turnIn(turn, section?.dataset.period ?? null, most);
    const places = sides.map(({ articles }) => {
      const nearest = articles.findIndex((article) => article.hasAttribute("aria-current"));
      const shown = placeAfter(nearest, turn.place, articles.length);
      articles.forEach((article, place) => article.toggleAttribute("data-on", place === shown));
      return shown;
    });
    const longest = sides.findIndex(({ articles }) => articles.length === most);
    const words = placeInWords(places[longest], most);
    if (words === told) return;
    told = words;
    label.textContent = words;
  }

  /** @param {number} step */
  function turnBy(step) {
    turn.place += step;
    show();
  }

  function help() {
    /** @type {HTMLInputElement} */
    const box = one(parentElement, "[data-letter-keys]");
    box.checked = lettersWork();
    if (dialog.open) dialog.close();
    else dialog.showModal();
  }

  const press = (/** @type {string} */ key) => one(document, buttonOf(key))?.click();
  /** @type {Record<import("./keys.js").Deed | "leave", () => void>} */
  const deeds = {
    next: () => press("next_wave"),
    previous: () => press("previous_wave"),
    back: () => turnBy(-1),
    on: () => turnBy(1),
    contrast: () => root.toggleAttribute("data-contrast"),
    panel: () => app.toggleAttribute("data-without-panel"),
    full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
    blank: () => (curtain.hidden = !curtain.hidden),
    help,
    leave: () => location.assign(withoutView(location.href)),
  };

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const covered = !curtain.hidden;
    const deed = covered ? "blank" : presenterKey(event.key, lettersWork());
    if (!deed || (!covered && targetOf(event).closest(WRITING))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds[deed]();
  }

  const options = { capture: true, signal: ended.signal };
  document.addEventListener("nearest", () => turnBy(-turn.place), options);
  addEventListener("keydown", onKey, options);
  for (const button of all(parentElement, "[data-does]")) {
    button.addEventListener("click", deeds[/** @type {keyof typeof deeds} */ (button.dataset.does)], options);
  }
  const periods = new MutationObserver(show);
  periods.observe(app, { subtree: true, childList: true, attributeFilter: ["hidden"] });
  show();

  return () => {
    ended.abort();
    periods.disconnect();
    app.removeAttribute("data-without-panel");
    root.removeAttribute("data-contrast");
  };
}
