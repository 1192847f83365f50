// modules/address.js
function withoutView(ours) {
  const address = new URL(ours);
  address.searchParams.delete("view");
  return address.href;
}

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
function targetOf(event) {
  return (
    /** @type {HTMLElement} */
    event.target
  );
}

// modules/keys.js
var PRESENTING = /* @__PURE__ */ new Map([
  ["n", "next"],
  ["PageDown", "next"],
  ["p", "previous"],
  ["PageUp", "previous"],
  ["q", "on"],
  ["Q", "back"],
  ["h", "panel"],
  ["v", "contrast"],
  ["f", "full"],
  ["b", "blank"],
  ["?", "help"]
]);
function presenterKey(key, letters) {
  return key.length > 1 || letters ? PRESENTING.get(key) : void 0;
}

// modules/letters.js
var WITHOUT_LETTERS = "data-without-letters";
function lettersWork() {
  return !document.documentElement.hasAttribute(WITHOUT_LETTERS);
}

// modules/streamlit.js
var APP = ".stApp";
var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
var THUMB = `${TRACK} > [data-rac]`;
var buttonOf = (key) => `.st-key-${key} button`;

// modules/turning.js
function turnIn(turn, period, most) {
  const place = period === turn.period ? turn.place : 0;
  return { place: most ? (place + most) % most : 0, period };
}
function placeAfter(nearest, turns, number) {
  return (Math.max(nearest, 0) + turns) % number;
}
function placeInWords(place, most) {
  return most ? `${place + 1} of ${most}` : "";
}

// modules/present.js
var SIDES = "section[data-period]:not([hidden]) [data-side]";
var WRITING = "input:not([type=range]), textarea, select, [contenteditable], [role=textbox]";
function start({ parentElement }) {
  const root = document.documentElement;
  const app = one(document, APP);
  const dialog = one(parentElement, "dialog");
  const curtain = one(parentElement, ".curtain");
  const label = one(parentElement, "[data-place]");
  const ended = new AbortController();
  let turn = { place: 0, period: null };
  let told = "";
  function show() {
    const sides = all(document, SIDES).map((side) => ({ side, articles: all(side, "article") }));
    const section = sides[0]?.side.closest("[data-period]");
    const most = Math.max(0, ...sides.map(({ articles }) => articles.length));
    turn = turnIn(turn, section?.dataset.period ?? null, most);
    const places = sides.map(({ articles }) => {
      const nearest = articles.findIndex((article) => article.hasAttribute("aria-current"));
      const shown = placeAfter(nearest, turn.place, articles.length);
      articles.forEach((article, place) => article.toggleAttribute("data-on", place === shown));
      return shown;
    });
    const longest = sides.findIndex(({ articles }) => articles.length === most);
    const words = placeInWords(places[longest], most);
    if (words === told) return;
    told = words;
    label.textContent = words;
  }
  function turnBy(step) {
    turn.place += step;
    show();
  }
  function help() {
    const box = one(parentElement, "[data-letter-keys]");
    box.checked = lettersWork();
    if (dialog.open) dialog.close();
    else dialog.showModal();
  }
  const press = (key) => one(document, buttonOf(key))?.click();
  const deeds = {
    next: () => press("next_wave"),
    previous: () => press("previous_wave"),
    back: () => turnBy(-1),
    on: () => turnBy(1),
    contrast: () => root.toggleAttribute("data-contrast"),
    panel: () => app.toggleAttribute("data-without-panel"),
    full: () => document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen(),
    blank: () => curtain.hidden = !curtain.hidden,
    help,
    leave: () => location.assign(withoutView(location.href))
  };
  function onKey(event) {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const covered = !curtain.hidden;
    const deed = covered ? "blank" : presenterKey(event.key, lettersWork());
    if (!deed || !covered && targetOf(event).closest(WRITING)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds[deed]();
  }
  const options = { capture: true, signal: ended.signal };
  document.addEventListener("nearest", () => turnBy(-turn.place), options);
  addEventListener("keydown", onKey, options);
  for (const button of all(parentElement, "[data-does]")) {
    button.addEventListener("click", deeds[
      /** @type {keyof typeof deeds} */
      button.dataset.does
    ], options);
  }
  const periods = new MutationObserver(show);
  periods.observe(app, { subtree: true, childList: true, attributeFilter: ["hidden"] });
  show();
  return () => {
    ended.abort();
    periods.disconnect();
    app.removeAttribute("data-without-panel");
    root.removeAttribute("data-contrast");
  };
}
export {
  start as default
};
