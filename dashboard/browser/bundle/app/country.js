// modules/dom.js
function one(root, selector) {
  return (
    /** @type {Kind} */
    root.querySelector(selector)
  );
}
function targetOf(event) {
  return (
    /** @type {HTMLElement} */
    event.target
  );
}

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
var CARD = ".st-key-card";
var LEAST = 240;
var onMap = false;
function outline(lands) {
  const frame = document.querySelector(MAP);
  frame?.contentWindow?.choropleth?.outline(lands);
}
function showCard() {
  const card = document.querySelector(CARD);
  const map = document.querySelector(MAP);
  if (!card || !map) return;
  const { bottom, height } = map.getBoundingClientRect();
  if (card.getBoundingClientRect().top < bottom) card.scrollIntoView({ block: "nearest" });
  else (innerHeight - height < LEAST ? card : map).scrollIntoView({ block: "start" });
}
function backToMap(event) {
  if (!targetOf(event).closest("[data-to-map]")) return;
  const map = one(document, MAP);
  map.scrollIntoView({ block: "center" });
  map.focus({ preventScroll: true });
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
  document.addEventListener("click", backToMap, { signal });
  if (onMap) requestAnimationFrame(showCard);
  onMap = false;
  return () => ended.abort();
}
export {
  country_default as default
};
