"use strict";
(() => {
  // modules/dom.js
  function one(root, selector) {
    return (
      /** @type {Kind} */
      root.querySelector(selector)
    );
  }
  function all(root, selector) {
    return (
      /** @type {Kind[]} */
      [...root.querySelectorAll(selector)]
    );
  }
  function targetOf(event) {
    return (
      /** @type {HTMLElement} */
      event.target
    );
  }

  // modules/report.js
  var QUESTIONS = ["What is shown:", "What the source says:", "Where I read that (address):"];
  function readyAddress(to, id) {
    const fields = {
      [to.startsWith("mailto:") ? "subject" : "title"]: `Error: ${id}`,
      body: `${[id, ...QUESTIONS].join("\n\n")}
`
    };
    const written = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
    return `${to}${to.includes("?") ? "&" : "?"}${written.join("&")}`;
  }
  function open(address) {
    const link = document.createElement("a");
    link.href = address;
    if (!address.startsWith("mailto:")) link.target = "_blank";
    link.rel = "noopener";
    link.click();
  }
  async function quote(link, id) {
    const shown = document.createElement("output");
    shown.className = "reported";
    shown.textContent = `Please quote: ${id}`;
    link.replaceWith(shown);
    await navigator.clipboard?.writeText(id);
    shown.textContent += " (copied)";
  }
  function idOf(link) {
    const article = link.closest("[data-quote]");
    return link.dataset.report || `quotation ${article?.dataset.quote}`;
  }
  function answerReports(to, signal) {
    document.addEventListener(
      "click",
      (event) => {
        const link = targetOf(event).closest("a[data-report]");
        if (!link) return;
        event.preventDefault();
        if (to) open(readyAddress(to, idOf(link)));
        else quote(link, idOf(link)).catch(() => {
        });
      },
      { signal }
    );
  }
  function writeReports() {
    for (const link of all(document, "a[data-report]")) {
      link.textContent = "Report an error";
      link.setAttribute("href", "#sources");
    }
  }

  // modules/scale.js
  function boundsOf({ min, max }) {
    return { min: Number(min), max: Number(max) };
  }
  function clamp(year2, { min, max }) {
    return Math.min(Math.max(year2, min), max);
  }
  function percent(year2, { min, max }) {
    return 100 * (year2 - min) / (max - min);
  }
  function yearAt(x, { left, width }, { min, max }) {
    return min + Math.round((x - left) / width * (max - min));
  }
  function keyTo(year2, { min }) {
    return year2 > min ? { from: year2 - 1, key: "ArrowRight" } : { from: year2 + 1, key: "ArrowLeft" };
  }
  function stepBy(year2, key) {
    return year2 + (key === "ArrowRight" ? 1 : -1);
  }

  // modules/streamlit.js
  var APP = ".stApp";
  var CONTENT = ".stMainBlockContainer";
  var SLIDER = ":is(.st-key-year, .st-key-compare) input[type=range]";
  var TRACK = ":is(.st-key-year, .st-key-compare) [role=group] > [data-rac]";
  var THUMB = `${TRACK} > [data-rac]`;
  var MAP = ".st-key-map iframe";
  var buttonOf = (key) => `.st-key-${key} button`;
  function closeDialog() {
    const close = document.querySelector("[data-testid=stDialog] [role=dialog] > button[aria-label=Close]");
    close?.click();
  }
  function oneAtATime(start2) {
    let end = () => {
    };
    return (component) => {
      end();
      end = start2(component);
      return end;
    };
  }

  // modules/address.js
  function inView(link, ours) {
    return taking(ours, ["view", "compare"], link);
  }
  function ofPage(link, ours) {
    return taking(link, ["year", "country"], ours);
  }
  function taking(address, names, other) {
    const taken = new URL(address);
    for (const name of names) {
      const value = new URL(other).searchParams.get(name);
      if (value) taken.searchParams.set(name, value);
      else taken.searchParams.delete(name);
    }
    return taken.href;
  }

  // modules/back.js
  function noteJump() {
    history.pushState(history.state, "", location.href);
  }
  var Drag = class {
    #from;
    #noted = false;
    /** @param {number} from the year in which the thumb was taken */
    constructor(from) {
      this.#from = from;
    }
    /** @param {number} year that the thumb has come to */
    note(year2) {
      if (this.#noted || year2 === this.#from) return;
      this.#noted = true;
      noteJump();
    }
  };

  // modules/placing.js
  var MARGIN = 8;
  function boxPlace(mark, box, screen, lap) {
    const below = screen.height - MARGIN - (mark.bottom - lap);
    const above = mark.top + lap - MARGIN;
    const under = box.height <= below || below >= above;
    const room = under ? below : above;
    return {
      left: clamp(mark.left, { min: MARGIN, max: screen.width - MARGIN - box.width }),
      top: under ? mark.bottom - lap : mark.top + lap - Math.min(box.height, room),
      room
    };
  }

  // modules/boxes.js
  var MARK = "[data-timeline] .events a";
  var LAP = 2;
  function told(mark) {
    const names = (mark.getAttribute("aria-labelledby") ?? "").split(" ");
    return names.flatMap((id) => [...document.getElementById(id)?.children ?? []].map((line) => line.cloneNode(true)));
  }
  function openBoxes(on) {
    let marked = null;
    const boxOf = (mark) => (
      /** @type {HTMLElement} */
      mark.querySelector(".tip")
    );
    function open2(mark) {
      if (mark === marked) return;
      close();
      if (!mark) return;
      marked = mark;
      const box = boxOf(mark);
      if (!box.firstChild) box.append(...told(mark));
      box.popover = "manual";
      box.showPopover();
      place();
    }
    function close() {
      if (marked?.isConnected) boxOf(marked).hidePopover();
      marked = null;
    }
    function place() {
      if (!marked) return;
      const box = boxOf(marked);
      box.style.maxHeight = "";
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const { left, top, room } = boxPlace(marked.getBoundingClientRect(), box.getBoundingClientRect(), { width, height }, LAP);
      Object.assign(box.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${room}px` });
    }
    const markOf = (event) => targetOf(event).closest?.(MARK);
    const focused = () => marked?.matches(":focus-visible");
    on(document, "pointerover", (event) => {
      if (event.pointerType === "touch") return;
      const mark = markOf(event);
      if (mark || !focused()) open2(mark);
    });
    on(document.documentElement, "pointerleave", () => focused() || close());
    on(document, "focusin", (event) => {
      const mark = markOf(event);
      open2(mark?.matches(":focus-visible") ? mark : null);
    });
    on(document, "focusout", () => focused() && close());
    on(document, "click", (event) => open2(markOf(event)));
    on(document, "pointerdown", (event) => markOf(event) || close());
    on(document, "keydown", ({ key }) => key === "Escape" && close());
    on(document, "scroll", place);
    on(window, "resize", place);
  }

  // modules/connection.js
  var LOST = "data-lost";
  var NEEDS_SERVER = ".st-key-menus, .st-key-country";
  var Connection = class {
    #line;
    #dialogs = new MutationObserver(closeDialog);
    /** @param {HTMLElement} line that says that it is lost */
    constructor(line) {
      this.#line = line;
    }
    /** @param {boolean} lost */
    show(lost) {
      if (lost === !this.#line.hidden) return;
      document.documentElement.toggleAttribute(LOST, lost);
      this.#line.hidden = !lost;
      for (const part of all(document, NEEDS_SERVER)) part.inert = lost;
      this.#dialogs.disconnect();
      if (lost) this.#dialogs.observe(document.body, { childList: true, subtree: true });
    }
    end() {
      this.#dialogs.disconnect();
    }
  };

  // modules/framed.js
  var MOST_PIXELS = 2400;
  var MOST_TIMES = 5;
  function tellHeight(signal) {
    if (parent === window) return;
    const content = one(document, CONTENT);
    let told2 = { width: 0, height: 0, times: 0 };
    const observer = new ResizeObserver(() => {
      const height = Math.min(Math.ceil(content.scrollHeight), MOST_PIXELS);
      const known = told2.width === innerWidth ? told2 : { width: innerWidth, height: 0, times: 0 };
      if (height <= known.height || known.times >= MOST_TIMES) return;
      told2 = { width: innerWidth, height, times: known.times + 1 };
      parent.postMessage({ subject: "lti.frameResize", height }, "*");
    });
    observer.observe(content);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  // modules/keys.js
  function yearKey(key, { typing, letters, onSlider, onControl, canPlay }) {
    if (/^\S$/.test(key) && !typing) {
      if (!letters) return "silence";
      return key === "t" ? "table" : void 0;
    }
    if (onControl && !onSlider) return void 0;
    if (key === " " && canPlay) return "play";
    if (onSlider) return "pause";
    return key === "ArrowLeft" || key === "ArrowRight" ? "step" : void 0;
  }

  // modules/letters.js
  var WITHOUT_LETTERS = "data-without-letters";
  function lettersWork() {
    return !document.documentElement.hasAttribute(WITHOUT_LETTERS);
  }
  function switchLetters(work) {
    document.documentElement.toggleAttribute(WITHOUT_LETTERS, !work);
    try {
      if (work) localStorage.removeItem(WITHOUT_LETTERS);
      else localStorage.setItem(WITHOUT_LETTERS, "true");
    } catch {
    }
  }
  function restoreLetters() {
    try {
      switchLetters(!localStorage.getItem(WITHOUT_LETTERS));
    } catch {
      switchLetters(true);
    }
  }

  // modules/playing.js
  var QUIET = 110;
  var REST = 2600;
  var SPEEDS = [1, 2, 0.5];
  var [USUAL_SPEED] = SPEEDS;
  function speedAfter(speed) {
    return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
  }
  function stayOf(rests, speed) {
    return (rests ? REST : QUIET) / speed;
  }
  function stepFrom(year2, waves2, last) {
    const next2 = year2 + 1;
    return { year: next2, rests: waves2.has(next2), ends: next2 >= last };
  }

  // modules/player.js
  var PLAY = buttonOf("play");
  var Player = class {
    #stage;
    #waves;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #timer;
    #speed = USUAL_SPEED;
    /**
     * @param {Stage} stage
     * @param {number[]} waves the years to rest on
     */
    constructor(stage, waves2) {
      this.#stage = stage;
      this.#waves = new Set(waves2);
    }
    get playing() {
      return this.#timer !== void 0;
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
      this.#timer = void 0;
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
      const { year: year2, rests, ends } = stepFrom(this.#stage.year, this.#waves, this.#stage.bounds.max);
      if (rests) this.#stage.commit(year2);
      else this.#stage.move(year2);
      this.#wait(rests, () => ends ? this.pause() : this.#step());
    }
    /** @param {boolean} rests @param {() => void} then */
    #wait(rests, then) {
      this.#timer = setTimeout(then, stayOf(rests, this.#speed));
    }
  };

  // modules/keyboard.js
  var TEXT = "input:not([type=range], [type=checkbox]), textarea, select, [contenteditable], [role=textbox]";
  var CONTROL = "input, textarea, select, button, summary, a, [contenteditable], [role=textbox]";
  function answerKey(event, { stage, player, table: table2 }) {
    const { key, isTrusted } = event;
    if (!isTrusted || !stage.slider || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targetOf(event);
    const deed = yearKey(key, {
      typing: Boolean(target.closest(TEXT)),
      letters: lettersWork(),
      onSlider: target.matches(SLIDER),
      onControl: Boolean(target.closest(CONTROL)),
      canPlay: Boolean(document.querySelector(PLAY))
    });
    if (deed === "silence") event.stopImmediatePropagation();
    if (deed === "table") table2.toggle();
    if (deed === "play") {
      event.preventDefault();
      player.toggle();
    }
    if (deed === "pause" || deed === "step") player.pause();
    if (deed === "step") stage.press(key);
  }

  // modules/nearest.js
  var PANEL = ".st-key-panel";
  var SECTION = `${PANEL} section[data-period]:not([hidden])`;
  var GUESSING = "[data-guess]";
  var SETTLED = 250;
  var REDUCED = matchMedia("(prefers-reduced-motion: reduce)");
  function nearestTo(years, year2) {
    const within = years.indexOf(year2);
    return within >= 0 ? within : Math.max(0, years.findLastIndex((said) => said < year2));
  }
  var Nearest = class {
    #year = NaN;
    /** @type {Element | null} */
    #section = null;
    #awaited = "";
    #scrolls = true;
    // unless the reader has scrolled himself
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #timer;
    /** Notes when the reader scrolls, and keeps the pair in place when window or typeface changes. @param {Listen} on */
    listen(on) {
      for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) {
        on(document, type, (event) => {
          if (targetOf(event).closest?.(PANEL)) this.#scrolls = false;
        });
      }
      on(window, "resize", () => this.#bring("instant"));
      on(document.fonts, "loadingdone", () => this.#bring("instant"));
    }
    /**
     * Waits until a year has come to rest.
     *
     * @param {number | undefined} year of the slider, if that is there
     * @param {{ held: boolean, playing: boolean }} how whether it may go on moving, and by itself
     */
    wait(year2, { held, playing }) {
      const section = document.querySelector(SECTION);
      if (!year2 || !section) return;
      const awaited = `${held} ${year2}`;
      if (awaited === this.#awaited && section === this.#section) return;
      this.#awaited = awaited;
      this.stop();
      if (held) return;
      const opens = Number.isNaN(this.#year) || year2 === this.#year;
      const rest = () => {
        if (year2 !== this.#year && !playing) this.#scrolls = true;
        this.#year = year2;
        this.#section = section;
        this.#bring(opens || REDUCED.matches ? "instant" : "smooth");
      };
      if (opens) rest();
      else this.#timer = setTimeout(rest, SETTLED);
    }
    stop() {
      clearTimeout(this.#timer);
    }
    /** @param {ScrollBehavior} behavior */
    #bring(behavior) {
      const section = this.#section;
      if (!section?.isConnected || document.querySelector(GUESSING)) return;
      const pair = all(section, "[data-side]").flatMap((side) => {
        const articles = all(side, "article");
        return articles.slice(nearestTo(articles.map(yearOf), this.#year)).slice(0, 1);
      });
      for (const article of all(section, "article")) {
        if (pair.includes(article)) article.setAttribute("aria-current", "date");
        else article.removeAttribute("aria-current");
      }
      document.dispatchEvent(new Event("nearest"));
      if (this.#scrolls) scrollTo2(section, pair, behavior);
    }
  };
  function yearOf(article) {
    return Number(one(article, "time").getAttribute("datetime")?.slice(0, 4));
  }
  function scrollTo2(section, pair, behavior) {
    const panel = one(document, PANEL);
    for (const article of all(section, "article")) article.style.paddingTop = "";
    const beside2 = new Set(all(section, "[data-side]").map((side) => side.offsetTop)).size === 1;
    if (getComputedStyle(panel).overflowY === "visible" || !beside2 || !pair.every((article) => article.offsetHeight)) return;
    const tops = pair.map((article) => article.getBoundingClientRect().top);
    const lowest = Math.max(...tops);
    pair.forEach((article, at) => {
      if (tops[at] < lowest) article.style.paddingTop = `${lowest - tops[at]}px`;
    });
    const heads = one(section, "h2").offsetHeight + one(section, "h3").offsetHeight + 12;
    const top = panel.scrollTop + lowest - panel.getBoundingClientRect().top - heads;
    panel.scrollTo({ top, behavior });
  }

  // modules/edition.js
  var PAUSES = [0, 1e3, 4e3];
  function editionIn(page) {
    const element = page.querySelector("[data-edition]");
    return element?.dataset.edition;
  }
  function editionFile(edition, name, page = document) {
    const address = new URL(`${edition}/${name}.json.gz`, page.baseURI);
    return trying(PAUSES, () => unpacked(address));
  }
  async function trying([pause, ...pauses], task) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await task();
    } catch (error) {
      if (pauses.length) return trying(pauses, task);
      throw error;
    }
  }
  async function unpacked(address) {
    const answer = await fetch(address, { cache: "force-cache" });
    if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
    return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).json();
  }

  // modules/parts.js
  var SOME = "[data-part]:not([data-all-years])";
  var Parts = class {
    #asked = "";
    /** The address of the edition whose parts are here, if any are. */
    edition = "";
    /** Whether those of the edition shown could not be fetched. */
    missing = false;
    /** @type {Record<string, string>} HTML by the names of the parts */
    #html = {};
    /** Fetches the parts of the edition shown, once those of one year are painted; not twice. */
    async load() {
      const edition = editionIn(document);
      if (!edition || edition === this.#asked || !document.querySelector(SOME)) return;
      this.#asked = edition;
      this.missing = false;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      try {
        const html = await editionFile(edition, "parts");
        if (this.#asked !== edition) return;
        this.edition = edition;
        this.#html = html;
      } catch (error) {
        console.error(error);
        this.missing = this.#asked === edition;
      }
    }
    /** Puts the parts of all years in the places of those of one year. */
    fill() {
      if (editionIn(document) !== this.edition) return;
      for (const part of all(document, SOME)) {
        const { content } = Object.assign(document.createElement("template"), {
          innerHTML: this.#html[String(part.dataset.part)]
        });
        content.firstElementChild?.toggleAttribute("open", part.hasAttribute("open"));
        part.replaceWith(content);
      }
    }
  };

  // modules/runs.js
  function isWithin(year2, first, last) {
    return first <= year2 && year2 <= last;
  }
  function runOf(runs, year2) {
    return (
      /** @type {Run} */
      runs.find(([first, last]) => isWithin(year2, first, last))
    );
  }

  // modules/readout.js
  function readoutOf({ counts, lines }, year2) {
    return { members: String(runOf(counts, year2)[2]), joined: String(runOf(lines, year2)[2]) };
  }
  function write(readout, readouts, year2) {
    const { members, joined } = readoutOf(readouts, year2);
    readout.dataset.year = one(readout, ".year").textContent = String(year2);
    readout.dataset.members = one(readout, ".count span").textContent = members;
    one(readout, ".joined").textContent = joined;
  }
  function sentence(readout) {
    const words = (name) => one(readout, `.${name}`).textContent;
    return `NATO in ${words("year")}: ${words("count")}. ${words("joined")}.`;
  }

  // modules/stage.js
  var { set: setValue } = (
    /** @type {{ set: (value: string) => void }} */
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
  );
  var Stage = class {
    #selector;
    /** @type {number | null} the year that stands while the slider is locked */
    #drift = null;
    /** @param {string} selector */
    constructor(selector) {
      this.#selector = selector;
    }
    /** The slider, unless the stage is not in the page. @returns {HTMLInputElement | null} */
    get slider() {
      return this.#root?.querySelector(SLIDER) ?? null;
    }
    /** The year of the slider, which has to be there. */
    get year() {
      return this.#drift ?? Number(this.#input.value);
    }
    /** The years of the slider, which has to be there. */
    get bounds() {
      return boundsOf(this.#input);
    }
    /* Following. */
    /** Shows the slider's year all over the stage, if that is in the page. */
    follow() {
      const input = this.slider;
      if (!input) return;
      if (input.disabled) {
        this.#drift ??= Number(input.value);
      } else if (this.#drift !== null) {
        const year2 = this.#drift;
        this.#drift = null;
        this.commit(year2);
      }
      this.#show(this.year);
    }
    /**
     * Shows a year: what carries data-first and data-last is hidden in other years, and the readout
     * says the year, which the map shows too.
     *
     * @param {number} year
     */
    #show(year2) {
      const root = this.#stage;
      for (const element of all(root, "[data-first]")) {
        const { first, last } = element.dataset;
        const hidden = !isWithin(year2, Number(first), Number(last));
        if (element.hidden !== hidden) element.hidden = hidden;
      }
      const readout = root.querySelector("[data-readout]");
      const readouts = one(document, "[data-readouts]")?.dataset.readouts;
      if (!readout || !readouts || readout.dataset.year === String(year2)) return;
      write(readout, JSON.parse(readouts), year2);
    }
    /** The year in one sentence or two, in the readout's words. */
    get words() {
      return sentence(one(this.#stage, "[data-readout]"));
    }
    /* Moving. */
    /** Moves the thumb as a drag does: seen at once, not told to the server. @param {number} year */
    move(year2) {
      if (this.#drift === null) {
        const input = this.#input;
        setValue.call(input, String(year2));
        input.dispatchEvent(new Event("input", { bubbles: true }));
      } else {
        this.#drift = clamp(year2, this.bounds);
        one(this.#stage, THUMB).style.left = `${percent(this.#drift, this.bounds)}%`;
        this.follow();
      }
    }
    /** Moves the thumb and tells the server: with a key, from the year beside. @param {number} year */
    commit(year2) {
      const { from, key } = keyTo(year2, this.bounds);
      this.move(from);
      this.press(key);
    }
    /** Presses an arrow key on the slider. @param {string} key */
    press(key) {
      if (this.#drift !== null) return this.move(stepBy(this.#drift, key));
      for (const type of ["keydown", "keyup"]) {
        this.#input.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
      }
    }
    /** Moves a locked thumb to a place on the track; a free one moves by itself. @param {number} x */
    drag(x) {
      if (this.#drift === null) return;
      this.move(yearAt(x, one(this.#stage, TRACK).getBoundingClientRect(), this.bounds));
    }
    /** Whether an element lies in the stage. @param {Element} element */
    holds(element) {
      return Boolean(this.#root?.contains(element));
    }
    get #root() {
      return document.querySelector(this.#selector);
    }
    get #stage() {
      return (
        /** @type {Element} */
        this.#root
      );
    }
    get #input() {
      return (
        /** @type {HTMLInputElement} */
        this.slider
      );
    }
  };
  function follow(stages2) {
    document.documentElement.toggleAttribute("data-following", Boolean(stages2[0].slider));
    for (const stage of stages2) stage.follow();
    const years = stages2.map((stage) => stage.slider && stage.year).join(" ");
    for (const changes of all(document, "[data-changes]")) {
      changes.toggleAttribute("data-stale", changes.dataset.changes !== years);
    }
  }

  // modules/table.js
  var Table = class {
    /** @type {HTMLElement | null} what had the focus before the table was opened */
    #before = null;
    /** Opens the table and goes there, or closes it and goes back. */
    toggle() {
      const table2 = one(document, "[data-standings]");
      if (!table2?.checkVisibility()) return;
      table2.open = !table2.open;
      if (table2.open) {
        this.#before = /** @type {HTMLElement | null} */
        document.activeElement;
        one(table2, "summary").focus();
        table2.scrollIntoView({ block: "start" });
      } else {
        this.#before?.focus();
      }
    }
  };

  // modules/teller.js
  var SETTLED2 = 400;
  var Teller = class {
    #region;
    #stages;
    /** @type {(number | null)[]} the years that have settled last */
    #years;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #timer;
    #waiting = "";
    /**
     * @param {{ textContent: string | null }} region
     * @param {Telling[]} stages
     */
    constructor(region, stages2) {
      this.#region = region;
      this.#stages = stages2;
      this.#years = stages2.map(() => null);
    }
    /** Waits until the years have settled; `held` says that they may go on moving. @param {boolean} held */
    wait(held) {
      const years = this.#stages.map((stage) => stage.slider ? stage.year : null);
      const awaited = `${held} ${years}`;
      if (awaited === this.#waiting) return;
      this.#waiting = awaited;
      this.stop();
      if (!held) this.#timer = setTimeout(() => this.#tell(years), SETTLED2);
    }
    stop() {
      clearTimeout(this.#timer);
    }
    /** @param {(number | null)[]} years */
    #tell(years) {
      const before = this.#years;
      const news = this.#stages.filter((_, place) => before[place] !== null && years[place] !== before[place]);
      this.#years = years;
      if (news.length) this.#region.textContent = news.map((stage) => stage.words).join(" ");
    }
  };

  // modules/ways.js
  var CHART = "[data-timeline]";
  var MARKS = `${CHART} a`;
  var PREVIOUS = buttonOf("previous_wave");
  var NEXT = buttonOf("next_wave");
  function makeOneStop() {
    const stops = all(document, MARKS).filter(({ tabIndex }) => tabIndex === 0);
    if (stops.length === 1 && stops[0].checkVisibility()) return;
    const first = marksInOrder()[0];
    if (first) stopAt(first);
  }
  function markSteps(year2, waves2) {
    const steps = { [PREVIOUS]: waves2.some((wave) => wave < year2), [NEXT]: waves2.some((wave) => wave > year2) };
    for (const [selector, there] of Object.entries(steps)) {
      const button = document.querySelector(selector);
      const disabled = String(!there);
      if (button && button.getAttribute("aria-disabled") !== disabled) button.setAttribute("aria-disabled", disabled);
    }
  }
  function openWays(on) {
    on(document, "click", (event) => {
      const target = targetOf(event);
      if (target.closest(`:is(${PREVIOUS}, ${NEXT})[aria-disabled=true]`)) {
        event.preventDefault();
        event.stopPropagation();
      }
      const link = target.closest("a[data-skip]");
      const place = link && document.querySelector(String(link.dataset.skip));
      if (!place) return;
      event.preventDefault();
      if (place.tabIndex < 0) place.tabIndex = -1;
      place.focus();
      place.scrollIntoView({ block: "nearest" });
    });
    on(document, "focusin", (event) => {
      const mark = targetOf(event).closest(MARKS);
      if (mark) stopAt(mark);
    });
    on(document, "keydown", (event) => {
      const mark = targetOf(event).closest(MARKS);
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!mark || !step) return;
      event.preventDefault();
      const marks = marksInOrder();
      marks[marks.indexOf(mark) + step]?.focus();
    });
    on(window, "resize", makeOneStop);
  }
  function marksInOrder() {
    const left = (mark) => mark.getBoundingClientRect().left;
    return all(document, MARKS).filter((mark) => mark.checkVisibility()).sort((one2, other) => left(one2) - left(other));
  }
  function stopAt(stop) {
    for (const mark of all(document, MARKS)) mark.tabIndex = mark === stop ? 0 : -1;
  }

  // modules/year.js
  var STAGES = [".st-key-page, .st-key-left", ".st-key-right"];
  var MENUS = ".st-key-menus button";
  var PATIENCE = 5e3;
  var stages = STAGES.map((selector) => new Stage(selector));
  var [main] = stages;
  var table = new Table();
  var parts = new Parts();
  var nearest = new Nearest();
  restoreLetters();
  var year_default = oneAtATime(start);
  function start({ data, parentElement, setStateValue, setTriggerValue }) {
    const player = new Player(main, data.waves);
    const teller = new Teller(one(parentElement, "[data-told]"), stages);
    let held;
    let drag;
    let lost = false;
    let known = data.knows;
    const connection = new Connection(one(parentElement, "[data-lost-line]"));
    const ended = new AbortController();
    const on = (target, type, listener) => {
      const options = { capture: true, signal: ended.signal };
      target.addEventListener(
        type,
        /** @type {EventListener} */
        listener,
        options
      );
    };
    const page = new MutationObserver(() => {
      show2();
      fetchParts();
      const locked = main.slider?.disabled ?? lost;
      if (lost && !locked) setTriggerValue("found", true);
      lost = locked;
      connection.show(lost);
      wait();
    });
    page.observe(one(document, APP), {
      subtree: true,
      childList: true,
      attributeFilter: ["value", "disabled"]
    });
    function wait() {
      teller.wait(Boolean(held));
      nearest.wait(main.slider ? main.year : void 0, { held: Boolean(held), playing: player.playing });
    }
    function show2() {
      parts.fill();
      follow(stages);
      makeOneStop();
      if (!main.slider) return;
      markSteps(main.year, data.waves);
      drag?.note(main.year);
    }
    async function fetchParts() {
      if (!main.slider) return;
      await parts.load();
      one(parentElement, "[data-missing]").hidden = !parts.missing;
      if (!parts.edition || parts.edition === known || ended.signal.aborted) return;
      known = parts.edition;
      show2();
      setStateValue("all_years", known);
    }
    show2();
    wait();
    fetchParts();
    tellHeight(ended.signal);
    const missing = setTimeout(() => {
      if (main.slider) return;
      console.warn("The year slider was not found: map and panel follow only when it is let go.");
    }, PATIENCE);
    for (const type of ["pointerdown", "focusin", "click"]) {
      on(document, type, (event) => {
        const link = targetOf(event).closest?.("a:is([data-view], [data-page])");
        if (link) link.href = ("page" in link.dataset ? ofPage : inView)(link.href, location.href);
      });
    }
    on(document, "click", (event) => {
      const target = targetOf(event);
      const mark = target.closest("a[data-year]");
      if (target.closest(MENUS)) player.pause();
      if (!main.slider) return;
      if (target.closest(PLAY)) {
        event.preventDefault();
        event.stopPropagation();
        player.toggle();
      } else if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        player.pause();
        const year2 = Number(mark.dataset.year);
        if (year2 !== main.year) noteJump();
        main.commit(year2);
      }
    });
    on(document, "keydown", (event) => answerKey(event, { stage: main, player, table }));
    on(document, "table", () => lettersWork() && table.toggle());
    on(document, "toggle", (event) => {
      const box = targetOf(event).querySelector?.("[data-letter-keys]");
      if (box) box.checked = lettersWork();
    });
    on(document, "change", (event) => {
      const target = targetOf(event);
      if (target.matches("[data-letter-keys]")) switchLetters(
        /** @type {HTMLInputElement} */
        target.checked
      );
    });
    on(document, "pointerdown", (event) => {
      const target = targetOf(event);
      held = target.closest(TRACK) ? stages.find((stage) => stage.holds(target)) : void 0;
      if (held) player.pause();
      if (held === main) drag = new Drag(main.year);
      held?.drag(event.clientX);
    });
    on(document, "pointermove", ({ clientX }) => held?.drag(clientX));
    for (const end of ["pointerup", "pointercancel"]) {
      on(document, end, () => {
        held = void 0;
        drag = void 0;
        wait();
      });
    }
    openBoxes(on);
    openWays(on);
    nearest.listen(on);
    on(document, "visibilitychange", () => document.hidden && player.pause());
    const speed = one(parentElement, "button");
    on(speed, "click", () => speed.textContent = player.faster());
    player.showState();
    return () => {
      ended.abort();
      clearTimeout(missing);
      player.stop();
      teller.stop();
      nearest.stop();
      connection.end();
      page.disconnect();
    };
  }

  // offline/address.js
  function yearIn({ hash, search }, { min, max }) {
    const years = [hash.slice(1), search].map((part) => new URLSearchParams(part).get("year"));
    const year2 = years.find(Boolean) ?? "";
    return /^\d{4}$/.test(year2) && isWithin(Number(year2), min, max) ? Number(year2) : void 0;
  }
  function beside(waves2, year2) {
    return {
      previous: waves2.findLast((wave) => wave < year2),
      next: waves2.find((wave) => wave > year2)
    };
  }

  // offline/age.js
  function isOld(freshUntil, today2) {
    return today2.toISOString().slice(0, freshUntil.length) > freshUntil;
  }

  // offline/meanings.js
  function tellMeanings() {
    for (const term of all(document, "a.term[href^='#']")) {
      const meaning = one(document, `${term.getAttribute("href")} [data-meaning]`);
      term.title = meaning.textContent ?? "";
    }
    const explained = all(document, ".foot .grade");
    const meanings = new Map(
      explained.map((grade) => [grade.textContent, grade.nextElementSibling?.textContent ?? ""])
    );
    for (const grade of all(document, ".grade")) grade.title = meanings.get(grade.textContent) ?? "";
  }

  // offline/page.js
  var slider = one(document, SLIDER);
  var bounds = boundsOf(slider);
  var waves = all(document, "[data-timeline] .waves a").map(({ dataset }) => Number(dataset.year));
  var previous = one(document, buttonOf("previous_wave"));
  var next = one(document, buttonOf("next_wave"));
  var year = () => Number(slider.value);
  function show(wanted) {
    slider.value = String(wanted);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function go(wanted) {
    if (wanted === void 0) return;
    show(wanted);
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  }
  function tell() {
    slider.setAttribute("value", slider.value);
    slider.parentElement?.style.setProperty("--at", `${percent(year(), bounds)}%`);
  }
  function unfold(hash) {
    const part = document.getElementById(hash.slice(1));
    if (part instanceof HTMLDetailsElement) part.open = true;
    part?.scrollIntoView();
  }
  function openAddress() {
    const wanted = yearIn(location, bounds);
    if (wanted) {
      show(wanted);
      scrollTo(0, 0);
    }
    unfold(location.hash);
  }
  async function unpackMap() {
    const frame = one(document, MAP);
    const packed = Uint8Array.from(atob(frame.dataset.map ?? ""), (letter) => letter.charCodeAt(0));
    delete frame.dataset.map;
    frame.srcdoc = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => history.replaceState(null, "", `#year=${slider.value}`));
  slider.addEventListener("keydown", ({ key, isTrusted }) => {
    if (!isTrusted) go(stepBy(year(), key));
  });
  previous.addEventListener("click", () => go(beside(waves, year()).previous));
  next.addEventListener("click", () => go(beside(waves, year()).next));
  document.addEventListener("click", (event) => {
    const link = targetOf(event).closest("a[href^='#']");
    if (link) unfold(link.hash);
  });
  addEventListener("hashchange", openAddress);
  var today = /* @__PURE__ */ new Date();
  for (const warning of all(document, "[data-fresh-until]")) {
    warning.hidden = !isOld(String(warning.dataset.freshUntil), today);
  }
  tellMeanings();
  writeReports();
  answerReports(document.body.dataset.reportTo ?? "");
  tell();
  openAddress();
  unpackMap().catch((error) => {
    console.error(error);
    one(document, ".st-key-map").textContent = "This browser is too old to unpack the map. Everything else works.";
  });
  year_default({
    data: { waves },
    parentElement: one(document, ".st-key-live"),
    setStateValue() {
    },
    setTriggerValue() {
    }
  });
})();
