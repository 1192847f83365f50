/* Drives a stock Firefox through the page in one file, by keyboard, and prints as JSON what it saw.
 *
 *     node firefox.mjs FOLDER_OF_NODE_MODULES FIREFOX ADDRESS STEPS YEAR...
 *
 * `frames` are those of watch_frames.js on the way from the last year STEPS years back; `years` tells for each YEAR the
 * territories drawn as members and as new, and the readout's count; `faults` are errors and requests.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, executablePath, address, steps, ...years] = process.argv.slice(2);
const puppeteer = createRequire(`${modules}/`)("puppeteer-core");
const watchFrames = readFileSync(new URL("watch_frames.js", import.meta.url), "utf8");

const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (line) => ["error", "warn"].includes(line.type()) && faults.push(line.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => {
    if (!/^(file|data|about):/.test(request.url())) faults.push(request.url());
  });
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(address);
  await page.waitForFunction(() =>
    document.querySelector(".st-key-map iframe").contentDocument?.querySelector("path[data-status]"),
  );

  await page.focus(".st-key-year input");
  await page.keyboard.press("End");
  await page.evaluate(`(${watchFrames.replace(/^\/\*.*\*\/\n|;\n$/g, "")})()`);
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press("ArrowLeft");
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const frames = await page.evaluate(() => window.frames_seen);

  const shown = {};
  for (const year of years) {
    await page.goto(`${address}#year=${year}`);
    shown[year] = await page.evaluate(() => {
      const map = document.querySelector(".st-key-map iframe").contentDocument;
      const codes = (mark) => [...map.querySelectorAll(`path[data-territory]${mark}`)].map((path) => path.dataset.territory);
      return {
        members: codes("[data-status=member]"),
        joined: codes("[data-new]"),
        count: document.querySelector("[data-readout]").dataset.members,
      };
    });
  }
  console.log(JSON.stringify({ frames, years: shown, faults }));
} finally {
  await browser.close();
}
