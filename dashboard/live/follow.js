/* Live following: map, readout and panel show the year of the native slider in the very frame in
 * which its thumb moves. The slider is the one source of truth: this script reads it and shows its
 * year, and sends nothing. Python confirms when the thumb is let go; what it then says of the
 * slider is followed like any other move, so the server has the last word.
 *
 * Everything in the page that belongs to certain years carries data-first and data-last, and is
 * hidden in others (templates/years.html). The map's frame has setYear (choropleth.js).
 */

const SLIDER = ".st-key-year input[type=range]";
const FRAME = ".st-key-map iframe";
const PATIENCE = 10_000; // milliseconds to wait for the slider before saying that it is missing

/** Shows a year in the page; touches only what shows another. */
function showInPage(year) {
  for (const element of document.querySelectorAll("[data-first]")) {
    const { first, last } = element.dataset;
    const hidden = year < Number(first) || Number(last) < year;
    if (element.hidden !== hidden) element.hidden = hidden;
  }
  const readout = document.querySelector("[data-readout]");
  if (readout && readout.dataset.year !== String(year)) {
    readout.dataset.year = year;
    readout.dataset.members = readout.querySelector("[data-count]:not([hidden])").dataset.count;
    readout.querySelector(".year").textContent = year;
  }
}

/** Shows a year on the map, if its frame is there and shows another. */
function showOnMap(year) {
  const map = document.querySelector(FRAME)?.contentWindow;
  if (map?.setYear && map.document.documentElement.dataset.year !== String(year)) map.setYear(year);
}

function follow() {
  const slider = document.querySelector(SLIDER);
  if (!slider) return;
  const year = Number(slider.value);
  showInPage(year);
  showOnMap(year);
}

export default function start() {
  const page = new MutationObserver(follow);
  page.observe(document.querySelector(".stApp"), {
    subtree: true,
    childList: true,
    attributeFilter: ["value", "aria-valuetext"],
  });

  // The map tells when it is ready; from then on a late message of the server is put right too.
  const frame = new MutationObserver(follow);
  const watchFrame = () => {
    const root = document.querySelector(FRAME)?.contentDocument?.documentElement;
    if (root) frame.observe(root, { attributeFilter: ["data-year"] });
    follow();
  };
  document.addEventListener("choropleth", watchFrame);
  watchFrame();

  const missing = setTimeout(() => {
    if (document.querySelector(SLIDER)) return;
    console.warn("The year slider was not found: map and panel follow only when it is let go.");
  }, PATIENCE);

  return () => {
    clearTimeout(missing);
    document.removeEventListener("choropleth", watchFrame);
    frame.disconnect();
    page.disconnect();
  };
}
