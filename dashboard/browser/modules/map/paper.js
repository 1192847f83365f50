/* The map on paper: as it is on the screen, drawn smaller or larger. There nothing is drawn anew, so
 * the style is told the frame's size on the screen, and scales by it (map.css, styles/print.css).
 */

const WIDE = 680; // pixels that the frame takes on paper
const PAPER = matchMedia("print");

/** Keeps telling the frame's size. @param {L.Map} map */
export function fitPaper(map) {
  const frame = /** @type {HTMLElement | null} */ (window.frameElement);
  const tell = () => {
    if (PAPER.matches) return;
    const { x, y } = map.getSize();
    for (const style of [document.documentElement.style, frame?.style]) {
      style?.setProperty("--map-width", String(x));
      style?.setProperty("--map-height", String(y));
      style?.setProperty("--on-paper", String(WIDE / x));
    }
  };
  map.on("resize", tell);
  tell();
}

/** Whether the frame is laid out for paper. */
export function isOnPaper() {
  return PAPER.matches;
}
