/* Notes, after every frame, what is on the screen: the slider's year, the map, the readout.
 *
 * Runs in the page of each app measured. A note is taken in the first task after a frame was
 * rendered, so it tells what that frame showed; times are milliseconds since the navigation began.
 * A frame begins when its animation callbacks run; style, layout and paint come after that.
 */
(() => {
  "use strict";
  if (window !== window.top) return;

  /** Watches an app: `app` as bench/apps.py describes it, `opening` the state it opens with. */
  window.watchApp = (app, opening) => {
    const evaluate = (code) => new Function("doc", `return ${code}`);
    const thumb = evaluate(app.thumb);
    const state = evaluate(app.state);

    const channel = new MessageChannel();
    let observed = null; // the element that holds the map
    let changed = false; // whether the map was touched since the last note
    let input = 0; // when the last key or button went down
    let awaited = null; // what the map is waited for
    let notes = null; // one per frame, while a drag is recorded
    const observer = new MutationObserver(() => (changed = true));

    function mapDocument() {
      return app.frame ? document.querySelector(app.frame)?.contentDocument : document;
    }

    function follow(doc) {
      const element = doc?.querySelector(app.map) ?? null;
      if (element === observed) return;
      observer.disconnect();
      observed = element;
      changed = true;
      if (!element) return;
      observer.observe(element, { subtree: true, childList: true, attributes: true });
      observer.observe(doc.documentElement, { attributeFilter: ["data-year"] });
    }

    function note({ data: begun }) {
      const doc = mapDocument();
      follow(doc);
      if (observer.takeRecords().length) changed = true;
      const blank = !doc?.querySelector(app.drawn);
      const now = {
        time: performance.now(),
        thumb: thumb(document),
        state: blank ? null : state(doc),
        year: doc?.documentElement.dataset.year ?? null,
        readout: document.querySelector("[data-readout]")?.dataset.year ?? null,
        changed,
      };
      changed = false;
      notes?.push(now);
      if (!awaited) return;
      awaited.moved ||= now.thumb === awaited.year;
      if (now.state === awaited.state) {
        const { late, blank } = awaited;
        awaited.resolve({ delay: begun - input, painted: now.time - input, late, blank });
        awaited = null;
        return;
      }
      awaited.blank += blank;
      awaited.late += awaited.moved;
    }

    /** Waits for a state of the map, and counts the frames since the thumb came to the year. */
    function expectState(state, year) {
      window.painted = new Promise((resolve, reject) => {
        awaited = { state, year, moved: false, blank: 0, late: 0, resolve };
        setTimeout(() => reject(new Error(`the map did not come to ${state} in 120 s`)), 120_000);
      });
    }

    for (const kind of ["keydown", "pointerdown"]) {
      addEventListener(kind, (event) => (input = event.timeStamp), { capture: true });
    }
    channel.port1.onmessage = note;
    requestAnimationFrame(function eachFrame() {
      channel.port2.postMessage(performance.now());
      requestAnimationFrame(eachFrame);
    });
    window.sliderYear = () => thumb(document);
    window.expectState = expectState;
    window.startNotes = () => void (notes = []);
    window.stopNotes = () => [notes, (notes = null)][0];
    expectState(opening);
  };
})();
