/* The keys of the page: they play, step and open the map's table. */

import { targetOf } from "./dom.js";
import { yearKey } from "./keys.js";
import { lettersWork } from "./letters.js";
import { PLAY } from "./player.js";
import { SLIDER } from "./streamlit.js";

/**
 * @import { Player } from "./player.js"
 * @import { Stage } from "./stage.js"
 * @import { Table } from "./table.js"
 */

const TEXT = "input:not([type=range], [type=checkbox]), textarea, select, [contenteditable], [role=textbox]";
const CONTROL = "input, textarea, select, button, summary, a, [contenteditable], [role=textbox]";

/**
 * Answers a key, unless a script pressed it.
 *
 * @param {KeyboardEvent} event
 * @param {{ stage: Stage, player: Player, table: Table }} parts
 */
export function answerKey(event, { stage, player, table }) {
  const { key, isTrusted } = event;
  if (!isTrusted || !stage.slider || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = targetOf(event);
  const deed = yearKey(key, {
    typing: Boolean(target.closest(TEXT)),
    letters: lettersWork(),
    onSlider: target.matches(SLIDER),
    onControl: Boolean(target.closest(CONTROL)),
    canPlay: Boolean(document.querySelector(PLAY)),
  });
  if (deed === "silence") event.stopImmediatePropagation();
  if (deed === "table") table.toggle();
  if (deed === "play") {
    event.preventDefault();
    player.toggle();
  }
  if (deed === "pause" || deed === "step") player.pause();
  if (deed === "step") stage.press(key);
}
