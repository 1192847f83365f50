/* The boxes at the marks of events, over everything else. A box opens by pointer, tap and focus, stays
 * while the pointer is in it, and closes with Escape (WCAG 1.4.13).
 */

import { targetOf } from "./dom.js";
import { boxPlace } from "./placing.js";

const MARK = "[data-timeline] .events a";
const LAP = 2; // pixels by which a box overlaps its mark, so that the pointer finds into it

/** @typedef {<Kind extends Event>(target: EventTarget, type: string, listener: (event: Kind) => void) => void} Listen */

/** What a mark that stands for several tells: what the boxes of those tell. @param {HTMLElement} mark */
function told(mark) {
  const names = (mark.getAttribute("aria-labelledby") ?? "").split(" ");
  return names.flatMap((id) => [...(document.getElementById(id)?.children ?? [])].map((line) => line.cloneNode(true)));
}

/** Opens and closes the boxes. @param {Listen} on */
export function openBoxes(on) {
  /** @type {HTMLElement | null} the mark whose box is open */
  let marked = null;

  const boxOf = (/** @type {HTMLElement} */ mark) => /** @type {HTMLElement} */ (mark.querySelector(".tip"));

  /** @param {HTMLElement | null} mark */
  function open(mark) {
    if (mark === marked) return;
    close();
    if (!mark) return;
    marked = mark;
    const box = boxOf(mark);
    if (!box.firstChild) box.append(...told(mark));
    box.popover = "manual";
    box.showPopover();
    place();
  }

  function close() {
    if (marked?.isConnected) boxOf(marked).hidePopover();
    marked = null;
  }

  function place() {
    if (!marked) return;
    const box = boxOf(marked);
    box.style.maxHeight = "";
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top, room } = boxPlace(marked.getBoundingClientRect(), box.getBoundingClientRect(), { width, height }, LAP);
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${room}px` });
  }

  /** The mark that an event is about. @param {Event} event @returns {HTMLElement | null} */
  const markOf = (event) => targetOf(event).closest?.(MARK);
  const focused = () => marked?.matches(":focus-visible");

  on(document, "pointerover", (/** @type {PointerEvent} */ event) => {
    if (event.pointerType === "touch") return;
    const mark = markOf(event);
    if (mark || !focused()) open(mark);
  });
  on(document.documentElement, "pointerleave", () => focused() || close());
  on(document, "focusin", (event) => {
    const mark = markOf(event);
    open(mark?.matches(":focus-visible") ? mark : null);
  });
  on(document, "focusout", () => focused() && close());
  on(document, "click", (event) => open(markOf(event)));
  on(document, "pointerdown", (event) => markOf(event) || close());
  on(document, "keydown", (/** @type {KeyboardEvent} */ { key }) => key === "Escape" && close());
  on(document, "scroll", place);
  on(window, "resize", place);
}
