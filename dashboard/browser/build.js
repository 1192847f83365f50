/* Joins each script with all that it imports, into the folder that is named: app/ is what the app
 * serves, offline/ goes into the page in one file. `make bundle` runs it for dashboard/browser/bundle.
 */

import { resolve } from "node:path";
import { build } from "esbuild";

const folder = resolve(process.argv[2]);
/** @type {import("esbuild").BuildOptions} */
const common = { absWorkingDir: import.meta.dirname, bundle: true, charset: "utf8", logLevel: "warning" };

await Promise.all([
  build({
    ...common,
    entryPoints: ["year", "country", "guess", "present", "report", "collect", "lesson", "teach", "pupil"].map((name) => `modules/${name}.js`),
    format: "esm",
    outdir: `${folder}/app`,
  }),
  build({
    ...common,
    entryPoints: { map: "modules/map/index.js" },
    globalName: "choropleth",
    outdir: `${folder}/app`,
  }),
  build({ ...common, entryPoints: ["modules/map/map.css"], outdir: `${folder}/app` }),
  build({ ...common, entryPoints: ["offline/page.js"], outdir: `${folder}/offline` }),
]);
