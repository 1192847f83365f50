/* While the connection is lost, year and map go on: Streamlit's own dialog, which would make the page
 * inert, is closed, one line says so, and what needs the server is disabled.
 */

import { all } from "./dom.js";
import { closeDialog } from "./streamlit.js";

const LOST = "data-lost"; // on the root element
const NEEDS_SERVER = ".st-key-menus, .st-key-country";

/** What the page knows of the connection. */
export class Connection {
  #line;
  #dialogs = new MutationObserver(closeDialog);

  /** @param {HTMLElement} line that says that it is lost */
  constructor(line) {
    this.#line = line;
  }

  /** @param {boolean} lost */
  show(lost) {
    if (lost === !this.#line.hidden) return;
    document.documentElement.toggleAttribute(LOST, lost);
    this.#line.hidden = !lost;
    for (const part of all(document, NEEDS_SERVER)) part.inert = lost;
    this.#dialogs.disconnect();
    if (lost) this.#dialogs.observe(document.body, { childList: true, subtree: true });
  }

  end() {
    this.#dialogs.disconnect();
  }
}
