/* What Back undoes: a jump to another year, and a drag, each in one step. Streamlit keeps the address in
 * step with the year; here the entry that it will change is begun.
 */

/** Begins an entry of the history for a jump. */
export function noteJump() {
  history.pushState(history.state, "", location.href);
}

/** Notes a drag once, when it has left its year. */
export class Drag {
  #from;
  #noted = false;

  /** @param {number} from the year in which the thumb was taken */
  constructor(from) {
    this.#from = from;
  }

  /** @param {number} year that the thumb has come to */
  note(year) {
    if (this.#noted || year === this.#from) return;
    this.#noted = true;
    noteJump();
  }
}
