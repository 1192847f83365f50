/* The tooltip: what it says of the land under the pointer in the year shown, and its box on the map.
 * Text is only ever set as text, never as HTML.
 */

import { isWithin, runBegunBy } from "../runs.js";
import { codeAt, placesOf } from "./places.js";
import { bodyOf, compare, spotFor } from "./tooltip_place.js";

/**
 * @import { Territory, Words } from "./chronicle.js"
 * @import { Point } from "./coordinates.js"
 * @import { Place } from "./places.js"
 * @import { Lands } from "./settings.js"
 */

/** @typedef {{ code: string, pointer: L.Point }} Told */

/**
 * What the tooltip says of a territory in a year, line by line.
 *
 * @param {Territory} territory
 * @param {Words} words
 * @param {number} year
 */
export function tooltipLines({ name, spans, notes, accession }, words, year) {
  const [, status, state, occupied, also] = runBegunBy(spans, year);
  const standing = words[status];
  const parts = [state !== standing && state, standing, occupied && "occupied by Russia", also];
  return [
    name,
    `${year}: ${parts.filter(Boolean).join(" · ")}`,
    ...(accession ? [accession] : []),
    ...notes.filter(([first, last]) => isWithin(year, first, last)).map(([, , text]) => text),
  ];
}

/** The tooltip of a map. */
export class Tooltip {
  #map;
  #places;
  #linesOf;
  #box = Object.assign(document.createElement("div"), { className: "tip", hidden: true });
  /** @type {Map<Place, Point[]>} points all over those lands that were asked for */
  #bodies = new Map();
  /** @type {Told | null} what it tells of, and from where it was asked */
  #told = null;

  /**
   * @param {L.Map} map
   * @param {Lands} lands
   * @param {(code: string) => string[]} linesOf what it says of a territory, if anything yet
   */
  constructor(map, lands, linesOf) {
    this.#map = map;
    this.#places = placesOf(lands);
    this.#linesOf = linesOf;
    map.getContainer().append(this.#box);
    map.on("mousemove click", (event) => this.#follow(/** @type {L.LeafletMouseEvent} */ (event)));
    map.on("mouseout movestart zoomstart resize", () => this.close());
  }

  /** The code of the territory that an event of the pointer is about. @param {L.LeafletMouseEvent} event */
  codeUnder({ latlng, originalEvent }) {
    const { dataset } = /** @type {HTMLElement} */ (originalEvent.target);
    return codeAt(this.#places, [latlng.lng, latlng.lat], this.#unit, dataset?.territory);
  }

  /** Says what holds now, if it is open. */
  renew() {
    if (this.#told) this.#tell();
  }

  close() {
    this.#told = null;
    this.#box.hidden = true;
    this.#box.replaceChildren();
  }

  /** @param {L.LeafletMouseEvent} event */
  #follow(event) {
    const code = this.codeUnder(event);
    if (!code) return this.close();
    this.#told = { code, pointer: event.containerPoint };
    this.#tell();
  }

  #tell() {
    const { code } = /** @type {Told} */ (this.#told);
    const lines = this.#linesOf(code).map((line) => Object.assign(document.createElement("p"), { textContent: line }));
    if (!lines.length) return this.close();
    const content = document.createElement("div");
    content.dataset.tip = code;
    content.append(...lines);
    this.#box.replaceChildren(content);
    this.#box.hidden = false;
    const [best] = ["", "wide"].map((shape) => this.#spot(shape)).sort((one, other) => compare(one.cost.slice(0, 2), other.cost.slice(0, 2)));
    this.#box.dataset.shape = best.shape;
    Object.assign(this.#box.style, { left: `${best.corner[0]}px`, top: `${best.corner[1]}px` });
  }

  /** Where the tooltip would stand in a shape. @param {string} shape */
  #spot(shape) {
    const { code, pointer } = /** @type {Told} */ (this.#told);
    this.#box.dataset.shape = shape;
    const { x: width, y: height } = this.#map.getSize();
    return { shape, ...spotFor([pointer.x, pointer.y], this.#body(code), this.#box.getBoundingClientRect(), { width, height }) };
  }

  /** Points all over a land, in pixels of the frame. @param {string} code @returns {Point[]} */
  #body(code) {
    const place = /** @type {Place} */ (this.#places.find((place) => place.code === code));
    const body = this.#bodies.get(place) ?? bodyOf(place);
    this.#bodies.set(place, body);
    const { x: left, y: top } = this.#map.latLngToContainerPoint([0, 0]);
    return body.map(([x, y]) => [left + x * this.#unit, top - y * this.#unit]);
  }

  /** Pixels per unit of the shapes. */
  get #unit() {
    return this.#map.getZoomScale(this.#map.getZoom(), 0);
  }
}
