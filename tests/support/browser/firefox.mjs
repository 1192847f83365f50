/* Drives a stock Firefox through the app or the page in one file, and prints as JSON what it saw.
 *
 *     node firefox.mjs FOLDER_OF_NODE_MODULES FIREFOX ADDRESS STEPS YEAR...
 *
 * ADDRESS is one to which a year is appended: `http://host/?year=` or `file:///index.html#year=`.
 * `walked` are the frames of watch_frames.js on the way from the last year STEPS years back by keyboard, `dragged` those
 * of a drag from the first YEAR to the last, `played` the years that playing showed from there on; `years` tells for each
 * YEAR the territories drawn as members and as new, the readout's count and the period; `faults` are errors, and requests
 * to another host.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, executablePath, address, steps, ...years] = process.argv.slice(2);
const puppeteer = createRequire(`${modules}/`)("puppeteer-core");
const watchFrames = readFileSync(new URL("watch_frames.js", import.meta.url), "utf8");
const { origin } = new URL(address);
const ours = (url) => /^(data|about|blob):/.test(url) || url.startsWith(origin === "null" ? "file:" : origin);

const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => ours(request.url()) || faults.push(request.url()));
  await page.setViewport({ width: 1440, height: 900 });

  const watch = () => page.evaluate(`(${watchFrames.replace(/^\/\*.*\*\/\n|;\n$/g, "")})()`);
  const frames = () => page.evaluate(() => window.frames_seen);
  const nextFrame = () => page.evaluate(() => new Promise(requestAnimationFrame));
  async function open(year) {
    await page.goto(address + year);
    await page.waitForFunction(
      (year) => {
        const map = document.querySelector(".st-key-map iframe")?.contentDocument;
        return map?.querySelector("path[data-status]") && map.documentElement.dataset.year === year;
      },
      { timeout: 60_000 },
      year,
    );
  }

  const [first, ...others] = years;
  const last = others.at(-1);
  const shown = {};
  async function look(year) {
    await open(year);
    shown[year] = await page.evaluate(() => {
      const map = document.querySelector(".st-key-map iframe").contentDocument;
      const codes = (mark) => [...map.querySelectorAll(`path[data-territory]${mark}`)].map((path) => path.dataset.territory);
      return {
        members: codes("[data-status=member]"),
        joined: codes("[data-new]"),
        count: document.querySelector("[data-readout]").dataset.members,
        period: document.querySelector("section[data-period]:not([hidden])").dataset.period,
      };
    });
  }

  for (const year of others) await look(year);
  await page.focus(".st-key-year input");
  await page.keyboard.press("End");
  await nextFrame();
  await watch();
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press("ArrowLeft");
    await nextFrame();
  }
  const walked = await frames();

  await look(first);
  const track = await page.$eval(".st-key-year [role=group] > [data-rac]", (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, width, middle: y + height / 2 };
  });
  const [min, max] = await page.$eval(".st-key-year input", ({ min, max }) => [Number(min), Number(max)]);
  const to = (year) => page.mouse.move(track.x + (track.width * (year - min)) / (max - min), track.middle);
  await to(Number(first));
  await page.mouse.down();
  await watch();
  for (let year = Number(first); year <= Number(last); year++) {
    await to(year);
    await nextFrame();
  }
  const dragged = await frames();
  await page.mouse.up();

  await watch();
  await page.click(".st-key-play button");
  await page.waitForFunction((year) => Number(document.querySelector("[data-readout]").dataset.year) > year, {}, Number(last) + 1);
  await page.click(".st-key-play button");
  const played = await frames();

  console.log(JSON.stringify({ walked, dragged, played, years: shown, faults }));
} finally {
  await browser.close();
}
