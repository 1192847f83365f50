import assert from "node:assert/strict";
import { test } from "node:test";

import { trying } from "../modules/edition.js";

/** A task that fails so many times, and then gives how often it was asked. @param {number} times */
function failing(times) {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw new Error(`try ${asked}`);
    return asked;
  };
}

test("a file that comes is asked for once", async () => {
  assert.equal(await trying([0, 1, 1], failing(0)), 1);
});

test("a file that fails is asked for again", async () => {
  assert.equal(await trying([0, 1, 1], failing(2)), 3);
});

test("a file that fails for good is given up", async () => {
  await assert.rejects(trying([0, 1, 1], failing(3)), /try 3/);
});
