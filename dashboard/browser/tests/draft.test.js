import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { addressOf, countOf, draft, earlier, keep, keepEarlier, lessonIn, MOST, toggled } from "../modules/draft.js";

const LESSON = { base: "items=qk3f9a~6h.m1990&text=abc_-", things: ["qone", "m1990"], added: ["eacc-1952"] };

beforeEach(() => {
  const kept = new Map();
  globalThis.localStorage = /** @type {Storage} */ (
    /** @type {unknown} */ ({
      getItem: (/** @type {string} */ name) => kept.get(name) ?? null,
      setItem: (/** @type {string} */ name, /** @type {string} */ value) => kept.set(name, value),
      removeItem: (/** @type {string} */ name) => kept.delete(name),
    })
  );
});

test("what was added stands behind the items of the lesson, and its words stay", () => {
  assert.equal(addressOf(LESSON), "items=qk3f9a%7E6h.m1990.eacc-1952&text=abc_-");
  assert.equal(addressOf({ base: "", things: [], added: ["m1990", "qone"] }), "items=m1990.qone");
  assert.equal(addressOf(draft()), "");
});

test("a thing is added once, and taken out again unless it is in the lesson", () => {
  const more = toggled(LESSON, "sgenscher-1990-01-31");
  assert.deepEqual(more.added, ["eacc-1952", "sgenscher-1990-01-31"]);
  assert.deepEqual(toggled(more, "sgenscher-1990-01-31"), LESSON);
  assert.equal(toggled(LESSON, "qone"), LESSON);
});

test("what else stands in an address is not of the lesson", () => {
  assert.equal(lessonIn("?year=1990&items=m1990.qone~0&text=a-_&country=FIN"), "items=m1990.qone%7E0&text=a-_");
  assert.equal(lessonIn("?year=1990"), "");
});

test("a full lesson takes no more", () => {
  const things = Array.from({ length: MOST }, (_, place) => `q${place}`);
  const full = { base: "items=a", things, added: [] };
  assert.equal(toggled(full, "m1990"), full);
  assert.equal(countOf(full), MOST);
});

test("a draft is kept, and an empty one leaves nothing behind", () => {
  keep(LESSON);
  assert.deepEqual(draft(), LESSON);
  keep({ base: "", things: [], added: [] });
  assert.equal(localStorage.getItem("nato-lesson"), null);
  keepEarlier("items=m1990");
  assert.equal(earlier(), "items=m1990");
});

test("what someone else put in the draft's place is no draft", () => {
  for (const value of ["{", "null", "[1]", '{"things": 1, "added": [2, "m1990"]}']) {
    localStorage.setItem("nato-lesson", value);
    assert.ok(countOf(draft()) <= 1);
  }
});

test("where nothing may be stored a draft lasts as long as its page", () => {
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("denied");
    },
  });
  keep(LESSON);
  assert.deepEqual(draft(), LESSON);
  Object.defineProperty(globalThis, "localStorage", { configurable: true, writable: true, value: undefined });
});
