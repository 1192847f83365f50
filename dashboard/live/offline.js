/* The whole dashboard in one file: does what the server and Streamlit do for the app. It unpacks the
 * map, keeps the slider's attribute and the address in step with the year, answers the buttons, and
 * opens what an address asks for: `#year=2004` or `?year=2004`, or a part of the page by its name.
 */

import start from "./year.js";

const year = document.querySelector(SLIDER);
const first = Number(year.min);
const last = Number(year.max);
const accessions = [...document.querySelectorAll("[data-timeline] .waves a")].map(({ dataset }) => Number(dataset.year));
const steps = [
  [buttonOf("previous_wave"), () => accessions.findLast((accession) => accession < year.value)],
  [buttonOf("next_wave"), () => accessions.find((accession) => accession > year.value)],
];

/** Brings a year, as if the reader had moved the thumb there. */
function show(wanted) {
  year.value = wanted;
  year.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Brings a year, as if the reader had let the thumb go there. */
function go(wanted) {
  show(wanted);
  year.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Tells the slider's year: year.js watches its attribute, as it does Streamlit's. */
function tell() {
  year.setAttribute("value", year.value);
  year.parentElement.style.setProperty("--at", `${(100 * (year.value - first)) / (last - first)}%`);
  for (const [button, step] of steps) document.querySelector(button).disabled = step() === undefined;
}

/** The year that the address asks for, spelt as the slider would, or undefined. */
function yearInAddress() {
  const parts = [location.hash.slice(1), location.search];
  const asked = parts.map((part) => new URLSearchParams(part).get("year")).find(Boolean);
  return /^\d{4}$/.test(asked) && first <= asked && asked <= last ? Number(asked) : undefined;
}

/** Opens what a link within the page leads to, where it is folded. */
function unfold(hash) {
  const part = document.getElementById(hash.slice(1));
  if (part?.matches("details")) part.open = true;
  part?.scrollIntoView();
}

function openAddress() {
  const asked = yearInAddress();
  if (asked) {
    show(asked);
    scrollTo(0, 0);
  }
  unfold(location.hash);
}

/** Unpacks the map's document, which travels compressed, into its frame. */
async function unpackMap() {
  const frame = document.querySelector(MAP);
  const packed = Uint8Array.from(atob(frame.dataset.map), (letter) => letter.charCodeAt(0));
  delete frame.dataset.map;
  frame.srcdoc = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

year.addEventListener("input", tell);
year.addEventListener("change", () => history.replaceState(null, "", `#year=${year.value}`));
year.addEventListener("keydown", ({ key, isTrusted }) => {
  if (!isTrusted) go(Number(year.value) + (key === "ArrowRight" ? 1 : -1)); // pressed by year.js
});
for (const [button, step] of steps) document.querySelector(button).addEventListener("click", () => go(step()));
document.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href^='#']");
  if (link) unfold(link.hash);
});
addEventListener("hashchange", openAddress);

tell();
openAddress();
unpackMap().catch((error) => {
  console.error(error);
  document.querySelector(".st-key-map").textContent = "This browser is too old to unpack the map. Everything else works.";
});
start({ data: { rests: accessions }, parentElement: document.querySelector(".st-key-live") });
