/* The parts of the page for all years. Python sends those of the year on which the page opens; the
 * others are fetched once it stands, and put in their places, hidden until their year comes.
 */

import { all } from "./dom.js";
import { editionFile, editionIn } from "./edition.js";

const SOME = "[data-part]:not([data-all-years])";

export class Parts {
  #asked = "";
  /** The address of the edition whose parts are here, if any are. */
  edition = "";
  /** Whether those of the edition shown could not be fetched. */
  missing = false;
  /** @type {Record<string, string>} HTML by the names of the parts */
  #html = {};

  /** Fetches the parts of the edition shown, once those of one year are painted; not twice. */
  async load() {
    const edition = editionIn(document);
    if (!edition || edition === this.#asked || !document.querySelector(SOME)) return;
    this.#asked = edition;
    this.missing = false;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      const html = await editionFile(edition, "parts");
      if (this.#asked !== edition) return;
      this.edition = edition;
      this.#html = html;
    } catch (error) {
      console.error(error);
      this.missing = this.#asked === edition;
    }
  }

  /** Puts the parts of all years in the places of those of one year. */
  fill() {
    if (editionIn(document) !== this.edition) return;
    for (const part of all(document, SOME)) {
      const { content } = Object.assign(document.createElement("template"), {
        innerHTML: this.#html[String(part.dataset.part)],
      });
      content.firstElementChild?.toggleAttribute("open", part.hasAttribute("open"));
      part.replaceWith(content);
    }
  }
}
