/* The territories and the lines between them: drawn once, then marked for each year; the style
 * (map.css) colours them by their marks.
 */

import { all } from "../dom.js";
import { isOutline, lineMarks, territoryMarks } from "./chronicle.js";
import { latLng } from "./coordinates.js";

/**
 * @import { Marks } from "./chronicle.js"
 * @import { Settings } from "./settings.js"
 */

const LOOK = { coordsToLatLng: latLng, smoothFactor: 0 };

/** Territories, lakes and lines on a map. */
export class Territories {
  #settings;
  /** @type {Map<string, L.Path>} by the territory's code */
  #layers = new Map();
  /** @type {Map<string, SVGElement>} by the codes on both sides */
  #lines = new Map();

  /**
   * @param {L.Map} map
   * @param {Settings} settings
   */
  constructor(map, settings) {
    this.#settings = settings;
    const { shapes, lakes, borders } = settings;
    map.createPane("borders").style.zIndex = "405"; // above the territories
    map.createPane("lakes").style.zIndex = "410"; // above the borders, below the names
    const layers = L.geoJSON(shapes, { ...LOOK, style: { className: "territory" } }).addTo(map);
    L.geoJSON(lakes, { ...LOOK, interactive: false, style: { className: "lake" }, pane: "lakes" }).addTo(map);
    layers.eachLayer((layer) => {
      const code = String(featureOf(layer).properties?.id);
      pathOf(layer).dataset.territory = code;
      this.#layers.set(code, /** @type {L.Path} */ (layer));
    });
    const options = { ...LOOK, interactive: false, pane: "borders", style: { className: "border" } };
    L.geoJSON(borders, options).eachLayer((layer) => {
      const line = String(featureOf(layer).id);
      const path = pathOf(layer.addTo(map));
      path.dataset.border = line;
      this.#lines.set(line, path);
    });
  }

  /**
   * Marks all for a year, and brings what joined after the year `since` to the front.
   *
   * @param {number} year
   * @param {number} [since]
   */
  showYear(year, since) {
    const { chronicle, lines } = this.#settings;
    for (const [code, layer] of this.#layers) {
      const path = pathOf(layer);
      const marks = territoryMarks(chronicle[code], year, since);
      if (marks.new && !path.dataset.new) layer.bringToFront();
      mark(path, marks);
    }
    for (const [line, path] of this.#lines) mark(path, lineMarks(line, lines, chronicle, year, since));
  }
}

/** Outlines the land with these codes, and no other. @param {string[]} codes */
export function outline(codes) {
  for (const path of all(document, "[data-territory]")) {
    mark(path, { chosen: codes.includes(path.dataset.territory ?? "") });
  }
  for (const path of all(document, "[data-border]")) {
    mark(path, { chosen: isOutline(path.dataset.border ?? "", codes) });
  }
}

/**
 * Sets, changes or removes data attributes, and touches nothing that is right already.
 *
 * @param {HTMLElement | SVGElement} element
 * @param {Marks} marks
 */
function mark({ dataset }, marks) {
  for (const [name, value] of Object.entries(marks)) {
    if (value === undefined || value === false) {
      if (name in dataset) delete dataset[name];
    } else if (dataset[name] !== String(value)) {
      dataset[name] = String(value);
    }
  }
}

/** A layer's path, once it is on the map. @param {L.Layer} layer */
function pathOf(layer) {
  return /** @type {SVGElement} */ (/** @type {L.Path} */ (layer).getElement());
}

/** The shape that a layer draws. @param {L.Layer} layer */
function featureOf(layer) {
  return /** @type {L.GeoJSON & { feature: GeoJSON.Feature }} */ (layer).feature;
}
