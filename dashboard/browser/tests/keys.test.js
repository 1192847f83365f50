import assert from "node:assert/strict";
import { test } from "node:test";
import { presenterKey, yearKey } from "../modules/keys.js";

const ON_PAGE = { typing: false, letters: true, onSlider: false, onControl: false, canPlay: true };
const ON_SLIDER = { ...ON_PAGE, onSlider: true, onControl: true };
const ON_BUTTON = { ...ON_PAGE, onControl: true };
const IN_TEXT = { ...ON_PAGE, typing: true, onControl: true };

test("t opens the table, other letters are left alone", () => {
  assert.equal(yearKey("t", ON_PAGE), "table");
  assert.equal(yearKey("t", ON_BUTTON), "table");
  assert.equal(yearKey("r", ON_PAGE), undefined);
  assert.equal(yearKey("t", IN_TEXT), undefined);
});

test("letters that are switched off are kept from Streamlit too, but not from who types", () => {
  assert.equal(yearKey("t", { ...ON_PAGE, letters: false }), "silence");
  assert.equal(yearKey("r", { ...ON_PAGE, letters: false }), "silence");
  assert.equal(yearKey("r", { ...IN_TEXT, letters: false }), undefined);
});

test("the space bar plays, where there is a button to play and no control that takes it", () => {
  assert.equal(yearKey(" ", ON_PAGE), "play");
  assert.equal(yearKey(" ", ON_SLIDER), "play");
  assert.equal(yearKey(" ", ON_BUTTON), undefined);
  assert.equal(yearKey(" ", { ...ON_PAGE, canPlay: false }), undefined);
});

test("arrows step, but on the slider they do so themselves and only pause", () => {
  for (const key of ["ArrowLeft", "ArrowRight"]) {
    assert.equal(yearKey(key, ON_PAGE), "step");
    assert.equal(yearKey(key, ON_SLIDER), "pause");
    assert.equal(yearKey(key, ON_BUTTON), undefined);
  }
  assert.equal(yearKey("ArrowUp", ON_PAGE), undefined);
  assert.equal(yearKey("Home", ON_SLIDER), "pause");
});

test("a presenter's clicker works without letters", () => {
  assert.equal(presenterKey("PageDown", false), "next");
  assert.equal(presenterKey("PageUp", false), "previous");
  assert.equal(presenterKey("n", false), undefined);
  assert.equal(presenterKey("?", false), undefined);
});

test("a presenter's letters tell small from capital", () => {
  assert.deepEqual([..."npqQhvfb?"].map((key) => presenterKey(key, true)), [
    ..."next previous on back panel contrast full blank help".split(" "),
  ]);
  assert.equal(presenterKey("x", true), undefined);
});
