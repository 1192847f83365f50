/* The terms of the glossary in the page in one file: each link tells the meaning that stands below. */

import { all, one } from "../modules/dom.js";

/** Gives each link to a term its meaning as a title. */
export function tellMeanings() {
  for (const term of all(document, "a.term[href^='#']")) {
    const meaning = one(document, `${term.getAttribute("href")} [data-meaning]`);
    term.title = meaning.textContent ?? "";
  }
}
