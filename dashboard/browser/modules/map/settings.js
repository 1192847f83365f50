/* What Python tells the map (dashboard/parts/map.py). It is on its way as soon as this is imported,
 * while Leaflet and the rest are still being loaded.
 */

import { editionFile, editionIn } from "../edition.js";

/**
 * @import { FeatureCollection, MultiPolygon, Polygon } from "geojson"
 * @import { Chronicle, Lines, Words } from "./chronicle.js"
 * @import { Box } from "./coordinates.js"
 */

/** @typedef {FeatureCollection<Polygon | MultiPolygon, { id: string }>} Lands */

/**
 * Shapes are GeoJSON, `colours` is CSS and `patterns` SVG, `views` are boxes by their names.
 *
 * @typedef {{
 *   shapes: Lands,
 *   lakes: FeatureCollection,
 *   borders: FeatureCollection,
 *   colours: string,
 *   patterns: string,
 *   chronicle: Chronicle,
 *   lines: Lines,
 *   words: Words,
 *   views: Record<string, Box>,
 * }} Settings
 */

/**
 * The settings: those in the map's own document, or else the edition's.
 *
 * @returns {Promise<Settings>}
 */
async function settings() {
  /** @type {HTMLElement | null} */
  const element = document.querySelector("[data-map-settings]");
  if (element?.dataset.mapSettings) return JSON.parse(element.dataset.mapSettings);
  const page = window.parent.document;
  let edition;
  while (!(edition = editionIn(page))) await new Promise(requestAnimationFrame);
  return editionFile(edition, "map", page);
}

export const coming = settings();
coming.catch(() => {}); // index.js tells the reader
