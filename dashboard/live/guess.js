/* The guessing mode: the quotations of a period in one mixed order, each with all that tells who said
 * it in a closed <details>. Nothing is asked of the server. Leaving loads the page anew.
 */

const SECTIONS = "section[data-period]";

/** Puts all that tells a quotation's origin into a closed <details>: its side and address too. */
function hide(article, number) {
  const side = article.closest("[data-side]");
  const words = article.querySelector("blockquote");
  const source = words.getAttribute("cite");
  const answer = document.createElement("details");
  const summary = document.createElement("summary");
  const whose = document.createElement("p");
  answer.className = "answer";
  summary.textContent = `${number} · Who said it, when and where?`;
  whose.className = `whose ${side.dataset.side}`;
  whose.textContent = side.querySelector("h3").textContent;
  answer.append(summary, whose, ...[...article.children].filter((child) => child !== words));
  article.append(answer);
  words.removeAttribute("cite");
  answer.addEventListener("toggle", () => {
    if (answer.open) words.setAttribute("cite", source);
    else words.removeAttribute("cite");
  });
}

export default function start({ data, parentElement }) {
  const bar = parentElement.querySelector("[data-guess]");
  const ended = new AbortController();
  const places = new Map(data.order.map((quote, place) => [quote, place]));
  const placeOf = (article) => places.get(article.dataset.quote);

  /** Mixes the sides of every period that is not mixed yet. */
  function mix() {
    for (const section of document.querySelectorAll(`${SECTIONS}:not(:has(> .mixed))`)) {
      const sides = section.querySelector(".sides");
      const articles = [...sides.querySelectorAll("article")];
      articles.sort((one, other) => placeOf(one) - placeOf(other));
      articles.forEach((article, index) => hide(article, index + 1));
      const mixed = document.createElement("div");
      mixed.className = "side mixed";
      mixed.append(...articles);
      sides.replaceWith(mixed);
    }
    bar.hidden = false;
  }

  function openAll(open) {
    for (const answer of document.querySelectorAll(`${SECTIONS}:not([hidden]) .answer`)) answer.open = open;
  }

  const does = { reveal: () => openAll(true), hide: () => openAll(false) };
  for (const button of bar.querySelectorAll("[data-does]")) {
    button.addEventListener("click", () => does[button.dataset.does](), { signal: ended.signal });
  }
  const page = new MutationObserver(mix);
  page.observe(document.querySelector(APP), { subtree: true, childList: true });
  mix();

  return () => {
    ended.abort();
    page.disconnect();
  };
}
