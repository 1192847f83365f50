import assert from "node:assert/strict";
import { test } from "node:test";
import { isWithin, runBegunBy, runOf } from "../modules/runs.js";

test("a run holds its first and its last year", () => {
  const years = [1948, 1949, 1954, 1955];
  assert.deepEqual(years.map((year) => isWithin(year, 1949, 1954)), [false, true, true, false]);
});

test("a year lies in the run that spans it", () => {
  /** @type {[number, number, string][]} */
  const runs = [[1949, 1954, "founding"], [1955, 1989, "two blocs"], [1990, 1998, "after the Wall"]];
  const periodOf = (/** @type {number} */ year) => runOf(runs, year)[2];
  assert.deepEqual([1949, 1954, 1955, 1989, 1990].map(periodOf), [
    "founding",
    "founding",
    "two blocs",
    "two blocs",
    "after the Wall",
  ]);
});

test("without last years, what began last holds", () => {
  /** @type {[number, string][]} */
  const runs = [[1949, "soviet_union"], [1991, "other"], [1994, "partner"]];
  assert.deepEqual([1949, 1990, 1991, 1993, 1994, 2026].map((year) => runBegunBy(runs, year)[1]), [
    "soviet_union",
    "soviet_union",
    "other",
    "other",
    "partner",
    "partner",
  ]);
});
