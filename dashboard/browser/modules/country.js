/* The country chosen: a click on the map tells Python which, and the map outlines its land. */

import { one, targetOf } from "./dom.js";
import { MAP, oneAtATime } from "./streamlit.js";

const CARD = ".st-key-card";
const LEAST = 240; // pixels of a card that are to be seen beneath the map

let onMap = false; // whether the country is being chosen on the map, from where its card may be out of sight

/** Outlines land on the map, if that is there. @param {string[]} lands */
function outline(lands) {
  /** @type {HTMLIFrameElement | null} */
  const frame = document.querySelector(MAP);
  frame?.contentWindow?.choropleth?.outline(lands);
}

/** Brings the card into view and, where it stands under the map, as much of that as leaves it room. */
function showCard() {
  const card = document.querySelector(CARD);
  const map = document.querySelector(MAP);
  if (!card || !map) return;
  const { bottom, height } = map.getBoundingClientRect();
  if (card.getBoundingClientRect().top < bottom) card.scrollIntoView({ block: "nearest" });
  else (innerHeight - height < LEAST ? card : map).scrollIntoView({ block: "start" });
}

/** @param {Event} event */
function backToMap(event) {
  if (!targetOf(event).closest("[data-to-map]")) return;
  const map = one(document, MAP);
  map.scrollIntoView({ block: "center" });
  map.focus({ preventScroll: true });
}

export default oneAtATime(start);

/** @param {import("./streamlit.js").Component<{ lands: string[] }>} component */
function start({ data, setTriggerValue }) {
  const ended = new AbortController();
  const { signal } = ended;
  const choose = (/** @type {Event} */ event) => {
    onMap = true;
    setTriggerValue("clicked", /** @type {CustomEvent<string>} */ (event).detail);
  };
  document.addEventListener("territory", choose, { signal });
  document.addEventListener("choropleth", () => outline(data.lands), { signal });
  outline(data.lands);
  document.addEventListener("click", backToMap, { signal });
  if (onMap) requestAnimationFrame(showCard);
  onMap = false;
  return () => ended.abort();
}
