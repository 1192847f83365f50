/* Letters as keys: a reader who speaks to the computer can switch them off, in all views. */

const WITHOUT_LETTERS = "data-without-letters"; // on the root element, where present.js sees it too

const lettersWork = () => !document.documentElement.hasAttribute(WITHOUT_LETTERS);

function letterKeys(work) {
  document.documentElement.toggleAttribute(WITHOUT_LETTERS, !work);
  try {
    if (work) localStorage.removeItem(WITHOUT_LETTERS);
    else localStorage.setItem(WITHOUT_LETTERS, "true");
  } catch {
    // Where nothing may be stored, the choice holds for this page alone.
  }
}

try {
  letterKeys(!localStorage.getItem(WITHOUT_LETTERS));
} catch {
  letterKeys(true);
}

let before = null; // what had the focus before the table was opened

/** Opens the map's table and goes there, or closes it and goes back. */
function toggleTable() {
  const table = document.querySelector("[data-standings]");
  if (!table?.checkVisibility()) return;
  table.open = !table.open;
  if (table.open) {
    before = document.activeElement;
    table.querySelector("summary").focus();
    table.scrollIntoView({ block: "start" });
  } else {
    before?.focus();
  }
}
