/* The year in the browser: everything in the page follows the slider (stage.js), the map follows the
 * readout (choropleth.js), and playing (player.js), links and keys move the slider.
 */

const TYPING = "input:not([type=range], [type=checkbox]), textarea, select, [contenteditable], [role=textbox]";
const WRITING = "input, textarea, select, button, summary, a, [contenteditable], [role=textbox]";
const PATIENCE = 5_000; // milliseconds until a missing slider is told

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

export default function start({ data, parentElement, setTriggerValue }) {
  const player = new Player(data.rests);
  const ended = new AbortController();
  const on = (target, type, listener) =>
    target.addEventListener(type, listener, { capture: true, signal: ended.signal });

  const teller = new Teller(parentElement.querySelector("[data-told]"));
  let held = null; // the stage whose track the pointer holds

  let lost = false; // whether the connection is

  const page = new MutationObserver(() => {
    follow();
    // Who answers now may be another process, or the same with the viewer forgotten. It knows no part
    // of the page and would leave every button unanswered, so it is asked for the whole page.
    const locked = main.slider?.disabled ?? lost;
    if (lost && !locked) setTriggerValue("found", true);
    lost = locked;
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
