/* Playing: walks the native slider through the years, quick through quiet ones, resting where land
 * came to the alliance. It moves the slider alone, which follow.js follows; the server hears of the
 * years of rest only, never more than once a second.
 *
 * Also turns a click on the timeline, and the keys of a presenter, into a move of the slider.
 */

const SLIDER = ".st-key-year input[type=range]";
const BUTTON = ".st-key-play button";
const QUIET = 110; // milliseconds in a year in which nothing happened, at speed 1
const REST = 2600; // milliseconds in a year in which land came in, at speed 1
const SPEEDS = [1, 0.5, 2];
const BUSY = "input, textarea, select, button, a, [contenteditable], [role=textbox]";

const slider = () => document.querySelector(SLIDER);
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

/** Moves the thumb as a drag does: seen at once, not told to the server. */
function move(year) {
  const input = slider();
  setValue.call(input, year);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Presses a key on the slider, which tells the server. */
function press(key) {
  for (const type of ["keydown", "keyup"]) {
    slider().dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
  }
}

/** Moves the thumb and tells the server: by a key, from the year beside. */
function commit(year) {
  const { min } = slider();
  const fromBelow = year > Number(min);
  move(fromBelow ? year - 1 : year + 1);
  press(fromBelow ? "ArrowRight" : "ArrowLeft");
}

export default function start({ data, parentElement }) {
  const rests = new Set(data.rests);
  let speed = SPEEDS[0];
  let timer = null;

  const playing = () => timer !== null;

  function showState() {
    const button = document.querySelector(BUTTON);
    if (!button) return;
    const label = playing() ? "❚❚ Pause" : "▶ Play";
    const text = button.querySelector("p") ?? button;
    if (text.textContent !== label) text.textContent = label;
    button.setAttribute("aria-pressed", playing());
  }

  function pause() {
    if (!playing()) return;
    clearTimeout(timer);
    timer = null;
    showState();
    commit(Number(slider().value));
  }

  function step() {
    const { value, max } = slider();
    const year = Number(value) + 1;
    if (rests.has(year)) commit(year);
    else move(year);
    timer = setTimeout(year < Number(max) ? step : pause, (rests.has(year) ? REST : QUIET) / speed);
  }

  function play() {
    const { value, min, max } = slider();
    if (value === max) commit(Number(min));
    timer = setTimeout(step, (value === max ? REST : QUIET) / speed);
    showState();
  }

  const toggle = () => (playing() ? pause() : play());

  function onClick(event) {
    if (!slider() || slider().disabled) return;
    const mark = event.target.closest("[data-timeline] a");
    if (event.target.closest(BUTTON)) {
      event.preventDefault();
      event.stopPropagation();
      toggle();
    } else if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      pause();
      commit(Number(mark.dataset.year));
    }
  }

  function onKey(event) {
    if (!slider() || event.ctrlKey || event.metaKey || event.altKey || !event.isTrusted) return;
    const onSlider = event.target === slider();
    if (event.target.closest?.(BUSY) && !onSlider) return;
    if (event.key === " ") {
      event.preventDefault();
      toggle();
    } else if (onSlider) {
      pause();
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      pause();
      press(event.key);
    }
  }

  const onPointer = (event) => event.target.closest?.(".st-key-year") && pause();
  const onHidden = () => document.hidden && pause();

  const faster = parentElement.querySelector("button");
  const onSpeed = () => {
    speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
    faster.textContent = `Speed ${speed}×`;
  };
  faster.addEventListener("click", onSpeed);

  document.addEventListener("click", onClick, true);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("pointerdown", onPointer, true);
  document.addEventListener("visibilitychange", onHidden);
  showState();

  return () => {
    clearTimeout(timer);
    faster.removeEventListener("click", onSpeed);
    document.removeEventListener("click", onClick, true);
    document.removeEventListener("keydown", onKey, true);
    document.removeEventListener("pointerdown", onPointer, true);
    document.removeEventListener("visibilitychange", onHidden);
  };
}
