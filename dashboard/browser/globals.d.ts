/* The map in its frame, for the script that starts it and for the page around. */
interface Window {
  choropleth?: typeof import("./modules/map/index.js");
}
