import assert from "node:assert/strict";
import { test } from "node:test";

import { isOld } from "../offline/age.js";

test("an edition is old from the day after its last fresh one", () => {
  assert.equal(isOld("2026-08-24", new Date("2026-08-24T23:59:59Z")), false);
  assert.equal(isOld("2026-08-24", new Date("2026-08-25T00:00:00Z")), true);
  assert.equal(isOld("2026-08-24", new Date("2026-03-01T12:00:00Z")), false);
  assert.equal(isOld("2026-08-24", new Date("2027-01-01T00:00:00Z")), true);
});
