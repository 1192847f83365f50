/* What the frame waits for and takes from the page around it: styles, the year, and light, dark or
 * high contrast.
 */

/** Waits until the frame's stylesheets are there, which names are measured by. */
export async function styled() {
  /** @type {NodeListOf<HTMLLinkElement>} */
  const links = document.querySelectorAll("link[rel=stylesheet]");
  for (const link of links) {
    if (link.sheet) continue;
    await new Promise((resolve) => {
      for (const end of ["load", "error"]) link.addEventListener(end, resolve, { once: true });
    });
  }
}

/**
 * Shows the year of the page's readout: the thumb moves it at once (stage.js), and Python confirms
 * it; so the map needs no message of its own and cannot disagree with the readout.
 *
 * @param {Document} page
 * @param {(year: number) => void} show
 */
export function followReadout(page, show) {
  /** @type {number | undefined} */
  let current;
  const look = () => {
    const stage = window.frameElement?.closest(".st-key-left, .st-key-right") ?? page;
    /** @type {HTMLElement | null} */
    const readout = stage.querySelector("[data-readout]");
    const year = Number(readout?.dataset.year);
    if (!year || year === current) return;
    current = year;
    show(year);
  };
  new MutationObserver(look).observe(page.body, { subtree: true, childList: true, attributeFilter: ["data-year"] });
  look();
}

/** Wears the page's colours; Streamlit sends a message when light or dark changes. @param {Document} page */
export function followColourScheme(page) {
  const root = document.documentElement;
  const adopt = () => {
    root.toggleAttribute("data-contrast", page.documentElement.hasAttribute("data-contrast"));
    const around = window.frameElement?.parentElement;
    if (around) root.style.colorScheme = getComputedStyle(around).colorScheme;
  };
  adopt();
  addEventListener("message", () => requestAnimationFrame(adopt));
  new MutationObserver(adopt).observe(page.documentElement, { attributeFilter: ["data-contrast"] });
}

/** Answers the Escape key, here and in the page, for as long as the frame is there. @param {Document} page @param {() => void} answer */
export function onEscape(page, answer) {
  const gone = new AbortController();
  for (const place of [document, page]) {
    place.addEventListener("keydown", ({ key }) => key === "Escape" && answer(), { signal: gone.signal });
  }
  addEventListener("pagehide", () => gone.abort());
}
