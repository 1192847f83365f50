/* The map's table, which a key opens. */

import { one } from "./dom.js";

/** Goes to the table and back to where the reader was. */
export class Table {
  /** @type {HTMLElement | null} what had the focus before the table was opened */
  #before = null;

  /** Opens the table and goes there, or closes it and goes back. */
  toggle() {
    /** @type {HTMLDetailsElement} */
    const table = one(document, "[data-standings]");
    if (!table?.checkVisibility()) return;
    table.open = !table.open;
    if (table.open) {
      this.#before = /** @type {HTMLElement | null} */ (document.activeElement);
      one(table, "summary").focus();
      table.scrollIntoView({ block: "start" });
    } else {
      this.#before?.focus();
    }
  }
}
