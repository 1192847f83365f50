import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, isAfter } from "../modules/guess.js";

test("articles are put into the order of their ids, whatever else the order names", () => {
  const articles = ["rice", "putin", "havel"].map((quote) => ({ dataset: { quote } }));
  const order = ["havel", "kozyrev", "rice", "putin"];
  assert.deepEqual(inOrder(articles, order).map(({ dataset }) => dataset.quote), ["havel", "rice", "putin"]);
});

test("what begins after the last year of a class is left out", () => {
  assert.equal(isAfter("2014-2021", 2013), true);
  assert.equal(isAfter("2008-2013", 2013), false);
  assert.equal(isAfter("2022-2024", null), false);
});
