/* The names on the map, of those that joined in the year shown. */

import { latLng } from "./coordinates.js";

/** @import { Chronicle } from "./chronicle.js" */

const GAP = { x: 6, y: 2 }; // pixels between names

/** @typedef {{ x: number, y: number, width: number, height: number }} Box in pixels, by its middle */

/**
 * @typedef {{
 *   year: number | undefined,
 *   marker: L.Marker,
 *   element: HTMLElement,
 *   text: HTMLElement,
 *   width: number,
 *   height: number,
 * }} Label
 */

/**
 * How far boxes have to be moved down so that none covers another, from the northernmost on.
 *
 * @param {Box[]} boxes
 */
export function spread(boxes) {
  /** @type {Box[]} */
  const placed = [];
  const shifts = boxes.map(() => 0);
  const southwards = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box.y - b.box.y);
  for (const { box, index } of southwards) {
    let { y } = box;
    for (const other of placed) {
      const beside = Math.abs(box.x - other.x) > (box.width + other.width) / 2;
      const apart = (box.height + other.height) / 2;
      if (!beside && Math.abs(y - other.y) < apart) y = other.y + apart;
    }
    placed.push({ ...box, y });
    shifts[index] = y - box.y;
  }
  return shifts;
}

/** The names on a map, hidden but for those of a year. */
export class Labels {
  #map;
  /** @type {Label[]} */
  #labels = [];

  /**
   * @param {L.Map} map
   * @param {Chronicle} chronicle
   */
  constructor(map, chronicle) {
    this.#map = map;
    for (const { label, place, year } of Object.values(chronicle)) {
      if (label && place) this.#labels.push({ year, ...write(map, label, place), width: 0, height: 0 });
    }
    for (const { element } of this.#labels) element.hidden = true;
    this.measure();
    map.on("zoomend resize", () => this.#spread());
  }

  /**
   * Takes the sizes of all names, once for each typeface: asking for them in every year would have the
   * page laid out twice for it.
   */
  measure() {
    const hidden = this.#labels.filter(({ element }) => element.hidden);
    for (const { element } of hidden) element.hidden = false;
    for (const label of this.#labels) {
      const { width, height } = label.text.getBoundingClientRect();
      Object.assign(label, { width, height });
    }
    for (const { element } of hidden) element.hidden = true;
    this.#spread();
  }

  /** Shows the names of those that joined in a year. @param {number} year */
  showYear(year) {
    for (const { element, year: joined } of this.#labels) {
      const hidden = joined !== year;
      if (element.hidden !== hidden) element.hidden = hidden;
    }
    this.#spread();
  }

  /** Moves names that would cover each other apart. */
  #spread() {
    const visible = this.#labels.filter(({ element }) => !element.hidden);
    const shifts = spread(
      visible.map(({ marker, width, height }) => {
        const { x, y } = this.#map.latLngToLayerPoint(marker.getLatLng());
        return { x, y, width: width + GAP.x, height: height + GAP.y };
      }),
    );
    visible.forEach(({ text }, index) => (text.style.marginTop = `${shifts[index]}px`));
  }
}

/**
 * Writes a name on a map.
 *
 * @param {L.Map} map
 * @param {string} name
 * @param {[x: number, y: number]} place
 */
function write(map, name, place) {
  const text = document.createElement("span");
  text.textContent = name;
  const icon = L.divIcon({ className: "label", html: text, iconSize: [0, 0] });
  const marker = L.marker(latLng(place), { icon, interactive: false, keyboard: false }).addTo(map);
  return { marker, element: /** @type {HTMLElement} */ (marker.getElement()), text };
}
