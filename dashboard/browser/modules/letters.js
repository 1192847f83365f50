/* Letters as keys: a reader who speaks to the computer can switch them off, in all views. */

const WITHOUT_LETTERS = "data-without-letters"; // on the root element, and in what is stored

/** Whether letters work as keys. */
export function lettersWork() {
  return !document.documentElement.hasAttribute(WITHOUT_LETTERS);
}

/** Switches letters on or off, here and when the reader comes again. @param {boolean} work */
export function switchLetters(work) {
  document.documentElement.toggleAttribute(WITHOUT_LETTERS, !work);
  try {
    if (work) localStorage.removeItem(WITHOUT_LETTERS);
    else localStorage.setItem(WITHOUT_LETTERS, "true");
  } catch {
    // Where nothing may be stored, the choice holds for this page alone.
  }
}

/** Switches letters as the reader did before. */
export function restoreLetters() {
  try {
    switchLetters(!localStorage.getItem(WITHOUT_LETTERS));
  } catch {
    switchLetters(true);
  }
}
