/* What keys do. */

/**
 * What a key does beside the map: `silence` keeps a letter from Streamlit, which has some of its own.
 *
 * @param {string} key
 * @param {{ typing: boolean, letters: boolean, onSlider: boolean, onControl: boolean, canPlay: boolean }} where
 *   whether the reader types text, lets letters work, is on the slider or another control, and
 *   whether there is a button to play
 * @returns {"silence" | "table" | "play" | "pause" | "step" | undefined}
 */
export function yearKey(key, { typing, letters, onSlider, onControl, canPlay }) {
  if (/^\S$/.test(key) && !typing) {
    if (!letters) return "silence";
    return key === "t" ? "table" : undefined;
  }
  if (onControl && !onSlider) return undefined;
  if (key === " " && canPlay) return "play";
  if (onSlider) return "pause";
  return key === "ArrowLeft" || key === "ArrowRight" ? "step" : undefined;
}

/** @typedef {"next" | "previous" | "on" | "back" | "panel" | "contrast" | "full" | "blank" | "help"} Deed */

/** @type {Map<string, Deed>} */
const PRESENTING = new Map([
  ["n", "next"],
  ["PageDown", "next"],
  ["p", "previous"],
  ["PageUp", "previous"],
  ["q", "on"],
  ["Q", "back"],
  ["h", "panel"],
  ["v", "contrast"],
  ["f", "full"],
  ["b", "blank"],
  ["?", "help"],
]);

/** What a key does for a presenter. @param {string} key @param {boolean} letters whether letters work */
export function presenterKey(key, letters) {
  return key.length > 1 || letters ? PRESENTING.get(key) : undefined;
}
