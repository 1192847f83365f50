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

// modules/streamlit.js
var APP = ".stApp";
var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
var THUMB = `${TRACK} > [data-rac]`;

// modules/guess.js
var SECTIONS = "section[data-period]";
function hide(article, number) {
  const side = (
    /** @type {HTMLElement} */
    article.closest("[data-side]")
  );
  const words = one(article, "blockquote");
  const source = words.getAttribute("cite") ?? "";
  const answer = document.createElement("details");
  const summary = document.createElement("summary");
  const whose = document.createElement("p");
  answer.className = "answer";
  summary.textContent = `${number} · Who said it, when and where?`;
  whose.className = `whose ${side.dataset.side}`;
  whose.textContent = one(side, "h3").textContent;
  answer.append(summary, whose, ...[...article.children].filter((child) => child !== words));
  article.append(answer);
  words.removeAttribute("cite");
  answer.addEventListener("toggle", () => {
    if (answer.open) words.setAttribute("cite", source);
    else words.removeAttribute("cite");
  });
}
function inOrder(articles, order) {
  const places = new Map(order.map((quote, place) => [quote, place]));
  const placeOf = ({ dataset }) => places.get(dataset.quote ?? "") ?? NaN;
  return [...articles].sort((one2, other) => placeOf(one2) - placeOf(other));
}
function isAfter(period, until) {
  return until !== null && Number(period.slice(0, 4)) > until;
}
function start({ data, parentElement }) {
  const bar = one(parentElement, "[data-guess]");
  const ended = new AbortController();
  function mix() {
    for (const section of all(document, `${SECTIONS}:not(:has(> .mixed))`)) {
      const sides = one(section, ".sides");
      if (isAfter(section.dataset.period ?? "", data.until)) {
        const left = document.createElement("p");
        left.className = "mixed";
        left.textContent = `Left out in this class: 1949 to ${data.until} only.`;
        sides.replaceWith(left);
        continue;
      }
      const articles = inOrder(all(sides, "article"), data.order);
      articles.forEach((article, index) => hide(article, index + 1));
      const mixed = document.createElement("div");
      mixed.className = "side mixed";
      mixed.append(...articles);
      sides.replaceWith(mixed);
    }
    bar.hidden = false;
  }
  function openAll(open) {
    const answers = all(document, `${SECTIONS}:not([hidden]) .answer`);
    for (const answer of answers) answer.open = open;
  }
  for (const button of all(bar, "[data-does]")) {
    const open = button.dataset.does === "reveal";
    button.addEventListener("click", () => openAll(open), { signal: ended.signal });
  }
  const page = new MutationObserver(mix);
  page.observe(one(document, APP), { subtree: true, childList: true });
  mix();
  return () => {
    ended.abort();
    page.disconnect();
  };
}
export {
  start as default,
  inOrder,
  isAfter
};
