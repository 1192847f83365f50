/* The views of the map, one button for each: it keeps a view, when resized, until the reader moves it. */

import { latLngBounds } from "./coordinates.js";
import { isOnPaper } from "./paper.js";

/** @import { Box } from "./coordinates.js" */

const ZOOMS = { min: -2, max: 2.5 }; // 40 km to 1.8 km per pixel; closer, the coasts would look rough

/**
 * Adds the buttons, and opens the first view.
 *
 * @param {L.Map} map
 * @param {Record<string, Box>} views by the words of their buttons
 */
export function addViews(map, views) {
  const names = Object.keys(views);
  /** @type {string | null} */
  let kept = null;
  let fitting = false;

  /** Fits a view into the frame; what room is left over shows the north. @param {string} name */
  function fit(name) {
    const bounds = latLngBounds(views[name]);
    const zoom = map.getBoundsZoom(bounds);
    const half = map.getSize().y / 2 / map.getZoomScale(zoom, 0);
    fitting = true;
    map.setView([bounds.getSouth() + half, bounds.getCenter().lng], zoom, { animate: false });
    fitting = false;
    kept = name;
  }

  map.setMinZoom(ZOOMS.min).setMaxZoom(ZOOMS.max);
  map.addControl(L.control.zoom({ position: "topright" }));
  map.addControl(buttons(names, fit));
  map.on("movestart", () => {
    if (!fitting) kept = null;
  });
  map.on("resize", () => {
    if (kept) fit(kept);
  });
  new ResizeObserver(() => isOnPaper() || map.invalidateSize({ animate: false })).observe(map.getContainer());
  fit(names[0]);
}

/**
 * A button for each view.
 *
 * @param {string[]} names
 * @param {(name: string) => void} fit
 */
function buttons(names, fit) {
  const control = new L.Control({ position: "topright" });
  control.onAdd = () => {
    const bar = L.DomUtil.create("div", "views");
    for (const name of names) {
      const button = L.DomUtil.create("button", "", bar);
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", () => fit(name));
    }
    L.DomEvent.disableClickPropagation(bar);
    return bar;
  };
  return control;
}
