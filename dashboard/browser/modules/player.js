/* Playing: quickly through quiet years, with a rest on each wave. */

import { USUAL_SPEED, speedAfter, stayOf, stepFrom } from "./playing.js";
import { buttonOf } from "./streamlit.js";

/** @import { Stage } from "./stage.js" */

/** The button that plays and pauses. */
export const PLAY = buttonOf("play");

/** Moves a stage from year to year. */
export class Player {
  #stage;
  #waves;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #speed = USUAL_SPEED;

  /**
   * @param {Stage} stage
   * @param {number[]} waves the years to rest on
   */
  constructor(stage, waves) {
    this.#stage = stage;
    this.#waves = new Set(waves);
  }

  get playing() {
    return this.#timer !== undefined;
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  play() {
    const { min, max } = this.#stage.bounds;
    const again = this.#stage.year === max;
    if (again) this.#stage.commit(min);
    this.#wait(again, () => this.#step());
    this.showState();
  }

  pause() {
    if (!this.playing) return;
    this.stop();
    this.#timer = undefined;
    this.showState();
    this.#stage.commit(this.#stage.year);
  }

  /** Takes the next of the three speeds; gives its name. */
  faster() {
    this.#speed = speedAfter(this.#speed);
    return `Speed ${this.#speed}×`;
  }

  /** Writes on the button what it will do. */
  showState() {
    /** @type {HTMLElement | null} */
    const button = document.querySelector(PLAY);
    if (!button) return;
    const label = button.querySelector("p") ?? button;
    const does = this.playing ? "pause" : "play";
    if (does === (label.dataset.does ?? "play")) return;
    label.dataset.does = does;
    label.textContent = this.playing ? "❚❚ Pause" : "▶ Play";
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #step() {
    const { year, rests, ends } = stepFrom(this.#stage.year, this.#waves, this.#stage.bounds.max);
    if (rests) this.#stage.commit(year);
    else this.#stage.move(year);
    this.#wait(rests, () => (ends ? this.pause() : this.#step()));
  }

  /** @param {boolean} rests @param {() => void} then */
  #wait(rests, then) {
    this.#timer = setTimeout(then, stayOf(rests, this.#speed));
  }
}
