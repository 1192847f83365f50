import assert from "node:assert/strict";
import { test } from "node:test";
import { placeInWords, turnIn } from "../modules/turning.js";

test("turning goes round", () => {
  const period = "1999-2003";
  assert.equal(turnIn({ place: 1, period }, period, 3).place, 1);
  assert.equal(turnIn({ place: 3, period }, period, 3).place, 0);
  assert.equal(turnIn({ place: -1, period }, period, 3).place, 2);
});

test("a new period begins with its first quotation", () => {
  assert.deepEqual(turnIn({ place: 2, period: "1999-2003" }, "2004-2007", 3), { place: 0, period: "2004-2007" });
});

test("a period without quotations has no place", () => {
  assert.equal(turnIn({ place: 4, period: null }, null, 0).place, 0);
  assert.equal(placeInWords(0, 0), "");
  assert.equal(placeInWords(1, 3), "2 of 3");
});
