/* The country chosen: a click on the map tells Python which, and the map outlines its land. */

const MAP = ".st-key-map iframe";

export default function start({ data, setTriggerValue }) {
  const ended = new AbortController();
  const on = (type, listener) => document.addEventListener(type, listener, { signal: ended.signal });
  const outline = () => document.querySelector(MAP)?.contentWindow?.choropleth?.outline(data.lands);
  on("territory", ({ detail }) => setTriggerValue("clicked", detail));
  on("choropleth", outline);
  outline();
  return () => ended.abort();
}
