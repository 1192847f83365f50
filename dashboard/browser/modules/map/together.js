/* Maps in one page move together. */

/** @typedef {CustomEvent<{ from: Window, centre: { lat: number, lng: number }, zoom: number }>} Move */

/** Moves a map with the others in the page, and them with it. @param {L.Map} map @param {Document} page */
export function moveTogether(map, page) {
  const gone = new AbortController();
  let led = false; // whether another map moves this one
  map.on("move", () => {
    if (led) return;
    const detail = { from: window, centre: map.getCenter(), zoom: map.getZoom() };
    page.dispatchEvent(new CustomEvent("mapmove", { detail }));
  });
  const join = (/** @type {Event} */ event) => {
    const { from, centre, zoom } = /** @type {Move} */ (event).detail;
    if (from === window) return;
    led = true;
    map.setView([centre.lat, centre.lng], zoom, { animate: false });
    led = false;
  };
  page.addEventListener("mapmove", join, { signal: gone.signal });
  addEventListener("pagehide", () => gone.abort());
}
