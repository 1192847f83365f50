/* A stage is a slider with all that shows its year; there are two where years are compared. The
 * native slider is the one source of truth. Following reads it, shows its year in the very frame in
 * which the thumb moves, and sends nothing. Python confirms when the thumb is let go; what it then
 * makes of the slider is followed like any other move, so the server has the last word.
 *
 * Playing, links to a year and the presenter's keys move the slider. A move is seen at once and not
 * told to the server; a commit tells it.
 *
 * While the connection is lost Streamlit locks the slider. Then the year drifts on its own, and is
 * committed as soon as the slider is free again.
 */

const STAGES = [".st-key-page, .st-key-left", ".st-key-right"];
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
