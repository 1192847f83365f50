import assert from "node:assert/strict";
import { test } from "node:test";
import { beside, yearIn } from "../offline/address.js";
import { inView, withoutView } from "../modules/address.js";

const HOST = "http://localhost:8501/base/";
const YEARS = { min: 1949, max: 2026 };

test("another view keeps the year and the country that the reader went on to", () => {
  const link = `${HOST}?view=present&year=1990`;
  assert.equal(inView(link, `${HOST}?year=2004&country=POL`), `${HOST}?year=2004&country=POL&view=present`);
});

test("another view leaves the one before", () => {
  const ours = `${HOST}?year=2004&view=compare&compare=1988`;
  assert.equal(inView(`${HOST}?view=guess`, ours), `${HOST}?year=2004&view=guess`);
  assert.equal(inView(HOST, ours), `${HOST}?year=2004`);
  assert.equal(inView(`${HOST}?view=compare&compare=1949`, HOST), `${HOST}?view=compare&compare=1949`);
  assert.equal(withoutView(`${HOST}?view=present&year=2004`), `${HOST}?year=2004`);
});

test("the page in one file opens the year of its address, behind # before that behind ?", () => {
  assert.equal(yearIn({ hash: "#year=2004", search: "" }, YEARS), 2004);
  assert.equal(yearIn({ hash: "", search: "?year=1999" }, YEARS), 1999);
  assert.equal(yearIn({ hash: "#year=2004", search: "?year=1999" }, YEARS), 2004);
  assert.equal(yearIn({ hash: "#cause-of-war", search: "?year=1955" }, YEARS), 1955);
});

test("a year that is not spelt as the slider would asks for none", () => {
  for (const year of ["", "2027", "1948", "1999.5", "02004", "2e3", "<script>"]) {
    assert.equal(yearIn({ hash: `#year=${year}`, search: "" }, YEARS), undefined, year);
  }
});

test("waves lie before and after a year, never in it", () => {
  const waves = [1949, 1952, 1955];
  assert.deepEqual(beside(waves, 1952), { previous: 1949, next: 1955 });
  assert.deepEqual(beside(waves, 1953), { previous: 1952, next: 1955 });
  assert.deepEqual(beside(waves, 1949), { previous: undefined, next: 1952 });
  assert.deepEqual(beside(waves, 2000), { previous: 1955, next: undefined });
});
