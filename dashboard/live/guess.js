/* The guessing mode: the quotations of a period in one mixed order, each with all that tells who said
 * it in a closed <details>. Nothing is asked of the server. Leaving puts the panel back as it was.
 */

const SECTIONS = "section[data-period]";

export default function start({ data, parentElement }) {
  const bar = parentElement.querySelector("[data-guess]");
  const ended = new AbortController();
  const places = new Map(data.order.map((quote, place) => [quote, place]));
  const placeOf = (article) => places.get(article.dataset.quote);
  const undo = [];

  /** Puts a quotation's origin into a closed <details>, side and source address included. */
  function hide(article, number) {
    const side = article.closest("[data-side]");
    const words = article.querySelector("blockquote");
    const source = words.getAttribute("cite");
    const told = [...article.children].filter((child) => child !== words);

    const answer = document.createElement("details");
    answer.className = "answer";
    const summary = answer.appendChild(document.createElement("summary"));
    summary.textContent = `${number} · Who said it, when and where?`;
    const heading = answer.appendChild(document.createElement("p"));
    heading.className = `whose ${side.dataset.side}`;
    heading.textContent = side.querySelector("h3").textContent;
    answer.append(...told);
    article.append(answer);

    words.removeAttribute("cite");
    answer.addEventListener("toggle", () => {
      if (answer.open) words.setAttribute("cite", source);
      else words.removeAttribute("cite");
    });
    undo.push(() => {
      words.setAttribute("cite", source);
      answer.remove();
      article.append(...told);
      side.append(article);
    });
  }

  /** Hides who said what in every period that the page has drawn since. */
  function hideAll() {
    for (const section of document.querySelectorAll(`${SECTIONS}:not(:has(> .mixed))`)) {
      const sides = section.querySelector(".sides");
      const articles = [...sides.querySelectorAll("article")];
      const inMixedOrder = articles.toSorted((one, other) => placeOf(one) - placeOf(other));
      for (const article of articles) hide(article, inMixedOrder.indexOf(article) + 1);
      const mixed = document.createElement("div");
      mixed.className = "side mixed";
      mixed.append(...inMixedOrder);
      sides.after(mixed);
      sides.hidden = true;
      undo.unshift(() => {
        mixed.remove();
        sides.hidden = false;
      });
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
  const page = new MutationObserver(hideAll);
  page.observe(document.querySelector(".stApp"), { subtree: true, childList: true });
  hideAll();

  return () => {
    ended.abort();
    page.disconnect();
    undo.forEach((step) => step());
  };
}
