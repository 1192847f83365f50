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

// modules/letters.js
var WITHOUT_LETTERS = "data-without-letters";
function lettersWork() {
  return !document.documentElement.hasAttribute(WITHOUT_LETTERS);
}

// modules/teach.js
var KEYS = /* @__PURE__ */ new Map([
  ["ArrowRight", "on"],
  ["PageDown", "on"],
  ["ArrowLeft", "back"],
  ["PageUp", "back"],
  ["Home", "first"],
  ["End", "last"],
  ["c", "clock"],
  ["r", "reveal"],
  ["f", "full"],
  ["b", "blank"]
]);
function teachingKey(key, letters) {
  return key.length > 1 || letters ? KEYS.get(key) : void 0;
}
function onClock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
function start({ parentElement }) {
  const ended = new AbortController();
  const sections = all(document, "[data-teach] > section");
  const clock = one(parentElement, "[data-clock]");
  const curtain = one(parentElement, ".curtain");
  const began = Date.now();
  let place = 0;
  function show(wanted) {
    place = Math.min(Math.max(wanted, 0), sections.length - 1);
    sections.forEach((section, index) => section.toggleAttribute("data-on", index === place));
    one(parentElement, "[data-place]").textContent = `${place + 1} of ${sections.length}`;
    history.replaceState(history.state, "", place ? `#${place + 1}` : location.pathname + location.search);
  }
  function reveal() {
    const answers = all(sections[place], "details");
    const open = answers.some((answer) => !answer.open);
    for (const answer of answers) answer.open = open;
  }
  function turnClock() {
    clock.hidden = !clock.hidden;
    one(parentElement, "[data-does=clock]").setAttribute("aria-pressed", String(!clock.hidden));
  }
  const deeds = {
    on: () => show(place + 1),
    back: () => show(place - 1),
    first: () => show(0),
    last: () => show(sections.length - 1),
    clock: turnClock,
    reveal,
    full: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
    blank: () => curtain.hidden = !curtain.hidden,
    leave: () => location.assign(withoutView(location.href))
  };
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = curtain.hidden ? teachingKey(event.key, lettersWork()) : "blank";
    if (!deed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds[deed]();
  }
  addEventListener("keydown", onKey, { capture: true, signal: ended.signal });
  parentElement.addEventListener(
    "click",
    (event) => {
      const pressed = targetOf(event).closest("[data-does]");
      if (pressed) deeds[
        /** @type {keyof typeof deeds} */
        pressed.dataset.does
      ]();
    },
    { signal: ended.signal }
  );
  const ticking = setInterval(() => clock.textContent = onClock((Date.now() - began) / 1e3), 1e3);
  show(Number(location.hash.slice(1)) - 1 || 0);
  return () => {
    ended.abort();
    clearInterval(ticking);
  };
}
export {
  start as default,
  onClock,
  teachingKey
};
