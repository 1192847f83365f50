/* The page Lesson keeps what it shows as the draft of this browser. Opened without a lesson it goes on
 * with the draft; a link always wins, and the draft before it can be had back.
 */

import { addressOf, draft, earlier, keep, keepEarlier, lessonIn, showCount } from "./draft.js";
import { one } from "./dom.js";
import { letDrag } from "./dragging.js";

/**
 * `base` is the lesson's address after the question mark, `things` are its items, `changed` tells
 * whether it was changed on this page.
 *
 * @param {import("./streamlit.js").Component<{ base: string, things: string[], changed: boolean }>} component
 */
export default function start({ data, parentElement, setTriggerValue }) {
  const { base, things, changed } = data;
  const before = draft();
  const address = addressOf(before);
  if (!base && !changed && address) {
    location.replace(`?${address}`);
    return undefined;
  }
  const opened = lessonIn(location.search);
  if (address && !changed && address !== base && address !== opened) keepEarlier(address);
  keep({ base, things, added: [] });
  showCount();

  const line = one(parentElement, "[data-earlier]");
  const link = one(line, "a");
  link.setAttribute("href", `?${earlier()}`);
  line.hidden = !earlier() || earlier() === base;

  const ended = new AbortController();
  letDrag((place, to) => setTriggerValue("moved", [place, to]), ended.signal);
  return () => ended.abort();
}
