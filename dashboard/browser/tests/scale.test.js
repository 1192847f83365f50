import assert from "node:assert/strict";
import { test } from "node:test";
import { boundsOf, clamp, keyTo, percent, stepBy, yearAt } from "../modules/scale.js";

const YEARS = boundsOf({ min: "1949", max: "2026" });
const TRACK = { left: 100, width: 770 }; // 10 pixels a year

test("bounds are numbers", () => assert.deepEqual(YEARS, { min: 1949, max: 2026 }));

test("a year beyond either end is drawn to it", () => {
  assert.deepEqual([1900, 1949, 2000, 2030].map((year) => clamp(year, YEARS)), [1949, 1949, 2000, 2026]);
});

test("the track runs from the first year to the last", () => {
  assert.deepEqual([1949, 2026].map((year) => percent(year, YEARS)), [0, 100]);
  assert.deepEqual([100, 104, 106, 870, 880, 60].map((x) => yearAt(x, TRACK, YEARS)), [1949, 1949, 1950, 2026, 2027, 1945]);
});

test("a year is reached by a key from its neighbour, the first one from above", () => {
  for (const year of [1950, 2004, 2026]) {
    const { from, key } = keyTo(year, YEARS);
    assert.deepEqual([from, key], [year - 1, "ArrowRight"]);
    assert.equal(stepBy(from, key), year);
  }
  assert.deepEqual(keyTo(1949, YEARS), { from: 1950, key: "ArrowLeft" });
  assert.equal(stepBy(1950, "ArrowLeft"), 1949);
});
