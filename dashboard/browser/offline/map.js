/* The map of the page in one file, for the script that makes its Leaflet map (dashboard/offline.py). */

import * as choropleth from "../modules/map/index.js";

window.choropleth = choropleth;
