/* The draft of a lesson, in this browser alone: the lesson as the page Lesson last showed it, and what
 * was added since. Its address is the lesson; nothing of it goes anywhere but there.
 */

import { all } from "./dom.js";

const DRAFT = "nato-lesson";
const EARLIER = "nato-lesson-earlier"; // the address of a draft that gave way to a link
export const MOST = 24; // items of a lesson, as dashboard/lesson/model.py has it
export const LINK = '.head a[href^="lesson"]';

/**
 * `base` is what stands after the question mark in the lesson's address, `things` are the items in it,
 * `added` those added since; a thing is the letter of its kind and its id, a map's is its year.
 *
 * @typedef {{ base: string, things: string[], added: string[] }} Draft
 */

/** @type {Map<string, string>} what is kept for this page, where nothing may be stored */
const held = new Map();

/** @param {string} name */
function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return held.get(name) ?? null;
  }
}

/**
 * @param {string} name
 * @param {string} value blank to keep nothing
 */
function store(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    held.set(name, value);
  }
}

/** The draft that was kept, or an empty one. @returns {Draft} */
export function draft() {
  try {
    const kept = JSON.parse(stored(DRAFT) ?? "{}");
    const words = (/** @type {unknown} */ list) =>
      Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
    return { base: String(kept.base ?? ""), things: words(kept.things), added: words(kept.added) };
  } catch {
    return { base: "", things: [], added: [] };
  }
}

/** @param {Draft} draft */
export function keep(draft) {
  store(DRAFT, addressOf(draft) && JSON.stringify(draft));
}

/** The address of the draft that last gave way to a link, or blank. */
export function earlier() {
  return stored(EARLIER) ?? "";
}

/** @param {string} address */
export function keepEarlier(address) {
  store(EARLIER, address);
}

/** What stands after the question mark in the address of a draft. @param {Draft} draft */
export function addressOf({ base, added }) {
  const address = new URLSearchParams(base);
  const items = [address.get("items"), ...added].filter(Boolean).join(".");
  if (items) address.set("items", items);
  return address.toString();
}

/** What of an address after the question mark is the lesson. @param {string} query */
export function lessonIn(query) {
  const asked = new URLSearchParams(query);
  const kept = ["items", "text"].flatMap((name) => asked.getAll(name).map((value) => [name, value]));
  return new URLSearchParams(kept).toString();
}

/** How many items a draft has. @param {Draft} draft */
export function countOf({ things, added }) {
  return things.length + added.length;
}

/**
 * The draft with a thing added, or without it if it was added; a thing that is in the lesson is taken
 * out on its page. A full draft stays as it is.
 *
 * @param {Draft} draft
 * @param {string} thing
 * @returns {Draft}
 */
export function toggled(draft, thing) {
  const { things, added } = draft;
  if (added.includes(thing)) return { ...draft, added: added.filter((one) => one !== thing) };
  if (things.includes(thing) || countOf(draft) >= MOST) return draft;
  return { ...draft, added: [...added, thing] };
}

/** Shows in the links to the lesson how many items the draft has, and lets them lead to it. */
export function showCount() {
  const kept = draft();
  const address = addressOf(kept);
  const count = countOf(kept);
  for (const link of all(document, LINK)) {
    let place = link.querySelector("[data-count]");
    if (!address && !place) continue;
    const href = address ? `lesson?${address}` : "lesson";
    if (link.getAttribute("href") !== href) link.setAttribute("href", href);
    const words = count ? ` (${count})` : "";
    if (!place && words) link.append((place = document.createElement("span")));
    if (!place || place.getAttribute("data-count") === String(count)) continue;
    place.setAttribute("data-count", String(count));
    place.textContent = words;
  }
}
