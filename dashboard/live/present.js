/* The view for a class: one quotation of either side at a time, and keys for all that a presenter
 * does without looking. Years and playing are the business of stage.js and player.js; here their
 * buttons are pressed.
 */

const SIDES = "section[data-period]:not([hidden]) [data-side]";
const WRITING = "input:not([type=range]), textarea, select, [contenteditable], [role=textbox]";

export default function start({ parentElement }) {
  const find = (selector) => parentElement.querySelector(selector);
  const app = document.querySelector(APP);
  const dialog = find("dialog");
  const curtain = find(".curtain");
  const ended = new AbortController();
  let shown = 0; // which quotation of either side
  let period = null;

  /** Marks the quotation shown of either side; a new period begins with its first. */
  function show() {
    const sides = [...document.querySelectorAll(SIDES)];
    const current = sides[0]?.closest("[data-period]").dataset.period ?? null;
    if (current !== period) [shown, period] = [0, current];
    const most = Math.max(0, ...sides.map((side) => side.querySelectorAll("article").length));
    shown = most ? (shown + most) % most : 0;
    for (const side of sides) {
      side.querySelectorAll("article").forEach((article, place) => article.toggleAttribute("data-on", place === shown));
    }
    const place = most ? `${shown + 1} of ${most}` : "";
    if (find("[data-place]").textContent !== place) find("[data-place]").textContent = place;
  }

  function turn(step) {
    shown += step;
    show();
  }

  function leave() {
    const address = new URL(location);
    address.searchParams.delete("view");
    location.assign(address);
  }

  const press = (key) => document.querySelector(buttonOf(key))?.click();
  const does = {
    back: () => turn(-1),
    on: () => turn(1),
    contrast: () => document.documentElement.toggleAttribute("data-contrast"),
    panel: () => app.toggleAttribute("data-without-panel"),
    full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    blank: () => (curtain.hidden = !curtain.hidden),
    help,
    leave,
  };
  const keys = {
    n: () => press("next_wave"),
    PageDown: () => press("next_wave"),
    p: () => press("previous_wave"),
    PageUp: () => press("previous_wave"),
    q: does.on,
    Q: does.back,
    h: does.panel,
    v: does.contrast,
    f: does.full,
    b: does.blank,
    "?": does.help,
  };

  /** Letters can be switched off (letters.js). */
  const works = (key) => key.length > 1 || !document.documentElement.hasAttribute("data-without-letters");

  function help() {
    find("[data-letter-keys]").checked = works("?");
    if (dialog.open) dialog.close();
    else dialog.showModal();
  }

  function onKey(event) {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!curtain.hidden) {
      event.preventDefault();
      event.stopImmediatePropagation();
      curtain.hidden = true;
    } else if (keys[event.key] && works(event.key) && !event.target.closest(WRITING)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      keys[event.key]();
    }
  }

  const options = { capture: true, signal: ended.signal };
  addEventListener("keydown", onKey, options);
  for (const button of parentElement.querySelectorAll("[data-does]")) {
    button.addEventListener("click", () => does[button.dataset.does](), options);
  }
  const periods = new MutationObserver(show);
  periods.observe(app, { subtree: true, childList: true, attributeFilter: ["hidden"] });
  show();

  return () => {
    ended.abort();
    periods.disconnect();
    app.removeAttribute("data-without-panel");
    document.documentElement.removeAttribute("data-contrast");
  };
}
