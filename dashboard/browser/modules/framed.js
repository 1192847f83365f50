/* In a frame of another page: tells that page how high ours is, as tools in a course do
 * (`lti.frameResize`). The message goes to whoever frames us and holds nothing else.
 */

import { one } from "./dom.js";
import { CONTENT } from "./streamlit.js";

const MOST_PIXELS = 2400;
const MOST_TIMES = 5; // for a width: some parts of ours are as high as the frame allows

/** Tells our height until the signal says to stop. @param {AbortSignal} signal */
export function tellHeight(signal) {
  if (parent === window) return;
  const content = one(document, CONTENT);
  let told = { width: 0, height: 0, times: 0 };
  const observer = new ResizeObserver(() => {
    const height = Math.min(Math.ceil(content.scrollHeight), MOST_PIXELS);
    const known = told.width === innerWidth ? told : { width: innerWidth, height: 0, times: 0 };
    if (height <= known.height || known.times >= MOST_TIMES) return;
    told = { width: innerWidth, height, times: known.times + 1 };
    parent.postMessage({ subject: "lti.frameResize", height }, "*");
  });
  observer.observe(content);
  signal.addEventListener("abort", () => observer.disconnect());
}
