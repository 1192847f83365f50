/* The year in the browser: everything in the page and on the map follows the slider, and some things
 * move it.
 *
 * The native slider is the one source of truth. Following reads it, shows its year in the very frame
 * in which the thumb moves, and sends nothing. Python confirms when the thumb is let go; what it then
 * makes of the slider is followed like any other move, so the server has the last word.
 *
 * Playing, links to a year and the presenter's keys move the slider. A move is seen at
 * once and not told to the server; a commit tells it.
 *
 * While the connection is lost Streamlit locks the slider. Then the year drifts on its own, and is
 * committed as soon as the slider is free again.
 */

const SLIDER = ".st-key-year input[type=range]";
const TRACK = ".st-key-year [role=group] > [data-rac]";
const MAP = ".st-key-map iframe";
const PLAY = ".st-key-play button";
const WRITING = "input, textarea, select, button, summary, a, [contenteditable], [role=textbox]";

const PATIENCE = 5_000; // milliseconds until a missing slider is told
const QUIET = 110; // milliseconds that playing stays in a year without accession
const REST = 2600; // milliseconds that it rests on an accession
const SPEEDS = [1, 2, 0.5]; // at 2 it rests 1.3 s, so the server hears less than once a second

const slider = () => document.querySelector(SLIDER);
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
let drifting = null; // the year shown while the slider is locked

/* Following. */

/** Shows a year in the page: what carries data-first and data-last is hidden in other years. */
function showInPage(year) {
  for (const element of document.querySelectorAll("[data-first]")) {
    const { first, last } = element.dataset;
    const hidden = year < Number(first) || Number(last) < year;
    if (element.hidden !== hidden) element.hidden = hidden;
  }
  const readout = document.querySelector("[data-readout]");
  const said = document.querySelector("[data-readouts]")?.dataset.readouts;
  if (!readout || !said || readout.dataset.year === String(year)) return;
  const { counts, lines } = JSON.parse(said);
  const ofYear = (runs) => runs.find(([first, last]) => first <= year && year <= last)[2];
  readout.dataset.year = readout.querySelector(".year").textContent = year;
  readout.dataset.members = readout.querySelector(".count span").textContent = ofYear(counts);
  readout.querySelector(".joined").textContent = ofYear(lines);
}

/** Shows a year on the map (choropleth.js), if its frame is there and shows another. */
function showOnMap(year) {
  const map = document.querySelector(MAP)?.contentWindow;
  if (map?.setYear && map.document.documentElement.dataset.year !== String(year)) map.setYear(year);
}

function follow() {
  const input = slider();
  document.documentElement.toggleAttribute("data-following", Boolean(input));
  if (!input) return;
  if (input.disabled) {
    drifting ??= Number(input.value);
  } else if (drifting !== null) {
    const year = drifting;
    drifting = null;
    commit(year);
  }
  const year = shownYear();
  showInPage(year);
  showOnMap(year);
}

/* Moving. */

const shownYear = () => drifting ?? Number(slider().value);

/** Moves the thumb as a drag does: seen at once, not told to the server. */
function move(year) {
  const input = slider();
  if (drifting === null) {
    setValue.call(input, year);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    const [min, max] = [Number(input.min), Number(input.max)];
    drifting = Math.min(Math.max(year, min), max);
    const thumb = document.querySelector(`${TRACK} > [data-rac]`);
    thumb.style.left = `${(100 * (drifting - min)) / (max - min)}%`;
    follow();
  }
}

/** Moves the thumb and tells the server: with a key, from the year beside. */
function commit(year) {
  const fromBelow = year > Number(slider().min);
  move(fromBelow ? year - 1 : year + 1);
  press(fromBelow ? "ArrowRight" : "ArrowLeft");
}

/** Presses an arrow key on the slider. */
function press(key) {
  if (drifting !== null) return move(drifting + (key === "ArrowRight" ? 1 : -1));
  for (const type of ["keydown", "keyup"]) {
    slider().dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
  }
}

/** The year under a place on the track. */
function yearAt(x) {
  const { left, width } = document.querySelector(TRACK).getBoundingClientRect();
  const { min, max } = slider();
  return Number(min) + Math.round(((x - left) / width) * (max - min));
}

/* Playing. */

class Player {
  #timer = null;
  #speed = SPEEDS[0];

  /** `rests` are the years to rest on. */
  constructor(rests) {
    this.rests = new Set(rests);
  }

  get playing() {
    return this.#timer !== null;
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  play() {
    const { min, max } = slider();
    const again = shownYear() === Number(max);
    if (again) commit(Number(min));
    this.#wait(again ? REST : QUIET, () => this.#step());
    this.showState();
  }

  pause() {
    if (!this.playing) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.showState();
    commit(shownYear());
  }

  /** The next of the three speeds; gives its name. */
  faster() {
    this.#speed = SPEEDS[(SPEEDS.indexOf(this.#speed) + 1) % SPEEDS.length];
    return `Speed ${this.#speed}×`;
  }

  /** Writes on the button what it will do. */
  showState() {
    const button = document.querySelector(PLAY);
    if (!button) return;
    const label = button.querySelector("p") ?? button;
    const words = this.playing ? "❚❚ Pause" : "▶ Play";
    if (label.textContent !== words) label.textContent = words;
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #step() {
    const year = shownYear() + 1;
    const resting = this.rests.has(year);
    if (resting) commit(year);
    else move(year);
    const done = year >= Number(slider().max);
    this.#wait(resting ? REST : QUIET, () => (done ? this.pause() : this.#step()));
  }

  #wait(milliseconds, then) {
    this.#timer = setTimeout(then, milliseconds / this.#speed);
  }
}

/* The page. */

export default function start({ data, parentElement }) {
  const player = new Player(data.rests);
  const ended = new AbortController();
  const on = (target, type, listener) =>
    target.addEventListener(type, listener, { capture: true, signal: ended.signal });

  const page = new MutationObserver(follow);
  page.observe(document.querySelector(".stApp"), {
    subtree: true,
    childList: true,
    attributeFilter: ["value", "disabled"],
  });

  // The map tells when it is drawn; from then on a late message of the server is put right too.
  const frame = new MutationObserver(follow);
  function watchMap() {
    const root = document.querySelector(MAP)?.contentDocument?.documentElement;
    if (root) frame.observe(root, { attributeFilter: ["data-year"] });
    follow();
  }
  on(document, "choropleth", watchMap);
  watchMap();

  const missing = setTimeout(() => {
    if (slider()) return;
    console.warn("The year slider was not found: map and panel follow only when it is let go.");
  }, PATIENCE);

  on(document, "click", (event) => {
    const mark = event.target.closest("a[data-year]");
    const view = event.target.closest("a[data-view]");
    if (view) {
      const address = new URL(location);
      if (view.dataset.view) address.searchParams.set("view", view.dataset.view);
      else address.searchParams.delete("view");
      view.href = address; // the same year and country in another view
    }
    if (!slider()) return;
    if (event.target.closest(PLAY)) {
      event.preventDefault();
      event.stopPropagation();
      player.toggle();
    } else if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      player.pause();
      commit(Number(mark.dataset.year));
    }
  });

  on(document, "keydown", (event) => {
    const { key, target, isTrusted } = event;
    if (!isTrusted || !slider() || event.ctrlKey || event.metaKey || event.altKey) return;
    const onSlider = target === slider();
    if (!onSlider && target.closest(WRITING)) return;
    if (key === " ") {
      event.preventDefault();
      player.toggle();
    } else if (onSlider) {
      player.pause();
    } else if (key === "ArrowLeft" || key === "ArrowRight") {
      player.pause();
      press(key);
    }
  });

  let held = false; // whether the pointer holds the track
  on(document, "pointerdown", ({ target, clientX }) => {
    held = Boolean(target.closest(TRACK));
    if (held) player.pause();
    if (held && drifting !== null) move(yearAt(clientX));
  });
  on(document, "pointermove", ({ clientX }) => {
    if (held && drifting !== null) move(yearAt(clientX));
  });
  on(document, "pointerup", () => (held = false));
  on(document, "visibilitychange", () => document.hidden && player.pause());

  const speed = parentElement.querySelector("button");
  on(speed, "click", () => (speed.textContent = player.faster()));
  player.showState();

  return () => {
    ended.abort();
    clearTimeout(missing);
    player.stop();
    frame.disconnect();
    page.disconnect();
  };
}
