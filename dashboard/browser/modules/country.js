/* The country chosen: a click on the map tells Python which, and the map outlines its land. */

import { MAP, oneAtATime } from "./streamlit.js";

const PATH = "[data-country] .path";

let onMap = false; // whether the country is being chosen on the map, from where its card may be out of sight

/** Outlines land on the map, if that is there. @param {string[]} lands */
function outline(lands) {
  /** @type {HTMLIFrameElement | null} */
  const frame = document.querySelector(MAP);
  frame?.contentWindow?.choropleth?.outline(lands);
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
  if (onMap) requestAnimationFrame(() => document.querySelector(PATH)?.scrollIntoView({ block: "nearest" }));
  onMap = false;
  return () => ended.abort();
}
