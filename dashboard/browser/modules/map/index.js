/* The map inside its frame: draws the territories once, recolours them for the year of the page's
 * readout, tells what lies under the pointer. What is true comes from Python
 * (dashboard/parts/chronicle.py); here it is shown.
 */

import { Labels } from "./labels.js";
import { fitPaper } from "./paper.js";
import { coming } from "./settings.js";
import { adoptTypeface, followColourScheme, followReadout, onEscape, styled } from "./surroundings.js";
import { Territories, outline } from "./territories.js";
import { moveTogether } from "./together.js";
import { Tooltip, tooltipLines } from "./tooltip.js";
import { addViews } from "./views.js";
import { leaveScrolling } from "./wheel.js";

const page = window.parent.document; // the page around the frame

export { outline };

/** Makes the map of a Leaflet map. @param {L.Map} map */
export async function start(map) {
  try {
    await styled();
    draw(map, await coming);
  } catch (error) {
    console.error(error);
    const line = L.DomUtil.create("p", "failure", map.getContainer());
    line.textContent = "The shapes of the map could not be loaded. Please reload the page.";
  }
}

/**
 * Draws territories, lines, lakes and names, then shows the year.
 *
 * @param {L.Map} map
 * @param {import("./settings.js").Settings} settings
 */
function draw(map, settings) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: settings.colours }));
  document.body.insertAdjacentHTML("beforeend", settings.patterns);
  map.getContainer().setAttribute("role", "group");
  addEventListener("keydown", ({ key }) => key === "t" && page.dispatchEvent(new Event("table")));
  followColourScheme(page);
  addViews(map, settings.views);
  fitPaper(map);
  map.addControl(L.control.attribution({ prefix: false }).addAttribution("Shapes: Natural Earth · equal-area"));
  leaveScrolling(map);
  moveTogether(map, page);
  const { chronicle, words } = settings;
  const territories = new Territories(map, settings);
  const labels = new Labels(map, chronicle);
  const root = document.documentElement;
  const tooltip = new Tooltip(map, settings.shapes, (code) =>
    root.dataset.year ? tooltipLines(chronicle[code], words, Number(root.dataset.year)) : [],
  );
  onEscape(page, () => tooltip.close());
  adoptTypeface(page).then(() => labels.measure(), console.error);
  followReadout(page, (year, since) => {
    root.dataset.year = String(year);
    territories.showYear(year, since);
    labels.showYear(year);
    tooltip.renew();
    name(map, year);
  });
  page.documentElement.toggleAttribute("data-map-drawn", true); // the coarse picture gives way
  page.dispatchEvent(new Event("choropleth")); // ready to be outlined
  map.on("click", (event) => {
    const code = tooltip.codeUnder(event);
    if (code) page.dispatchEvent(new CustomEvent("territory", { detail: code }));
  });
}

/**
 * Names the map for who does not see it, on the frame and, since arrow keys move it, inside.
 *
 * @param {L.Map} map
 * @param {number} year
 */
function name(map, year) {
  window.frameElement?.setAttribute("aria-label", `Map of ${year}`);
  map.getContainer().setAttribute("aria-label", `Map of ${year}. Arrow keys move it, plus and minus zoom.`);
}
