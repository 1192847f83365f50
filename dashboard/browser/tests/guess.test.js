import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "../modules/guess.js";

test("articles are put into the order of their ids, whatever else the order names", () => {
  const articles = ["rice", "putin", "havel"].map((quote) => ({ dataset: { quote } }));
  const order = ["havel", "kozyrev", "rice", "putin"];
  assert.deepEqual(inOrder(articles, order).map(({ dataset }) => dataset.quote), ["havel", "rice", "putin"]);
});
