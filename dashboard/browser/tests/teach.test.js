import assert from "node:assert/strict";
import { test } from "node:test";

import { inText } from "../modules/pupil.js";
import { onClock, teachingKey } from "../modules/teach.js";

test("arrow keys walk, and letters work where they are wanted", () => {
  assert.equal(teachingKey("ArrowRight", false), "on");
  assert.equal(teachingKey("PageUp", true), "back");
  assert.equal(teachingKey("c", true), "clock");
  assert.equal(teachingKey("c", false), undefined);
  assert.equal(teachingKey("x", true), undefined);
});

test("a clock counts minutes and seconds", () => {
  assert.equal(onClock(0), "0:00");
  assert.equal(onClock(65.9), "1:05");
  assert.equal(onClock(3600), "60:00");
});

test("answers are copied below their heading and task", () => {
  const answers = [
    { name: "Source 1", task: "Why?", answer: "So." },
    { name: "Map of 1990", task: "", answer: "" },
  ];
  assert.equal(inText("Title", answers), "Title\n\nSource 1\nWhy?\nSo.\n\nMap of 1990");
});
