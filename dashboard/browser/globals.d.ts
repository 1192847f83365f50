/* The map in its frame, for the script that starts it and for the page around. */
interface Window {
  choropleth?: Choropleth | Promise<Choropleth>;
}

type Choropleth = typeof import("./modules/map/index.js");
