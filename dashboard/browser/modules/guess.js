/* The guessing mode: the quotations of a period in one mixed order, each with all that tells who said
 * it in a closed <details>. Nothing is asked of the server. Leaving loads the page anew.
 */

import { all, one } from "./dom.js";
import { APP } from "./streamlit.js";

const SECTIONS = "section[data-period]";

/**
 * Puts all that tells a quotation's origin into a closed <details>: its side and address too.
 *
 * @param {HTMLElement} article
 * @param {number} number
 */
function hide(article, number) {
  const side = /** @type {HTMLElement} */ (article.closest("[data-side]"));
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

/**
 * The articles in the order of their quotations' ids.
 *
 * @template {{ dataset: DOMStringMap }} Article
 * @param {Article[]} articles
 * @param {string[]} order
 */
export function inOrder(articles, order) {
  const places = new Map(order.map((quote, place) => [quote, place]));
  const placeOf = (/** @type {Article} */ { dataset }) => places.get(dataset.quote ?? "") ?? NaN;
  return [...articles].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Whether a period, as "2014-2021", begins after a year. @param {string} period @param {number | null} until */
export function isAfter(period, until) {
  return until !== null && Number(period.slice(0, 4)) > until;
}

/** @param {import("./streamlit.js").Component<{ order: string[], until: number | null }>} component */
export default function start({ data, parentElement }) {
  const bar = one(parentElement, "[data-guess]");
  const ended = new AbortController();

  /** Mixes the sides of every period that is not mixed yet. */
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

  /** @param {boolean} open */
  function openAll(open) {
    /** @type {HTMLDetailsElement[]} */
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
