import assert from "node:assert/strict";
import { test } from "node:test";
import { isOutline, lineMarks, territoryMarks } from "../../modules/map/chronicle.js";

/** @type {import("../../modules/map/chronicle.js").Territory} */
const CRIMEA = {
  name: "Crimea",
  spans: [[1949, "other", "", 0, ""], [2014, "aspirant", "Ukraine", 1, ""]],
  notes: [],
};
/** @type {import("../../modules/map/chronicle.js").Territory} */
const POLAND = {
  name: "Poland",
  spans: [[1949, "other", "", 0, ""], [1999, "member", "", 0, ""]],
  notes: [],
  year: 1999,
  shade: 3,
};

test("a member has its shade, and is new in its first year alone", () => {
  assert.deepEqual(territoryMarks(POLAND, 1998), { status: "other", shade: false, occupied: false, new: false });
  assert.deepEqual(territoryMarks(POLAND, 1999), { status: "member", shade: 3, occupied: false, new: true });
  assert.deepEqual(territoryMarks(POLAND, 2000), { status: "member", shade: 3, occupied: false, new: false });
});

test("occupied land is marked from the year on", () => {
  assert.deepEqual([2013, 2014].map((year) => territoryMarks(CRIMEA, year).occupied), [false, true]);
});

test("a line has its kind, and the shade of who joined beside it", () => {
  /** @type {import("../../modules/map/chronicle.js").Lines} */
  const lines = { "POL UKR": [[1949, "inside", 0], [1991, "border", 0], [1999, "border", 2]] };
  const chronicle = { POL: POLAND, UKR: CRIMEA };
  assert.deepEqual(lineMarks("POL UKR", lines, chronicle, 1990), { kind: "inside", edge: false, new: false });
  assert.deepEqual(lineMarks("POL UKR", lines, chronicle, 1999), { kind: "border", edge: 2, new: 3 });
  assert.deepEqual(lineMarks("POL UKR", lines, chronicle, 2000), { kind: "border", edge: 2, new: false });
});

test("land is outlined by the lines with one side in it", () => {
  assert.equal(isOutline("DEU-E DEU-W", ["DEU-W"]), true);
  assert.equal(isOutline("DEU-E DEU-W", ["DEU-E", "DEU-W"]), false);
  assert.equal(isOutline("DEU-E DEU-W", ["POL"]), false);
});
