/* Loaded first in the map's frame, by a plain script element: what it imports is on its way while
 * Leaflet is still being loaded. The page around the frame finds the map by this name, too.
 */
window.choropleth = import("./index.js");
