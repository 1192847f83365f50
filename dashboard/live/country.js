/* The country chosen: a click on the map tells Python which, and the map outlines its land. */

const PATH = "[data-country] .path";

let clicked = false; // whether the country was chosen on the map, from where its card may be out of sight

export default function start({ data, setTriggerValue }) {
  const ended = new AbortController();
  const on = (type, listener) => document.addEventListener(type, listener, { signal: ended.signal });
  const outline = () => document.querySelector(MAP)?.contentWindow?.choropleth?.outline(data.lands);
  on("territory", ({ detail }) => {
    clicked = true;
    setTriggerValue("clicked", detail);
  });
  on("choropleth", outline);
  outline();
  if (clicked) requestAnimationFrame(() => document.querySelector(PATH)?.scrollIntoView({ block: "nearest" }));
  clicked = false;
  return () => ended.abort();
}
