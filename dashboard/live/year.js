/* The year in the browser: everything in the page follows the slider, the map follows the readout
 * (choropleth.js), and some things move the slider.
 *
 * A stage is a slider with all that shows its year; there are two where years are compared. The
 * native slider is the one source of truth. Following reads it, shows its year in the very frame in
 * which the thumb moves, and sends nothing. Python confirms when the thumb is let go; what it then
 * makes of the slider is followed like any other move, so the server has the last word.
 *
 * Playing, links to a year and the presenter's keys move the slider. A move is seen at
 * once and not told to the server; a commit tells it.
 *
 * While the connection is lost Streamlit locks the slider. Then the year drifts on its own, and is
 * committed as soon as the slider is free again.
 */

const STAGES = [".st-key-page, .st-key-left", ".st-key-right"];
const PLAY = buttonOf("play");
const TYPING = "input:not([type=range], [type=checkbox]), textarea, select, [contenteditable], [role=textbox]";
const WRITING = "input, textarea, select, button, summary, a, [contenteditable], [role=textbox]";

const PATIENCE = 5_000; // milliseconds until a missing slider is told
const QUIET = 110; // milliseconds that playing stays in a year without accession
const REST = 2600; // milliseconds that it rests on an accession
const SETTLED = 400; // milliseconds after which a year that stays is told to a screen reader
const SPEEDS = [1, 2, 0.5]; // at 2 it rests 1.3 s, so the server hears less than once a second

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

/** A slider and all that shows its year, in the element that a selector finds. */
class Stage {
  #selector;
  #drifting = null; // the year shown while the slider is locked

  constructor(selector) {
    this.#selector = selector;
  }

  get slider() {
    return this.#root?.querySelector(SLIDER);
  }

  get year() {
    return this.#drifting ?? Number(this.slider.value);
  }

  /** Whether the year moves although the slider is locked. */
  get drifting() {
    return this.#drifting !== null;
  }

  /* Following. */

  follow() {
    const input = this.slider;
    if (!input) return;
    if (input.disabled) {
      this.#drifting ??= Number(input.value);
    } else if (this.drifting) {
      const { year } = this;
      this.#drifting = null;
      this.commit(year);
    }
    this.#show(this.year);
  }

  /** Shows a year: what carries data-first and data-last is hidden in other years, and the readout
   * says the year, which the map shows too. */
  #show(year) {
    const root = this.#root;
    for (const element of root.querySelectorAll("[data-first]")) {
      const { first, last } = element.dataset;
      const hidden = year < Number(first) || Number(last) < year;
      if (element.hidden !== hidden) element.hidden = hidden;
    }
    const readout = root.querySelector("[data-readout]");
    const said = document.querySelector("[data-readouts]")?.dataset.readouts;
    if (!readout || !said || readout.dataset.year === String(year)) return;
    const { counts, lines } = JSON.parse(said);
    const ofYear = (runs) => runs.find(([first, last]) => first <= year && year <= last)[2];
    readout.dataset.year = readout.querySelector(".year").textContent = year;
    readout.dataset.members = readout.querySelector(".count span").textContent = ofYear(counts);
    readout.querySelector(".joined").textContent = ofYear(lines);
  }

  /** The year in one sentence or two, in the readout's words. */
  get words() {
    const said = (name) => this.#root.querySelector(`[data-readout] .${name}`).textContent;
    return `NATO in ${said("year")}: ${said("count")}. ${said("joined")}.`;
  }

  /* Moving. */

  /** Moves the thumb as a drag does: seen at once, not told to the server. */
  move(year) {
    const input = this.slider;
    if (!this.drifting) {
      setValue.call(input, year);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      const [min, max] = [Number(input.min), Number(input.max)];
      this.#drifting = Math.min(Math.max(year, min), max);
      const thumb = this.#root.querySelector(THUMB);
      thumb.style.left = `${(100 * (this.year - min)) / (max - min)}%`;
      this.follow();
    }
  }

  /** Moves the thumb and tells the server: with a key, from the year beside. */
  commit(year) {
    const fromBelow = year > Number(this.slider.min);
    this.move(fromBelow ? year - 1 : year + 1);
    this.press(fromBelow ? "ArrowRight" : "ArrowLeft");
  }

  /** Presses an arrow key on the slider. */
  press(key) {
    if (this.drifting) return this.move(this.year + (key === "ArrowRight" ? 1 : -1));
    for (const type of ["keydown", "keyup"]) {
      this.slider.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
    }
  }

  /** Moves a locked thumb to a place on the track. */
  drag(x) {
    if (!this.drifting) return;
    const { left, width } = this.#root.querySelector(TRACK).getBoundingClientRect();
    const { min, max } = this.slider;
    this.move(Number(min) + Math.round(((x - left) / width) * (max - min)));
  }

  /** Whether an element lies in the stage. */
  holds(element) {
    return Boolean(this.#root?.contains(element));
  }

  get #root() {
    return document.querySelector(this.#selector);
  }
}

const stages = STAGES.map((selector) => new Stage(selector));
const [main] = stages;

function follow() {
  document.documentElement.toggleAttribute("data-following", Boolean(main.slider));
  for (const stage of stages) stage.follow();
  const years = stages.map((stage) => stage.slider && stage.year).join(" ");
  for (const changes of document.querySelectorAll("[data-changes]")) {
    changes.toggleAttribute("data-stale", changes.dataset.changes !== years); // until Python has told
  }
}

/* Telling. */

/** Says the year to a screen reader, once for each change, when it has settled: never while the
 * thumb is held, and not the year that the page opens on. */
class Teller {
  #region;
  #told = stages.map(() => null);
  #timer = null;
  #waiting = "";

  constructor(region) {
    this.#region = region;
  }

  /** Waits until the years shown now have settled; `held` says that they may go on moving. */
  wait(held) {
    const years = stages.map((stage) => (stage.slider ? stage.year : null));
    const awaited = `${held} ${years}`;
    if (awaited === this.#waiting) return;
    this.#waiting = awaited;
    this.stop();
    if (!held) this.#timer = setTimeout(() => this.#tell(years), SETTLED);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #tell(years) {
    const news = stages.filter((_, place) => this.#told[place] !== null && years[place] !== this.#told[place]);
    this.#told = years;
    if (news.length) this.#region.textContent = news.map((stage) => stage.words).join(" ");
  }
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
    const { min, max } = main.slider;
    const again = main.year === Number(max);
    if (again) main.commit(Number(min));
    this.#wait(again ? REST : QUIET, () => this.#step());
    this.showState();
  }

  pause() {
    if (!this.playing) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.showState();
    main.commit(main.year);
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
    const year = main.year + 1;
    const resting = this.rests.has(year);
    if (resting) main.commit(year);
    else main.move(year);
    const done = year >= Number(main.slider.max);
    this.#wait(resting ? REST : QUIET, () => (done ? this.pause() : this.#step()));
  }

  #wait(milliseconds, then) {
    this.#timer = setTimeout(then, milliseconds / this.#speed);
  }
}

/* The page. */

/** The address of another view of the same year and country: that of a link, merged with ours. */
function inView(link) {
  const address = new URL(location);
  for (const name of ["view", "compare"]) {
    const asked = new URL(link.href).searchParams.get(name);
    if (asked) address.searchParams.set(name, asked);
    else address.searchParams.delete(name);
  }
  return address;
}

/* Letters as keys: a reader who speaks to the computer can switch them off, in all views. */

const WITHOUT_LETTERS = "data-without-letters"; // on the root element, where present.js sees it too

const lettersWork = () => !document.documentElement.hasAttribute(WITHOUT_LETTERS);

function letterKeys(work) {
  document.documentElement.toggleAttribute(WITHOUT_LETTERS, !work);
  try {
    if (work) localStorage.removeItem(WITHOUT_LETTERS);
    else localStorage.setItem(WITHOUT_LETTERS, "true");
  } catch {
    // Where nothing may be stored, the choice holds for this page alone.
  }
}

try {
  letterKeys(!localStorage.getItem(WITHOUT_LETTERS));
} catch {
  letterKeys(true);
}

let before = null; // what had the focus before the table was opened

/** Opens the map's table and goes there, or closes it and goes back. */
function toggleTable() {
  const table = document.querySelector("[data-standings]");
  if (!table?.checkVisibility()) return;
  table.open = !table.open;
  if (table.open) {
    before = document.activeElement;
    table.querySelector("summary").focus();
    table.scrollIntoView({ block: "start" });
  } else {
    before?.focus();
  }
}

export default function start({ data, parentElement }) {
  const player = new Player(data.rests);
  const ended = new AbortController();
  const on = (target, type, listener) =>
    target.addEventListener(type, listener, { capture: true, signal: ended.signal });

  const teller = new Teller(parentElement.querySelector("[data-told]"));
  let held = null; // the stage whose track the pointer holds

  const page = new MutationObserver(() => {
    follow();
    teller.wait(Boolean(held));
  });
  page.observe(document.querySelector(APP), {
    subtree: true,
    childList: true,
    attributeFilter: ["value", "disabled"],
  });

  follow();
  teller.wait(false);

  const missing = setTimeout(() => {
    if (main.slider) return;
    console.warn("The year slider was not found: map and panel follow only when it is let go.");
  }, PATIENCE);

  on(document, "click", (event) => {
    const mark = event.target.closest("a[data-year]");
    const view = event.target.closest("a[data-view]");
    if (view) view.href = inView(view);
    if (!main.slider) return;
    if (event.target.closest(PLAY)) {
      event.preventDefault();
      event.stopPropagation();
      player.toggle();
    } else if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      player.pause();
      main.commit(Number(mark.dataset.year));
    }
  });

  on(document, "keydown", (event) => {
    const { key, target, isTrusted } = event;
    if (!isTrusted || !main.slider || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\S$/.test(key) && !target.closest(TYPING)) {
      if (!lettersWork()) event.stopImmediatePropagation();
      else if (key === "t") toggleTable();
      return;
    }
    const onSlider = target.matches(SLIDER);
    if (!onSlider && target.closest(WRITING)) return;
    if (key === " " && document.querySelector(PLAY)) {
      event.preventDefault();
      player.toggle();
    } else if (onSlider) {
      player.pause();
    } else if (key === "ArrowLeft" || key === "ArrowRight") {
      player.pause();
      main.press(key);
    }
  });

  on(document, "table", () => lettersWork() && toggleTable());
  on(document, "toggle", ({ target }) => {
    const box = target.querySelector?.("[data-letter-keys]");
    if (box) box.checked = lettersWork();
  });
  on(document, "change", ({ target }) => {
    if (target.matches("[data-letter-keys]")) letterKeys(target.checked);
  });

  on(document, "pointerdown", ({ target, clientX }) => {
    held = target.closest(TRACK) && stages.find((stage) => stage.holds(target));
    if (held) player.pause();
    held?.drag(clientX);
  });
  on(document, "pointermove", ({ clientX }) => held?.drag(clientX));
  for (const end of ["pointerup", "pointercancel"]) {
    on(document, end, () => {
      held = null;
      teller.wait(false);
    });
  }
  on(document, "visibilitychange", () => document.hidden && player.pause());

  const speed = parentElement.querySelector("button");
  on(speed, "click", () => (speed.textContent = player.faster()));
  player.showState();

  return () => {
    ended.abort();
    clearTimeout(missing);
    player.stop();
    teller.stop();
    page.disconnect();
  };
}
