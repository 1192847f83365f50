import assert from "node:assert/strict";
import { test } from "node:test";

/** The module asks the browser for what the reader prefers as soon as it is there. */
Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
const { nearestTo } = await import("../modules/nearest.js");

const YEARS = [1955, 1966, 1966, 1983, 1987];

test("the first words said in the year are nearest to it", () => {
  assert.equal(nearestTo(YEARS, 1966), 1);
  assert.equal(nearestTo(YEARS, 1987), 4);
});

test("where none were said it is the last before", () => {
  assert.equal(nearestTo(YEARS, 1984), 3);
  assert.equal(nearestTo(YEARS, 1970), 2);
  assert.equal(nearestTo(YEARS, 1989), 4);
});

test("before the first words it is the first", () => {
  assert.equal(nearestTo(YEARS, 1950), 0);
  assert.equal(nearestTo([], 1950), 0);
});
