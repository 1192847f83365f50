/* Notes in every frame that is painted which years slider, readout, map and panel show. */
() => {
  const seen = (window.frames_seen = []);
  const note = () => {
    const map = document.querySelector(".st-key-map iframe").contentDocument;
    const periods = [...document.querySelectorAll("section[data-period]:not([hidden])")];
    seen.push({
      slider: Number(document.querySelector(".st-key-year input").value),
      readout: Number(document.querySelector("[data-readout]").dataset.year),
      map: Number(map.documentElement.dataset.year),
      periods: periods.map(({ dataset }) => [Number(dataset.first), Number(dataset.last)]),
    });
    if (window.frames_seen === seen) requestAnimationFrame(note);
  };
  note();
};
