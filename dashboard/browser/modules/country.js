/* The country chosen: a click on the map tells Python which, and the map outlines its land. */

import { LOST } from "./connection.js";
import { one, targetOf } from "./dom.js";
import { MAP, oneAtATime } from "./streamlit.js";

const TRIES = 10;
const PAUSE = 1_000; // milliseconds between tries
const CARD = ".st-key-card";
const LEAST = 240; // pixels of a card that are to be seen beneath the map

/** @type {string | null} the land chosen on the map while the connection was lost */
let waiting = null;
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
  /** Asks for the country that waits, until Python answers: a server that is new has to draw the page first. @param {number} tries */
  function ask(tries) {
    if (!waiting || !tries || signal.aborted) return;
    setTriggerValue("clicked", waiting);
    setTimeout(() => ask(tries - 1), PAUSE);
  }

  const choose = (/** @type {Event} */ event) => {
    const land = /** @type {CustomEvent<string>} */ (event).detail;
    if (document.documentElement.hasAttribute(LOST)) {
      waiting = land;
    } else {
      onMap = true;
      setTriggerValue("clicked", land);
    }
  };
  waiting = null; // Python has answered
  document.addEventListener("found", () => ask(TRIES), { signal });
  document.addEventListener("territory", choose, { signal });
  document.addEventListener("choropleth", () => outline(data.lands), { signal });
  outline(data.lands);
  document.addEventListener("click", backToMap, { signal });
  if (onMap) requestAnimationFrame(showCard);
  onMap = false;
  return () => ended.abort();
}
