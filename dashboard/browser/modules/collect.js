/* "Add to lesson" beside every quotation, step and event that can be read, and for the map of the year.
 * What is added is kept in this browser; the link in the header leads to the lesson.
 */

import { countOf, draft, keep, MOST, showCount, toggled } from "./draft.js";
import { all, one } from "./dom.js";
import { idOf } from "./report.js";
import { APP } from "./streamlit.js";

const ADD = "Add to lesson";
const ADDED = "Added to lesson ✓";
/** The letter of each kind of thing. @type {Record<string, string>} */
const LETTERS = { quotation: "q", event: "e", step: "s" };
let named = 0;

/** @param {string} thing */
function button(thing) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "add";
  made.dataset.thing = thing;
  return made;
}

/** Puts a button beside "Report an error" of everything that can be read and has none yet. */
function offer() {
  for (const link of all(document, "a[data-report]:not([data-offered])")) {
    if (link.closest("[data-period][hidden]")) continue;
    link.setAttribute("data-offered", "");
    const [kind, id] = idOf(link).split(" ");
    if (!LETTERS[kind]) continue;
    const added = button(LETTERS[kind] + id);
    const who = link.closest("article, li")?.querySelector(".who, p, b");
    if (who) added.setAttribute("aria-describedby", (who.id ||= `said-${(named += 1)}`));
    link.after(" ", added);
  }
}

/** @param {HTMLElement} root */
function followYear(root) {
  const year = document.querySelector("[data-readout]")?.getAttribute("data-year");
  const map = one(root, "[data-collect-map]");
  if (!year || map.dataset.thing === `m${year}`) return;
  map.dataset.thing = `m${year}`;
  map.dataset.what = `the map of ${year}`;
  map.hidden = false;
}

/** Lets every button say whether its thing is in the lesson; words once written are a translator's to change. */
function showState() {
  const { things, added } = draft();
  for (const one of all(document, "button[data-thing]")) {
    const thing = String(one.dataset.thing);
    const inLesson = things.includes(thing) || added.includes(thing);
    const what = one.dataset.what;
    const words = inLesson ? ADDED : what ? `Add ${what} to the lesson` : ADD;
    if (one.dataset.says !== words) one.textContent = one.dataset.says = words;
    one.setAttribute("aria-pressed", String(inLesson));
  }
  showCount();
}

/** @param {import("./streamlit.js").Component<unknown>} component */
export default function start({ parentElement }) {
  const ended = new AbortController();
  const said = one(parentElement, "[data-collected]");

  function show() {
    offer();
    followYear(parentElement);
    showState();
  }

  /** @param {string} thing */
  function toggle(thing) {
    const before = draft();
    const after = toggled(before, thing);
    keep(after);
    const many = `${countOf(after)} of ${MOST}`;
    if (countOf(after) > countOf(before)) said.textContent = `Added. The lesson has ${many} items.`;
    else if (countOf(after) < countOf(before)) said.textContent = `Taken out. The lesson has ${many} items.`;
    else if (before.things.includes(thing)) said.textContent = "This is in the lesson. Take it out on the page Lesson.";
    else said.textContent = `The lesson is full: ${many} items.`;
    showState();
  }

  const page = new MutationObserver(show);
  page.observe(one(document, APP), {
    subtree: true,
    childList: true,
    attributeFilter: ["hidden", "data-year"],
  });
  document.addEventListener(
    "click",
    (event) => {
      /** @type {HTMLElement | null | undefined} */
      const pressed = /** @type {HTMLElement} */ (event.target).closest?.("button[data-thing]");
      if (pressed) toggle(String(pressed.dataset.thing));
    },
    { signal: ended.signal },
  );
  addEventListener("storage", showState, { signal: ended.signal });
  show();

  return () => {
    ended.abort();
    page.disconnect();
  };
}
