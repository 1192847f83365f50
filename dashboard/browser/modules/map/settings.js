/* What Python tells the map (dashboard/choropleth.py), and the shapes that it names. Both are on their
 * way as soon as this is imported, while Leaflet and the rest are still being loaded.
 */

/**
 * @import { FeatureCollection, MultiPolygon, Polygon } from "geojson"
 * @import { Chronicle, Lines, Words } from "./chronicle.js"
 * @import { Box } from "./coordinates.js"
 */

/** @typedef {FeatureCollection<Polygon | MultiPolygon, { id: string }>} Lands */

/**
 * Shapes are addresses or, for a page that cannot fetch them, the shapes themselves; `colours` is
 * CSS and `patterns` SVG, `views` are boxes by their names.
 *
 * @typedef {{
 *   shapes: string | Lands,
 *   lakes: string | FeatureCollection,
 *   borders: string | FeatureCollection,
 *   colours: string,
 *   patterns: string,
 *   chronicle: Chronicle,
 *   lines: Lines,
 *   words: Words,
 *   views: Record<string, Box>,
 * }} Settings
 */

/**
 * The settings, which lie in one of the documents, perhaps not yet.
 *
 * @param {Document[]} documents
 * @returns {Promise<Settings>}
 */
async function settingsIn(documents) {
  for (;;) {
    for (const place of documents) {
      /** @type {HTMLElement | null} */
      const element = place.querySelector("[data-map-settings]");
      if (element?.dataset.mapSettings) return JSON.parse(element.dataset.mapSettings);
    }
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Territories, lakes and border lines.
 *
 * @param {Settings} settings
 * @returns {Promise<[Lands, FeatureCollection, FeatureCollection]>}
 */
function shapesOf({ shapes, lakes, borders }) {
  return Promise.all([atHand(shapes), atHand(lakes), atHand(borders)]);
}

/**
 * Shapes, fetched from their address unless they are at hand.
 *
 * @template Shapes
 * @param {string | Shapes} shapes
 * @returns {Promise<Shapes>}
 */
async function atHand(shapes) {
  if (typeof shapes !== "string") return shapes;
  const answer = await fetch(shapes);
  if (!answer.ok) throw new Error(`${shapes}: ${answer.status}`);
  return answer.json();
}

export const coming = settingsIn([document, window.parent.document]);
export const shapesComing = coming.then(shapesOf);
shapesComing.catch(() => {}); // index.js tells the reader
