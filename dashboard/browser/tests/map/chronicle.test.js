import assert from "node:assert/strict";
import { test } from "node:test";
import { isOutline, lineMarks, territoryMarks, tooltipLines } from "../../modules/map/chronicle.js";

const WORDS = { member: "Member of NATO", other: "Not a member", russia: "Russia", aspirant: "Aspirant" };
/** @type {import("../../modules/map/chronicle.js").Territory} */
const CRIMEA = {
  name: "Crimea",
  spans: [[1949, "other", "", 0, ""], [2014, "aspirant", "Ukraine", 1, "Partnership for Peace"]],
  notes: [[2014, 2026, "Resolution 68/262"], [1954, 1954, "Handed over"]],
};
/** @type {import("../../modules/map/chronicle.js").Territory} */
const POLAND = {
  name: "Poland",
  spans: [[1949, "other", "", 0, ""], [1999, "member", "", 0, ""]],
  notes: [],
  year: 1999,
  shade: 3,
  accession: "Joined on 12 March 1999",
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

test("the tooltip tells name, standing and accession", () => {
  assert.deepEqual(tooltipLines(POLAND, WORDS, 1998), ["Poland", "1998: Not a member", "Joined on 12 March 1999"]);
});

test("the tooltip tells the state where it is another, what it was besides, and the notes of the year", () => {
  assert.deepEqual(tooltipLines(CRIMEA, WORDS, 2014), [
    "Crimea",
    "2014: Ukraine · Aspirant · occupied by Russia · Partnership for Peace",
    "Resolution 68/262",
  ]);
  assert.deepEqual(tooltipLines(CRIMEA, WORDS, 1954), ["Crimea", "1954: Not a member", "Handed over"]);
});

test("a state called as its standing is told once", () => {
  /** @type {import("../../modules/map/chronicle.js").Territory} */
  const kaliningrad = { name: "Kaliningrad", spans: [[1949, "russia", "Russia", 0, ""]], notes: [] };
  assert.deepEqual(tooltipLines(kaliningrad, WORDS, 2000), ["Kaliningrad", "2000: Russia"]);
});
