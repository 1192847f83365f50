/* Items of a lesson taken to another place by their headings; the buttons do the same by keyboard and
 * touch.
 */

import { targetOf } from "./dom.js";

const ITEM = "[class*=st-key-item_]";

/** The item around an element, and its place. @param {Element | null} element */
function itemAround(element) {
  const item = element?.closest(ITEM);
  const found = item && /st-key-item_(\d+)/.exec(item.className);
  return item && found ? { item, place: Number(found[1]) } : null;
}

/**
 * Lets items be dragged, until the signal says to stop.
 *
 * @param {(place: number, to: number) => void} move
 * @param {AbortSignal} signal
 */
export function letDrag(move, signal) {
  /** @type {number | null} */
  let dragged = null;

  /** The item under the pointer. @param {PointerEvent} event */
  const under = (event) => itemAround(document.elementFromPoint(event.clientX, event.clientY));

  function clear() {
    document.querySelector("[data-dropping]")?.removeAttribute("data-dropping");
  }

  /** @type {Record<string, (event: PointerEvent) => void>} */
  const deeds = {
    pointerdown(event) {
      const heading = targetOf(event).closest?.(".item h2");
      if (!heading || event.pointerType !== "mouse" || event.button) return;
      event.preventDefault(); // no words are marked on the way
      dragged = itemAround(heading)?.place ?? null;
    },
    pointermove(event) {
      if (dragged === null) return;
      clear();
      const over = under(event);
      if (over && over.place !== dragged) over.item.setAttribute("data-dropping", "");
    },
    pointerup(event) {
      const over = dragged === null ? null : under(event);
      if (over && dragged !== null && over.place !== dragged) move(dragged, over.place);
      clear();
      dragged = null;
    },
    pointercancel() {
      clear();
      dragged = null;
    },
  };
  for (const [name, deed] of Object.entries(deeds)) {
    document.addEventListener(name, /** @type {EventListener} */ (deed), { signal });
  }
}
