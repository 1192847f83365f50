import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Teller } from "../modules/teller.js";

const LONG = 1000; // milliseconds after which any year has settled

/** A stage at a year. @param {number} year */
const stageAt = (year) => ({ slider: {}, year, words: `NATO in ${year}.` });

mock.timers.enable({ apis: ["setTimeout"] });
/** @type {{ textContent: string | null }} */
let region;
/** @type {ReturnType<typeof stageAt>[]} */
let stages;
/** @type {Teller} */
let teller;

beforeEach(() => {
  region = { textContent: "" };
  stages = [stageAt(1999), stageAt(2024)];
  teller = new Teller(region, stages);
  teller.wait(false);
  mock.timers.tick(LONG);
});

/** Moves the first stage. @param {number} year @param {boolean} held */
function move(year, held = false) {
  Object.assign(stages[0], stageAt(year));
  teller.wait(held);
}

test("the year that the page opens on is not told", () => assert.equal(region.textContent, ""));

test("a year is told once it has settled, and only that of the stage that changed", () => {
  move(2000);
  mock.timers.tick(100);
  assert.equal(region.textContent, "");
  move(2004);
  mock.timers.tick(LONG);
  assert.equal(region.textContent, "NATO in 2004.");
});

test("nothing is told while the thumb is held", () => {
  move(2004, true);
  mock.timers.tick(LONG);
  assert.equal(region.textContent, "");
  teller.wait(false);
  mock.timers.tick(LONG);
  assert.equal(region.textContent, "NATO in 2004.");
});

test("a year that comes back to where it was is not told", () => {
  move(2000);
  move(1999);
  mock.timers.tick(LONG);
  assert.equal(region.textContent, "");
});

test("nothing is told after the end", () => {
  move(2004);
  teller.stop();
  mock.timers.tick(LONG);
  assert.equal(region.textContent, "");
});
