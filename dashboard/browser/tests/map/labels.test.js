import assert from "node:assert/strict";
import { test } from "node:test";
import { spread } from "../../modules/map/labels.js";

const NAME = { width: 60, height: 16 };

test("names apart stay where they are", () => {
  assert.deepEqual(spread([{ ...NAME, x: 0, y: 0 }, { ...NAME, x: 0, y: 16 }, { ...NAME, x: 61, y: 0 }]), [0, 0, 0]);
});

test("of two that cover each other the southern one moves down, whatever their order", () => {
  assert.deepEqual(spread([{ ...NAME, x: 0, y: 0 }, { ...NAME, x: 60, y: 6 }]), [0, 10]);
  assert.deepEqual(spread([{ ...NAME, x: 60, y: 6 }, { ...NAME, x: 0, y: 0 }]), [10, 0]);
});

test("one that moves may push the next", () => {
  assert.deepEqual(spread([0, 1, 20].map((y) => ({ ...NAME, x: 0, y }))), [0, 15, 12]);
});
