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

// modules/draft.js
var DRAFT = "nato-lesson";
var EARLIER = "nato-lesson-earlier";
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
function earlier() {
  return stored(EARLIER) ?? "";
}
function keepEarlier(address) {
  store(EARLIER, address);
}
function addressOf({ base, added }) {
  const address = new URLSearchParams(base);
  const items = [address.get("items"), ...added].filter(Boolean).join(".");
  if (items) address.set("items", items);
  return address.toString();
}
function lessonIn(query) {
  const asked = new URLSearchParams(query);
  const kept = ["items", "text"].flatMap((name) => asked.getAll(name).map((value) => [name, value]));
  return new URLSearchParams(kept).toString();
}
function countOf({ things, added }) {
  return things.length + added.length;
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

// modules/dragging.js
var ITEM = "[class*=st-key-item_]";
function itemAround(element) {
  const item = element?.closest(ITEM);
  const found = item && /st-key-item_(\d+)/.exec(item.className);
  return item && found ? { item, place: Number(found[1]) } : null;
}
function letDrag(move, signal) {
  let dragged = null;
  const under = (event) => itemAround(document.elementFromPoint(event.clientX, event.clientY));
  function clear() {
    document.querySelector("[data-dropping]")?.removeAttribute("data-dropping");
  }
  const deeds = {
    pointerdown(event) {
      const heading = targetOf(event).closest?.(".item h2");
      if (!heading || event.pointerType !== "mouse" || event.button) return;
      event.preventDefault();
      dragged = itemAround(heading)?.place ?? null;
    },
    pointermove(event) {
      if (dragged === null) return;
      clear();
      const over = under(event);
      if (over && over.place !== dragged) over.item.setAttribute("data-dropping", "");
    },
    pointerup(event) {
      const over = dragged === null ? null : under(event);
      if (over && dragged !== null && over.place !== dragged) move(dragged, over.place);
      clear();
      dragged = null;
    },
    pointercancel() {
      clear();
      dragged = null;
    }
  };
  for (const [name, deed] of Object.entries(deeds)) {
    document.addEventListener(
      name,
      /** @type {EventListener} */
      deed,
      { signal }
    );
  }
}

// modules/lesson.js
function start({ data, parentElement, setTriggerValue }) {
  const { base, things, changed } = data;
  const before = draft();
  const address = addressOf(before);
  if (!base && !changed && address) {
    location.replace(`?${address}`);
    return void 0;
  }
  const opened = lessonIn(location.search);
  if (address && !changed && address !== base && address !== opened) keepEarlier(address);
  keep({ base, things, added: [] });
  showCount();
  const line = one(parentElement, "[data-earlier]");
  const link = one(line, "a");
  link.setAttribute("href", `?${earlier()}`);
  line.hidden = !earlier() || earlier() === base;
  const ended = new AbortController();
  letDrag((place, to) => setTriggerValue("moved", [place, to]), ended.signal);
  return () => ended.abort();
}
export {
  start as default
};
