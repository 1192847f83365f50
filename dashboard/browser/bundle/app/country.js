// modules/streamlit.js
var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
var THUMB = `${TRACK} > [data-rac]`;
var MAP = ".st-key-map iframe";

// modules/country.js
var PATH = "[data-country] .path";
var onMap = false;
function outline(lands) {
  const frame = document.querySelector(MAP);
  frame?.contentWindow?.choropleth?.outline(lands);
}
function start({ data, setTriggerValue }) {
  const ended = new AbortController();
  const { signal } = ended;
  const choose = (event) => {
    onMap = true;
    setTriggerValue(
      "clicked",
      /** @type {CustomEvent<string>} */
      event.detail
    );
  };
  document.addEventListener("territory", choose, { signal });
  document.addEventListener("choropleth", () => outline(data.lands), { signal });
  outline(data.lands);
  if (onMap) requestAnimationFrame(() => document.querySelector(PATH)?.scrollIntoView({ block: "nearest" }));
  onMap = false;
  return () => ended.abort();
}
export {
  start as default
};
