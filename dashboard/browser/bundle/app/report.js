// modules/dom.js
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
async function quote(button, id) {
  const shown = document.createElement("output");
  shown.className = "reported";
  shown.textContent = `Please quote: ${id}`;
  button.replaceWith(shown);
  await navigator.clipboard?.writeText(id);
  shown.textContent += " (copied)";
}
function answerReports(to, signal) {
  document.addEventListener(
    "click",
    (event) => {
      const button = targetOf(event).closest("[data-report]");
      const id = button?.dataset.report;
      if (!button || !id) return;
      if (to) open(readyAddress(to, id));
      else quote(button, id).catch(() => {
      });
    },
    { signal }
  );
}
function start({ data }) {
  const ended = new AbortController();
  answerReports(data.address, ended.signal);
  return () => ended.abort();
}
export {
  answerReports,
  start as default,
  readyAddress
};
