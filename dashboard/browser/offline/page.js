/* The whole dashboard in one file: does what the server and Streamlit do for the app. It unpacks the
 * map, keeps the slider's attribute and the address in step with the year, answers the buttons, and
 * opens what an address asks for: `#year=2004` or `?year=2004`, or a part of the page by its name.
 */

import { all, one, targetOf } from "../modules/dom.js";
import { answerReports, writeReports } from "../modules/report.js";
import { boundsOf, percent, stepBy } from "../modules/scale.js";
import { MAP, SLIDER, buttonOf } from "../modules/streamlit.js";
import start from "../modules/year.js";
import { beside, yearIn } from "./address.js";
import { isOld } from "./age.js";
import { tellMeanings } from "./meanings.js";

/** @type {HTMLInputElement} */
const slider = one(document, SLIDER);
const bounds = boundsOf(slider);
const waves = all(document, "[data-timeline] .waves a").map(({ dataset }) => Number(dataset.year));
/** @type {HTMLButtonElement} */
const previous = one(document, buttonOf("previous_wave"));
/** @type {HTMLButtonElement} */
const next = one(document, buttonOf("next_wave"));

const year = () => Number(slider.value);

/** Brings a year, as if the reader had moved the thumb there. @param {number} wanted */
function show(wanted) {
  slider.value = String(wanted);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Brings a year, if there is one, as if the reader had let the thumb go there. @param {number | undefined} wanted */
function go(wanted) {
  if (wanted === undefined) return;
  show(wanted);
  slider.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Tells the slider's year: year.js watches its attribute, as it does Streamlit's. */
function tell() {
  slider.setAttribute("value", slider.value);
  slider.parentElement?.style.setProperty("--at", `${percent(year(), bounds)}%`);
}

/** Opens what a link within the page leads to, where it is folded. @param {string} hash */
function unfold(hash) {
  const part = document.getElementById(hash.slice(1));
  if (part instanceof HTMLDetailsElement) part.open = true;
  part?.scrollIntoView();
}

function openAddress() {
  const wanted = yearIn(location, bounds);
  if (wanted) {
    show(wanted);
    scrollTo(0, 0);
  }
  unfold(location.hash);
}

/** Unpacks the map's document, which travels compressed, into its frame. */
async function unpackMap() {
  /** @type {HTMLIFrameElement} */
  const frame = one(document, MAP);
  const packed = Uint8Array.from(atob(frame.dataset.map ?? ""), (letter) => letter.charCodeAt(0));
  delete frame.dataset.map;
  frame.srcdoc = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

slider.addEventListener("input", tell);
slider.addEventListener("change", () => history.replaceState(null, "", `#year=${slider.value}`));
slider.addEventListener("keydown", ({ key, isTrusted }) => {
  if (!isTrusted) go(stepBy(year(), key)); // pressed by stage.js
});
previous.addEventListener("click", () => go(beside(waves, year()).previous));
next.addEventListener("click", () => go(beside(waves, year()).next));
document.addEventListener("click", (event) => {
  /** @type {HTMLAnchorElement | null} */
  const link = targetOf(event).closest("a[href^='#']");
  if (link) unfold(link.hash);
});
addEventListener("hashchange", openAddress);

const today = new Date();
for (const warning of all(document, "[data-fresh-until]")) {
  warning.hidden = !isOld(String(warning.dataset.freshUntil), today);
}

tellMeanings();
writeReports();
answerReports(document.body.dataset.reportTo ?? "");
tell();
openAddress();
unpackMap().catch((error) => {
  console.error(error);
  one(document, ".st-key-map").textContent = "This browser is too old to unpack the map. Everything else works.";
});
start({
  data: { waves },
  parentElement: one(document, ".st-key-live"),
  setStateValue() {},
  setTriggerValue() {},
});
