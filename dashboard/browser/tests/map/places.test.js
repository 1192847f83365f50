import assert from "node:assert/strict";
import { test } from "node:test";
import { codeAt, nearest, placesOf } from "../../modules/map/places.js";

/** The ring of a square. @param {number} x @param {number} y @param {number} size */
const square = (x, y, size) => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
/** @param {string} id @param {any} geometry @returns {any} */
const land = (id, geometry) => ({ type: "Feature", properties: { id }, geometry });

const PLACES = placesOf({
  type: "FeatureCollection",
  features: [
    land("BIG", { type: "Polygon", coordinates: [square(0, 0, 100)] }),
    land("TINY", { type: "Polygon", coordinates: [square(50, 50, 2)] }),
    land("ISLES", { type: "MultiPolygon", coordinates: [[square(200, 0, 10)], [square(240, 0, 30)]] }),
  ],
});

test("a territory reaches as far as all its parts", () => {
  assert.deepEqual(PLACES.map(({ size }) => size), [100, 2, 70]);
  assert.deepEqual(PLACES.map(({ centre }) => centre), [[50, 50], [51, 51], [235, 15]]);
});

test("the nearest has to be within reach", () => {
  const itself = (/** @type {number} */ one) => one;
  assert.equal(nearest([9, 3, 5], itself, 14), 3);
  assert.equal(nearest([14], itself, 14), 14);
  assert.equal(nearest([15], itself, 14), undefined);
  assert.equal(nearest([], itself, 14), undefined);
});

test("land under the pointer answers, unless something small is near", () => {
  assert.equal(codeAt(PLACES, [10, 10], 1, "BIG"), "BIG");
  assert.equal(codeAt(PLACES, [60, 51], 1, "BIG"), "TINY");
});

test("what is small depends on the zoom", () => {
  assert.equal(codeAt(PLACES, [51.5, 51], 4, "BIG"), "TINY");
  assert.equal(codeAt(PLACES, [51.5, 51], 20, "BIG"), "BIG");
});

test("from the sea the nearest coast answers, as far as it is in reach on the screen", () => {
  assert.equal(codeAt(PLACES, [195, 0], 1, undefined), "ISLES");
  assert.equal(codeAt(PLACES, [195, 0], 4, undefined), undefined);
  assert.equal(codeAt(PLACES, [150, 50], 1, undefined), undefined);
});
