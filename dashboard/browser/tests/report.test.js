import assert from "node:assert/strict";
import test from "node:test";

import { readyAddress } from "../modules/report.js";

test("an e-mail is ready with the id as its subject and in its text", () => {
  const link = new URL(readyAddress("mailto:errors@example.org", "quotation putin-2007-02-10"));
  assert.equal(link.protocol, "mailto:");
  assert.equal(link.pathname, "errors@example.org");
  assert.equal(link.searchParams.get("subject"), "Error: quotation putin-2007-02-10");
  assert.match(link.searchParams.get("body") ?? "", /^quotation putin-2007-02-10\n\nWhat is shown:/);
  assert.ok(!link.search.includes("+"));
});

test("an issue has the id as its title, and what the address asks besides stays", () => {
  const link = new URL(readyAddress("https://example.org/new?template=correction.yml", "event pfp"));
  assert.equal(link.searchParams.get("template"), "correction.yml");
  assert.equal(link.searchParams.get("title"), "Error: event pfp");
});

test("nothing in an id ends a field or begins another", () => {
  const id = "step a&body=b#c \"<'";
  const link = new URL(readyAddress("https://example.org/new", id));
  assert.equal(link.searchParams.get("title"), `Error: ${id}`);
  assert.equal(link.searchParams.getAll("body").length, 1);
  assert.equal(link.hash, "");
});
