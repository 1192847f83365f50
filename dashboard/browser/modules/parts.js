/* The parts of the page for all years. Python sends those of the year on which the page opens; the
 * others are fetched once it stands, and put in their places, hidden until their year comes.
 */

import { all } from "./dom.js";
import { editionFile } from "./edition.js";

const SOME = "[data-part]:not([data-all-years])";

export class Parts {
  /** @type {Record<string, string> | undefined} HTML by the names of the parts */
  #html;

  /** Fetches the parts of all years, once those of one are painted; gives whether it had to. */
  async load() {
    if (this.#html || !document.querySelector(SOME)) return false;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    this.#html = await editionFile(document, "parts");
    return true;
  }

  /** Puts the parts of all years in the places of those of one year. */
  fill() {
    if (!this.#html) return;
    for (const part of all(document, SOME)) {
      const { content } = Object.assign(document.createElement("template"), {
        innerHTML: this.#html[String(part.dataset.part)],
      });
      part.replaceWith(content);
    }
  }
}
