/* Coordinates are those of the shapes, x east and y north in units of 10 km; Leaflet's simple CRS
 * takes them as [lat, lng] = [y, x].
 */

/** @typedef {[x: number, y: number]} Point */
/** @typedef {[southWest: Point, northEast: Point]} Box */

/** A point as Leaflet has it. @param {ArrayLike<number>} point */
export function latLng(point) {
  return L.latLng(point[1], point[0]);
}

/** A box as Leaflet has it. @param {Box} box */
export function latLngBounds([southWest, northEast]) {
  return L.latLngBounds(latLng(southWest), latLng(northEast));
}
