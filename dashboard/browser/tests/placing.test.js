import assert from "node:assert/strict";
import { test } from "node:test";
import { boxPlace } from "../modules/placing.js";

const SCREEN = { width: 400, height: 600 };
const BOX = { width: 300, height: 200 };
const markAt = (/** @type {number} */ left, /** @type {number} */ top) => ({ left, top, bottom: top + 24 });

test("a box stands under its mark where it fits", () => {
  assert.deepEqual(boxPlace(markAt(40, 100), BOX, SCREEN, 2), { left: 40, top: 122, room: 470 });
});

test("a box never leaves the window at its sides", () => {
  assert.equal(boxPlace(markAt(390, 100), BOX, SCREEN, 2).left, 92);
  assert.equal(boxPlace(markAt(1, 100), BOX, SCREEN, 2).left, 8);
});

test("a box stands above its mark where it does not fit under it", () => {
  assert.deepEqual(boxPlace(markAt(40, 450), BOX, SCREEN, 2), { left: 40, top: 252, room: 444 });
});

test("where it fits nowhere it takes the larger side and scrolls", () => {
  const high = { width: 300, height: 900 };
  assert.deepEqual(boxPlace(markAt(40, 200), high, SCREEN, 2), { left: 40, top: 222, room: 370 });
  assert.deepEqual(boxPlace(markAt(40, 400), high, SCREEN, 2), { left: 40, top: 8, room: 394 });
});
