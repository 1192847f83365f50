import assert from "node:assert/strict";
import { test } from "node:test";
import { readoutOf } from "../modules/readout.js";

/** @type {import("../modules/readout.js").Readouts} */
const READOUTS = {
  counts: [[1949, 1951, 12], [1952, 1954, 14]],
  lines: [[1949, 1949, "Joined: the founders"], [1950, 1951, "Nobody joined"], [1952, 1954, "Joined: Greece, Turkey"]],
};

test("the readout says members and who joined", () => {
  assert.deepEqual(readoutOf(READOUTS, 1949), { members: "12", joined: "Joined: the founders" });
  assert.deepEqual(readoutOf(READOUTS, 1951), { members: "12", joined: "Nobody joined" });
  assert.deepEqual(readoutOf(READOUTS, 1952), { members: "14", joined: "Joined: Greece, Turkey" });
});
