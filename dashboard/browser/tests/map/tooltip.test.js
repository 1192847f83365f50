import assert from "node:assert/strict";
import { test } from "node:test";
import { tooltipLines } from "../../modules/map/tooltip.js";

/** @import { Territory } from "../../modules/map/chronicle.js" */

const WORDS = { member: "Member of NATO", other: "Not a member", russia: "Russia", aspirant: "Aspirant" };
/** @type {Territory} */
const CRIMEA = {
  name: "Crimea",
  spans: [[1949, "other", "", 0, ""], [2014, "aspirant", "Ukraine", 1, "Partnership for Peace"]],
  notes: [[2014, 2026, "Resolution 68/262"], [1954, 1954, "Handed over"]],
};
/** @type {Territory} */
const POLAND = {
  name: "Poland",
  spans: [[1949, "other", "", 0, ""], [1999, "member", "", 0, ""]],
  notes: [],
  accession: "Joined on 12 March 1999",
};

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
  /** @type {Territory} */
  const kaliningrad = { name: "Kaliningrad", spans: [[1949, "russia", "Russia", 0, ""]], notes: [] };
  assert.deepEqual(tooltipLines(kaliningrad, WORDS, 2000), ["Kaliningrad", "2000: Russia"]);
});
