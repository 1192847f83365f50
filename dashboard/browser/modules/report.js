/* "Report an error": opens a ready e-mail or issue that names what is meant by its id; where nobody is
 * named to write to, it shows the id and copies it.
 */

import { targetOf } from "./dom.js";

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

/** Shows the id beside what was clicked, and copies it. @param {HTMLElement} button @param {string} id */
async function quote(button, id) {
  const shown = document.createElement("output");
  shown.className = "reported";
  shown.textContent = `Please quote: ${id}`;
  button.replaceWith(shown);
  await navigator.clipboard?.writeText(id);
  shown.textContent += " (copied)";
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
      const button = targetOf(event).closest("[data-report]");
      const id = button?.dataset.report;
      if (!button || !id) return;
      if (to) open(readyAddress(to, id));
      else quote(button, id).catch(() => {}); // a browser may forbid to copy; the id is there to read
    },
    { signal },
  );
}

/** @param {import("./streamlit.js").Component<{ address: string }>} component */
export default function start({ data }) {
  const ended = new AbortController();
  answerReports(data.address, ended.signal);
  return () => ended.abort();
}
