/* "Report an error": opens a ready e-mail or issue that names what is meant by its id; where nobody is
 * named to write to, it shows the id and copies it.
 */

import { all, targetOf } from "./dom.js";

const QUESTIONS = ["What is shown:", "What the source says:", "Where I read that (address):"];

/**
 * The address of a ready e-mail, or of an issue to be filled in.
 *
 * @param {string} to - a mailto: or https: address
 * @param {string} id
 */
export function readyAddress(to, id) {
  const fields = {
    [to.startsWith("mailto:") ? "subject" : "title"]: `Error: ${id}`,
    body: `${[id, ...QUESTIONS].join("\n\n")}\n`,
  };
  const written = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${to}${to.includes("?") ? "&" : "?"}${written.join("&")}`;
}

/** Opens an address as a click on a link does. @param {string} address */
function open(address) {
  const link = document.createElement("a");
  link.href = address;
  if (!address.startsWith("mailto:")) link.target = "_blank";
  link.rel = "noopener";
  link.click();
}

/** Shows the id in place of what was clicked, and copies it. @param {HTMLElement} link @param {string} id */
async function quote(link, id) {
  const shown = document.createElement("output");
  shown.className = "reported";
  shown.textContent = `Please quote: ${id}`;
  link.replaceWith(shown);
  await navigator.clipboard?.writeText(id);
  shown.textContent += " (copied)";
}

/** What a link reports: what it names, or else the quotation around it. @param {HTMLElement} link */
export function idOf(link) {
  /** @type {HTMLElement | null} */
  const article = link.closest("[data-quote]");
  return link.dataset.report || `quotation ${article?.dataset.quote}`;
}

/**
 * Answers each "Report an error" of the page, until the signal says to stop.
 *
 * @param {string} to - a mailto: or https: address, or blank
 * @param {AbortSignal} [signal]
 */
export function answerReports(to, signal) {
  document.addEventListener(
    "click",
    (event) => {
      /** @type {HTMLElement | null} */
      const link = targetOf(event).closest("a[data-report]");
      if (!link) return;
      event.preventDefault();
      if (to) open(readyAddress(to, idOf(link)));
      else quote(link, idOf(link)).catch(() => {}); // a browser may forbid to copy; the id is there to read
    },
    { signal },
  );
}

/** Gives each "Report an error" of the page in one file its words and its address. */
export function writeReports() {
  for (const link of all(document, "a[data-report]")) {
    link.textContent = "Report an error";
    link.setAttribute("href", "#sources");
  }
}

/** @param {import("./streamlit.js").Component<{ address: string }>} component */
export default function start({ data }) {
  const ended = new AbortController();
  answerReports(data.address, ended.signal);
  return () => ended.abort();
}
