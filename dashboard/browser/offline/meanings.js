/* What the terms and grades of the page in one file mean: each tells it where the pointer rests. */

import { all, one } from "../modules/dom.js";

/** Gives each link to a term, and each grade, its meaning as a title. */
export function tellMeanings() {
  for (const term of all(document, "a.term[href^='#']")) {
    const meaning = one(document, `${term.getAttribute("href")} [data-meaning]`);
    term.title = meaning.textContent ?? "";
  }
  const explained = all(document, ".foot .grade");
  const meanings = new Map(
    explained.map((grade) => [grade.textContent, grade.nextElementSibling?.textContent ?? ""]),
  );
  for (const grade of all(document, ".grade")) grade.title = meanings.get(grade.textContent) ?? "";
}
