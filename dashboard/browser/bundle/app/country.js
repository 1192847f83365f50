// modules/streamlit.js
var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
var THUMB = `${TRACK} > [data-rac]`;
var MAP = ".st-key-map iframe";
function oneAtATime(start2) {
  let end = () => {
  };
  return (component) => {
    end();
    end = start2(component);
    return end;
  };
}

// modules/country.js
var PATH = "[data-country] .path";
var onMap = false;
function outline(lands) {
  const frame = document.querySelector(MAP);
  frame?.contentWindow?.choropleth?.outline(lands);
}
var country_default = oneAtATime(start);
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
  country_default as default
};
