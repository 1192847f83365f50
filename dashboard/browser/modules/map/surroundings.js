/* What the frame waits for and takes from the page around it: styles, the year, and light, dark or
 * high contrast.
 */

const TYPEFACE = "Source Sans";

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
 * it; so the map needs no message of its own and cannot disagree with the readout. Beside a map of an
 * earlier year it is told that too.
 *
 * @param {Document} page
 * @param {(year: number, since?: number) => void} show
 */
export function followReadout(page, show) {
  let current = "";
  const look = () => {
    const stage = window.frameElement?.closest(".st-key-left, .st-key-right") ?? page;
    const year = yearIn(stage);
    const earlier = ["left", "right"].map((side) => yearIn(page.querySelector(`.st-key-${side}`)));
    const since = earlier.find((other) => other && other < year);
    if (!year || `${year} ${since}` === current) return;
    current = `${year} ${since}`;
    show(year, since);
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

/** The year of the readout in a part of the page, or 0. @param {ParentNode | null} part */
function yearIn(part) {
  /** @type {HTMLElement | null | undefined} */
  const readout = part?.querySelector("[data-readout]");
  return Number(readout?.dataset.year ?? 0);
}

/** Brings the page's typeface into the frame, so that names are written, and measured, in it. @param {Document} page */
export async function adoptTypeface(page) {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const { style, parentStyleSheet } of rules.filter(isFontFace)) {
    if (!style.fontFamily.includes(TYPEFACE) || style.fontStyle === "italic") continue;
    const base = parentStyleSheet?.href ?? page.baseURI;
    const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1];
    if (!file) continue;
    document.fonts.add(new FontFace(TYPEFACE, `url("${new URL(file, base)}")`, { weight: style.fontWeight }));
  }
  await document.fonts.load(`600 14px "${TYPEFACE}"`);
}

/** Whether a rule names a typeface. @param {CSSRule} rule @returns {rule is CSSFontFaceRule} */
function isFontFace(rule) {
  return rule.cssText.startsWith("@font-face");
}
