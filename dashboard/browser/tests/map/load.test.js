import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const LOADER = new URL("../../modules/map/load.js", import.meta.url);
const IMPORTED = /^(?:import|export)\b[^;]*? from "(.+)";$/gm;

/** A module's address, and those of all that it imports. @param {URL} module @returns {string[]} */
function withImports(module) {
  const imports = [...readFileSync(module, "utf8").matchAll(IMPORTED)];
  return [module.href, ...imports.flatMap(([, address]) => withImports(new URL(address, module)))];
}

test("the loader names every module of the map, and no other", () => {
  const named = [...readFileSync(LOADER, "utf8").matchAll(/"(\..+)"/g)].map(([, name]) => new URL(name, LOADER).href);
  assert.deepEqual(named.toSorted(), [...new Set(withImports(new URL("index.js", LOADER)))].toSorted());
});
