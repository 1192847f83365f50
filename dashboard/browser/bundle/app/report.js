// modules/dom.js
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

// modules/report.js
var QUESTIONS = ["What is shown:", "What the source says:", "Where I read that (address):"];
function readyAddress(to, id) {
  const fields = {
    [to.startsWith("mailto:") ? "subject" : "title"]: `Error: ${id}`,
    body: `${[id, ...QUESTIONS].join("\n\n")}
`
  };
  const written = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${to}${to.includes("?") ? "&" : "?"}${written.join("&")}`;
}
function open(address) {
  const link = document.createElement("a");
  link.href = address;
  if (!address.startsWith("mailto:")) link.target = "_blank";
  link.rel = "noopener";
  link.click();
}
async function quote(link, id) {
  const shown = document.createElement("output");
  shown.className = "reported";
  shown.textContent = `Please quote: ${id}`;
  link.replaceWith(shown);
  await navigator.clipboard?.writeText(id);
  shown.textContent += " (copied)";
}
function idOf(link) {
  const article = link.closest("[data-quote]");
  return link.dataset.report || `quotation ${article?.dataset.quote}`;
}
function answerReports(to, signal) {
  document.addEventListener(
    "click",
    (event) => {
      const link = targetOf(event).closest("a[data-report]");
      if (!link) return;
      event.preventDefault();
      if (to) open(readyAddress(to, idOf(link)));
      else quote(link, idOf(link)).catch(() => {
      });
    },
    { signal }
  );
}
function writeReports() {
  for (const link of all(document, "a[data-report]")) {
    link.textContent = "Report an error";
    link.setAttribute("href", "#sources");
  }
}
function start({ data }) {
  const ended = new AbortController();
  answerReports(data.address, ended.signal);
  return () => ended.abort();
}
export {
  answerReports,
  start as default,
  idOf,
  readyAddress,
  writeReports
};
