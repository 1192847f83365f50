/* The year in the browser: everything in the page follows the slider (stage.js), the map follows the
 * readout (map/index.js), and playing (player.js), links and keys (keyboard.js) move the slider.
 */

import { inView, ofPage } from "./address.js";
import { Drag, noteJump } from "./back.js";
import { openBoxes } from "./boxes.js";
import { Connection } from "./connection.js";
import { one, targetOf } from "./dom.js";
import { tellHeight } from "./framed.js";
import { answerKey } from "./keyboard.js";
import { lettersWork, restoreLetters, switchLetters } from "./letters.js";
import { Nearest } from "./nearest.js";
import { Parts } from "./parts.js";
import { PLAY, Player } from "./player.js";
import { Stage, follow } from "./stage.js";
import { APP, TRACK, oneAtATime } from "./streamlit.js";
import { Table } from "./table.js";
import { Teller } from "./teller.js";
import { makeOneStop, markSteps, openWays } from "./ways.js";

const STAGES = [".st-key-page, .st-key-left", ".st-key-right"];
const MENUS = ".st-key-menus button";
const PATIENCE = 5_000; // milliseconds until a missing slider is told

// These outlive a start: Streamlit starts the script anew when it draws the page anew.
const stages = STAGES.map((selector) => new Stage(selector));
const [main] = stages;
const table = new Table();
const parts = new Parts();
const nearest = new Nearest();

restoreLetters();

export default oneAtATime(start);

/** @param {import("./streamlit.js").Component<{ waves: number[], knows?: string }>} component */
function start({ data, parentElement, setStateValue, setTriggerValue }) {
  const player = new Player(main, data.waves);
  const teller = new Teller(one(parentElement, "[data-told]"), stages);
  /** @type {Stage | undefined} whose track the pointer holds */
  let held;
  /** @type {Drag | undefined} of the slider that plays, while it is held */
  let drag;
  let lost = false; // whether the connection is
  let known = data.knows; // the edition of which Python knows that all years are here

  const connection = new Connection(one(parentElement, "[data-lost-line]"));
  const ended = new AbortController();
  /**
   * @template {Event} Kind
   * @param {EventTarget} target
   * @param {string} type
   * @param {(event: Kind) => void} listener
   */
  const on = (target, type, listener) => {
    const options = { capture: true, signal: ended.signal };
    target.addEventListener(type, /** @type {EventListener} */ (listener), options);
  };

  const page = new MutationObserver(() => {
    show();
    fetchParts();
    // Who answers now may be another process, or the same with the viewer forgotten. It knows no part
    // of the page and would leave every button unanswered, so it is asked for the whole page.
    const locked = main.slider?.disabled ?? lost;
    if (lost && !locked) setTriggerValue("found", true);
    lost = locked;
    connection.show(lost);
    wait();
  });
  page.observe(one(document, APP), {
    subtree: true,
    childList: true,
    attributeFilter: ["value", "disabled"],
  });

  /** Waits until the year has come to rest: then it is told, and the words nearest to it are shown. */
  function wait() {
    teller.wait(Boolean(held));
    nearest.wait(main.slider ? main.year : undefined, { held: Boolean(held), playing: player.playing });
  }

  function show() {
    parts.fill();
    follow(stages);
    makeOneStop();
    if (!main.slider) return;
    markSteps(main.year, data.waves);
    drag?.note(main.year);
  }

  /** Fetches what is missing, and tells Python which edition's parts it need not draw any more. */
  async function fetchParts() {
    if (!main.slider) return;
    await parts.load();
    one(parentElement, "[data-missing]").hidden = !parts.missing;
    if (!parts.edition || parts.edition === known || ended.signal.aborted) return;
    known = parts.edition;
    show();
    setStateValue("all_years", known);
  }

  show();
  wait();
  fetchParts();
  tellHeight(ended.signal);

  const missing = setTimeout(() => {
    if (main.slider) return;
    console.warn("The year slider was not found: map and panel follow only when it is let go.");
  }, PATIENCE);

  // Before a link to another view or page is followed, or opened beside, it is told the year and the country.
  for (const type of ["pointerdown", "focusin", "click"]) {
    on(document, type, (event) => {
      /** @type {HTMLAnchorElement | null | undefined} */
      const link = targetOf(event).closest?.("a:is([data-view], [data-page])");
      if (link) link.href = ("page" in link.dataset ? ofPage : inView)(link.href, location.href);
    });
  }

  on(document, "click", (/** @type {MouseEvent} */ event) => {
    const target = targetOf(event);
    /** @type {HTMLAnchorElement | null} */
    const mark = target.closest("a[data-year]");
    if (target.closest(MENUS)) player.pause(); // they speak of the year shown
    if (!main.slider) return;
    if (target.closest(PLAY)) {
      event.preventDefault();
      event.stopPropagation();
      player.toggle();
    } else if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      player.pause();
      const year = Number(mark.dataset.year);
      if (year !== main.year) noteJump();
      main.commit(year);
    }
  });

  on(document, "keydown", (/** @type {KeyboardEvent} */ event) => answerKey(event, { stage: main, player, table }));

  on(document, "table", () => lettersWork() && table.toggle());
  on(document, "toggle", (event) => {
    /** @type {HTMLInputElement | null | undefined} */
    const box = targetOf(event).querySelector?.("[data-letter-keys]");
    if (box) box.checked = lettersWork();
  });
  on(document, "change", (event) => {
    const target = targetOf(event);
    if (target.matches("[data-letter-keys]")) switchLetters(/** @type {HTMLInputElement} */ (target).checked);
  });

  on(document, "pointerdown", (/** @type {PointerEvent} */ event) => {
    const target = targetOf(event);
    held = target.closest(TRACK) ? stages.find((stage) => stage.holds(target)) : undefined;
    if (held) player.pause();
    if (held === main) drag = new Drag(main.year);
    held?.drag(event.clientX);
  });
  on(document, "pointermove", (/** @type {PointerEvent} */ { clientX }) => held?.drag(clientX));
  for (const end of ["pointerup", "pointercancel"]) {
    on(document, end, () => {
      held = undefined;
      drag = undefined;
      wait();
    });
  }
  openBoxes(on);
  openWays(on);
  nearest.listen(on);
  on(document, "visibilitychange", () => document.hidden && player.pause());

  const speed = one(parentElement, "button");
  on(speed, "click", () => (speed.textContent = player.faster()));
  player.showState();

  return () => {
    ended.abort();
    clearTimeout(missing);
    player.stop();
    teller.stop();
    nearest.stop();
    connection.end();
    page.disconnect();
  };
}
