/* Playing: quickly through quiet years, with a rest on accessions. */

const PLAY = buttonOf("play");
const QUIET = 110; // milliseconds that playing stays in a year without accession
const REST = 2600; // milliseconds that it rests on an accession
const SPEEDS = [1, 2, 0.5]; // at 2 it rests 1.3 s, so the server hears less than once a second

class Player {
  #timer = null;
  #speed = SPEEDS[0];

  /** `rests` are the years to rest on. */
  constructor(rests) {
    this.rests = new Set(rests);
  }

  get playing() {
    return this.#timer !== null;
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  play() {
    const { min, max } = main.slider;
    const again = main.year === Number(max);
    if (again) main.commit(Number(min));
    this.#wait(again ? REST : QUIET, () => this.#step());
    this.showState();
  }

  pause() {
    if (!this.playing) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.showState();
    main.commit(main.year);
  }

  /** The next of the three speeds; gives its name. */
  faster() {
    this.#speed = SPEEDS[(SPEEDS.indexOf(this.#speed) + 1) % SPEEDS.length];
    return `Speed ${this.#speed}×`;
  }

  /** Writes on the button what it will do. */
  showState() {
    const button = document.querySelector(PLAY);
    if (!button) return;
    const label = button.querySelector("p") ?? button;
    const words = this.playing ? "❚❚ Pause" : "▶ Play";
    if (label.textContent !== words) label.textContent = words;
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #step() {
    const year = main.year + 1;
    const resting = this.rests.has(year);
    if (resting) main.commit(year);
    else main.move(year);
    const done = year >= Number(main.slider.max);
    this.#wait(resting ? REST : QUIET, () => (done ? this.pause() : this.#step()));
  }

  #wait(milliseconds, then) {
    this.#timer = setTimeout(then, milliseconds / this.#speed);
  }
}
