// modules/dom.js
function one(root, selector) {
  return (
    /** @type {Kind} */
    root.querySelector(selector)
  );
}
function all(root, selector) {
  return (
    /** @type {Kind[]} */
    [...root.querySelectorAll(selector)]
  );
}

// modules/draft.js
var DRAFT = "nato-lesson";
var MOST = 24;
var LINK = '.head a[href^="lesson"]';
var held = /* @__PURE__ */ new Map();
function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return held.get(name) ?? null;
  }
}
function store(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    held.set(name, value);
  }
}
function draft() {
  try {
    const kept = JSON.parse(stored(DRAFT) ?? "{}");
    const words = (list) => Array.isArray(list) ? list.filter((one2) => typeof one2 === "string") : [];
    return { base: String(kept.base ?? ""), things: words(kept.things), added: words(kept.added) };
  } catch {
    return { base: "", things: [], added: [] };
  }
}
function keep(draft2) {
  store(DRAFT, addressOf(draft2) && JSON.stringify(draft2));
}
function addressOf({ base, added }) {
  const address = new URLSearchParams(base);
  const items = [address.get("items"), ...added].filter(Boolean).join(".");
  if (items) address.set("items", items);
  return address.toString();
}
function countOf({ things, added }) {
  return things.length + added.length;
}
function toggled(draft2, thing) {
  const { things, added } = draft2;
  if (added.includes(thing)) return { ...draft2, added: added.filter((one2) => one2 !== thing) };
  if (things.includes(thing) || countOf(draft2) >= MOST) return draft2;
  return { ...draft2, added: [...added, thing] };
}
function showCount() {
  const kept = draft();
  const address = addressOf(kept);
  const count = countOf(kept);
  for (const link of all(document, LINK)) {
    let place = link.querySelector("[data-count]");
    if (!address && !place) continue;
    const href = address ? `lesson?${address}` : "lesson";
    if (link.getAttribute("href") !== href) link.setAttribute("href", href);
    const words = count ? ` (${count})` : "";
    if (!place && words) link.append(place = document.createElement("span"));
    if (!place || place.getAttribute("data-count") === String(count)) continue;
    place.setAttribute("data-count", String(count));
    place.textContent = words;
  }
}

// modules/report.js
function idOf(link) {
  const article = link.closest("[data-quote]");
  return link.dataset.report || `quotation ${article?.dataset.quote}`;
}

// modules/streamlit.js
var APP = ".stApp";
var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
var THUMB = `${TRACK} > [data-rac]`;

// modules/collect.js
var ADD = "Add to lesson";
var ADDED = "Added to lesson ✓";
var LETTERS = { quotation: "q", event: "e", step: "s" };
var named = 0;
function button(thing) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "add";
  made.dataset.thing = thing;
  return made;
}
function offer() {
  for (const link of all(document, "a[data-report]:not([data-offered])")) {
    if (link.closest("[data-period][hidden]")) continue;
    link.setAttribute("data-offered", "");
    const [kind, id] = idOf(link).split(" ");
    if (!LETTERS[kind]) continue;
    const added = button(LETTERS[kind] + id);
    const who = link.closest("article, li")?.querySelector(".who, p, b");
    if (who) added.setAttribute("aria-describedby", who.id ||= `said-${named += 1}`);
    link.after(" ", added);
  }
}
function followYear(root) {
  const year = document.querySelector("[data-readout]")?.getAttribute("data-year");
  const map = one(root, "[data-collect-map]");
  if (!year || map.dataset.thing === `m${year}`) return;
  map.dataset.thing = `m${year}`;
  map.dataset.what = `the map of ${year}`;
  map.hidden = false;
}
function showState() {
  const { things, added } = draft();
  for (const one2 of all(document, "button[data-thing]")) {
    const thing = String(one2.dataset.thing);
    const inLesson = things.includes(thing) || added.includes(thing);
    const what = one2.dataset.what;
    const words = inLesson ? ADDED : what ? `Add ${what} to the lesson` : ADD;
    if (one2.dataset.says !== words) one2.textContent = one2.dataset.says = words;
    one2.setAttribute("aria-pressed", String(inLesson));
  }
  showCount();
}
function start({ parentElement }) {
  const ended = new AbortController();
  const said = one(parentElement, "[data-collected]");
  function show() {
    offer();
    followYear(parentElement);
    showState();
  }
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
    attributeFilter: ["hidden", "data-year"]
  });
  document.addEventListener(
    "click",
    (event) => {
      const pressed = (
        /** @type {HTMLElement} */
        event.target.closest?.("button[data-thing]")
      );
      if (pressed) toggle(String(pressed.dataset.thing));
    },
    { signal: ended.signal }
  );
  addEventListener("storage", showState, { signal: ended.signal });
  show();
  return () => {
    ended.abort();
    page.disconnect();
  };
}
export {
  start as default
};
