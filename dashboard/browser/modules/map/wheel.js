/* The wheel scrolls the page; with Ctrl or Command it zooms the map. One finger scrolls, two move the
 * map. Who tries it otherwise gets a hint.
 */

const STAYS = 2_000; // milliseconds
const COARSE = matchMedia("(pointer: coarse)");
const COMMAND = /^(Mac|iP)/.test(navigator.platform) ? "⌘" : "Ctrl";

/** Leaves the wheel and one finger to the page around the map. @param {L.Map} map */
export function leaveScrolling(map) {
  const container = map.getContainer();
  const hint = Object.assign(document.createElement("p"), { className: "hint", hidden: true });
  hint.setAttribute("role", "status");
  container.append(hint);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {string} words */
  function say(words) {
    clearTimeout(timer);
    hint.textContent = words;
    hint.hidden = false;
    timer = setTimeout(() => (hint.hidden = true), STAYS);
  }

  if (COARSE.matches) map.dragging.disable();
  addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopImmediatePropagation(); // before Leaflet, which would zoom; the browser scrolls the page
      say(`${COMMAND} and the wheel zoom the map`);
    },
    { capture: true, passive: true },
  );
  let moved = 0;
  container.addEventListener("touchstart", () => (moved = 0), { passive: true });
  container.addEventListener(
    "touchmove",
    ({ touches }) => {
      moved += 1;
      if (touches.length === 1 && moved === 3) say("Two fingers move the map");
    },
    { passive: true },
  );
}
