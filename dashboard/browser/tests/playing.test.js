import assert from "node:assert/strict";
import { test } from "node:test";
import { USUAL_SPEED, speedAfter, stayOf, stepFrom } from "../modules/playing.js";

const WAVES = new Set([1999, 2004]);

test("a step leads to the next year, and rests on waves", () => {
  assert.deepEqual(stepFrom(1997, WAVES, 2026), { year: 1998, rests: false, ends: false });
  assert.deepEqual(stepFrom(1998, WAVES, 2026), { year: 1999, rests: true, ends: false });
});

test("playing ends on the last year", () => {
  assert.equal(stepFrom(2024, WAVES, 2026).ends, false);
  assert.equal(stepFrom(2025, WAVES, 2026).ends, true);
});

test("there are three speeds, one after another", () => {
  const twice = speedAfter(USUAL_SPEED);
  const half = speedAfter(twice);
  assert.deepEqual([USUAL_SPEED, twice, half, speedAfter(half)], [1, 2, 0.5, 1]);
});

test("waves stay longer than quiet years, and all longer at half the speed", () => {
  assert.deepEqual([stayOf(false, 1), stayOf(true, 1)], [110, 2600]);
  assert.deepEqual([stayOf(true, 2), stayOf(true, 0.5)], [1300, 5200]);
});
