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

// modules/streamlit.js
var CONTENT = ".stMainBlockContainer";
var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
var THUMB = `${TRACK} > [data-rac]`;

// modules/framed.js
var MOST_PIXELS = 2400;
var MOST_TIMES = 5;
function tellHeight(signal) {
  if (parent === window) return;
  const content = one(document, CONTENT);
  let told = { width: 0, height: 0, times: 0 };
  const observer = new ResizeObserver(() => {
    const height = Math.min(Math.ceil(content.scrollHeight), MOST_PIXELS);
    const known = told.width === innerWidth ? told : { width: innerWidth, height: 0, times: 0 };
    if (height <= known.height || known.times >= MOST_TIMES) return;
    told = { width: innerWidth, height, times: known.times + 1 };
    parent.postMessage({ subject: "lti.frameResize", height }, "*");
  });
  observer.observe(content);
  signal.addEventListener("abort", () => observer.disconnect());
}

// modules/pupil.js
function inText(title, answers) {
  const parts = answers.map(({ name, task, answer }) => [name, task, answer].filter(Boolean).join("\n"));
  return [title, ...parts].filter(Boolean).join("\n\n");
}
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
function start({ data, parentElement }) {
  const ended = new AbortController();
  const told = one(parentElement, "[data-told]");
  const key = `nato-answers ${new URLSearchParams(data.base).get("items")}`;
  const fields = () => all(document, "[data-pupil] textarea");
  const grow = (field) => {
    field.style.height = "auto";
    if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
  };
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
      const words = (selector) => article?.querySelector(selector)?.textContent ?? "";
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
  const deeds = {
    print: () => print(),
    copy: () => void copyAnswers().catch(() => told.textContent = "This browser does not let us copy."),
    clear
  };
  parentElement.addEventListener("click", (event) => deeds[targetOf(event).dataset.does ?? ""]?.(), {
    signal: ended.signal
  });
  document.addEventListener(
    "input",
    (event) => {
      const field = (
        /** @type {HTMLTextAreaElement} */
        event.target
      );
      if (!field.matches("[data-pupil] textarea")) return;
      grow(field);
      keep();
    },
    { signal: ended.signal }
  );
  fill();
  tellHeight(ended.signal);
  return () => ended.abort();
}
export {
  start as default,
  inText
};
