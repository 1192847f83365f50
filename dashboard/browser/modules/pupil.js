/* A pupil's answers: kept in this browser alone, printed or copied from here. */

import { all, one, targetOf } from "./dom.js";
import { tellHeight } from "./framed.js";

/**
 * The answers as text, each below its heading and task.
 *
 * @param {string} title
 * @param {{ name: string, task: string, answer: string }[]} answers
 */
export function inText(title, answers) {
  const parts = answers.map(({ name, task, answer }) => [name, task, answer].filter(Boolean).join("\n"));
  return [title, ...parts].filter(Boolean).join("\n\n");
}

/** Copies text, also where the page is not served by https. @param {string} text */
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

/** @param {import("./streamlit.js").Component<{ base: string, title: string }>} component */
export default function start({ data, parentElement }) {
  const ended = new AbortController();
  const told = one(parentElement, "[data-told]");
  const key = `nato-answers ${new URLSearchParams(data.base).get("items")}`;
  /** @returns {HTMLTextAreaElement[]} */
  const fields = () => all(document, "[data-pupil] textarea");
  const grow = (/** @type {HTMLTextAreaElement} */ field) => {
    field.style.height = "auto";
    if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
  };

  /** @returns {Record<string, string>} */
  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "{}");
    } catch {
      return {};
    }
  }

  function fill() {
    const answers = kept();
    for (const field of fields()) {
      field.value = answers[field.dataset.answer ?? ""] ?? "";
      grow(field);
    }
  }

  function keep() {
    const answers = Object.fromEntries(fields().map(({ dataset, value }) => [dataset.answer, value]));
    try {
      localStorage.setItem(key, JSON.stringify(answers));
    } catch {
      told.textContent = "This browser keeps nothing: print or copy before you leave.";
    }
  }

  async function copyAnswers() {
    const answers = fields().map((field) => {
      const article = field.closest("article");
      const words = (/** @type {string} */ selector) => article?.querySelector(selector)?.textContent ?? "";
      return { name: words("h2"), task: words(".task"), answer: field.value };
    });
    await copy(inText(data.title, answers));
    told.textContent = "Copied.";
  }

  function clear() {
    if (!confirm("Delete all your answers to this lesson?")) return;
    localStorage.removeItem(key);
    fill();
  }

  /** @type {Record<string, () => void>} */
  const deeds = {
    print: () => print(),
    copy: () => void copyAnswers().catch(() => (told.textContent = "This browser does not let us copy.")),
    clear,
  };
  parentElement.addEventListener("click", (event) => deeds[targetOf(event).dataset.does ?? ""]?.(), {
    signal: ended.signal,
  });
  document.addEventListener(
    "input",
    (event) => {
      const field = /** @type {HTMLTextAreaElement} */ (event.target);
      if (!field.matches("[data-pupil] textarea")) return;
      grow(field);
      keep();
    },
    { signal: ended.signal },
  );
  fill();
  tellHeight(ended.signal);
  return () => ended.abort();
}
