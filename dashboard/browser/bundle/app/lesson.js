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
    place?.setAttribute("data-count", String(count));
    if (place && place.textContent !== words) place.textContent = words;
  }
}

// modules/lesson.js
function start({ data, parentElement }) {
  const { base, things, changed } = data;
  const before = draft();
  const address = addressOf(before);
  if (!base && !changed && address) {
    location.replace(`?${address}`);
    return;
  }
  const opened = lessonIn(location.search);
  if (address && !changed && address !== base && address !== opened) keepEarlier(address);
  keep({ base, things, added: [] });
  showCount();
  const line = one(parentElement, "[data-earlier]");
  const link = one(line, "a");
  link.setAttribute("href", `?${earlier()}`);
  line.hidden = !earlier() || earlier() === base;
}
export {
  start as default
};
