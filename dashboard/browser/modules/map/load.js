/* Loaded first in the map's frame, by a plain script element: what it imports is on its way while
 * Leaflet is still being loaded. The page around the frame finds the map by this name, too.
 *
 * All modules are named, so that they come at once and not one after another as imports are read.
 */
window.choropleth = Promise.all(
  [
    "./index.js",
    "./settings.js",
    "./territories.js",
    "./chronicle.js",
    "./labels.js",
    "./tooltip.js",
    "./views.js",
    "./surroundings.js",
    "./together.js",
    "./coordinates.js",
    "../dom.js",
    "../edition.js",
    "../runs.js",
  ].map((module) => import(module)),
).then(([index]) => index);
