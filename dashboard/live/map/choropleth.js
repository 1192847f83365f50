/* The map inside its frame: draws the territories once, recolours them for the year of the page's
 * readout, tells what lies under the pointer. What is true comes from Python
 * (dashboard/choropleth.py); here it is shown.
 *
 * Coordinates are those of the shapes, x east and y north in units of 10 km; Leaflet's simple CRS
 * takes them as [lat, lng] = [y, x]. Text is only ever set as text, never as HTML.
 */
(() => {
  "use strict";

  const REACH = 14; // pixels from the pointer within which a place still answers
  const ZOOMS = [-2, 2.5]; // 40 km to 1.8 km per pixel; closer, the coasts would look rough
  const SMALL = 24; // territories smaller than this on screen, in pixels, answer before others

  const root = document.documentElement;
  const page = window.parent.document; // the page around the frame
  const latLng = ([x, y]) => L.latLng(y, x);
  const boundsOf = ([southWest, northEast]) => L.latLngBounds(latLng(southWest), latLng(northEast));

  let chronicle = {};
  let lines = {}; // what each border line is, by the codes on both sides
  let words = {}; // what each status word is called
  const layers = new Map(); // territory code -> its Leaflet layer
  const borders = new Map(); // codes on both sides -> the path of the line between them
  const labels = new Map(); // territory code -> its name on the map, with its size in pixels
  let map = null;
  let shownYear = null;

  /** What holds in a year: the last of the runs of years that has begun. */
  const runIn = (runs, year) => runs.findLast(([first]) => first <= year);

  /** Sets, changes or removes a data attribute, and touches nothing that is right already. */
  function mark(element, name, value) {
    if (value === undefined || value === false) {
      if (name in element.dataset) delete element.dataset[name];
    } else if (element.dataset[name] !== String(value)) {
      element.dataset[name] = value;
    }
  }

  /** Shows a year: colours by status, what joined in front, its names. */
  function setYear(year) {
    shownYear = year;
    root.dataset.year = year;
    for (const [code, layer] of layers) {
      const { year: joinedIn, shade } = chronicle[code];
      const [, status, , occupied] = runIn(chronicle[code].spans, year);
      const path = layer.getElement();
      const isNew = joinedIn === year;
      mark(path, "status", status);
      mark(path, "shade", status === "member" && shade);
      mark(path, "occupied", Boolean(occupied));
      if (isNew && !path.dataset.new) layer.bringToFront();
      mark(path, "new", isNew);
    }
    for (const [between, path] of borders) {
      const [, kind, edge] = runIn(lines[between], year);
      const joined = between.split(" ").find((code) => chronicle[code].year === year);
      mark(path, "kind", kind);
      mark(path, "edge", edge || false);
      mark(path, "new", joined ? chronicle[joined].shade : false);
    }
    for (const [code, { element }] of labels) {
      const hidden = chronicle[code].year !== year;
      if (element.hidden !== hidden) element.hidden = hidden;
    }
    spreadNames();
    name(year);
  }

  /** Moves names that would cover each other apart, downwards from the northernmost. Reckons with
   * sizes taken once, since asking for them here would have the page laid out twice for a year. */
  function spreadNames() {
    const placed = [];
    const boxes = [...labels.values()]
      .filter(({ element }) => !element.hidden)
      .map(({ marker, text, width, height }) => {
        const { x, y } = map.latLngToLayerPoint(marker.getLatLng());
        return { text, y, left: x - width / 2, right: x + width / 2, height };
      });
    for (const box of boxes.sort((a, b) => a.y - b.y)) {
      let { y } = box;
      for (const other of placed) {
        const beside = box.right < other.left || other.right < box.left;
        const apart = (box.height + other.height) / 2;
        if (!beside && Math.abs(y - other.y) < apart) y = other.y + apart;
      }
      box.text.style.marginTop = `${y - box.y}px`;
      placed.push({ ...box, y });
    }
  }

  /** Shows the year of the readout in the page: the thumb moves it at once (stage.js), and Python
   * confirms it; so the map needs no message of its own and cannot disagree with the readout. */
  function followReadout() {
    const show = () => {
      const stage = window.frameElement?.closest(".st-key-left, .st-key-right") ?? page;
      const year = Number(stage.querySelector("[data-readout]")?.dataset.year);
      if (year && year !== shownYear) setYear(year);
    };
    new MutationObserver(show).observe(page.body, { subtree: true, childList: true, attributeFilter: ["data-year"] });
    show();
  }

  /** The map's name for who does not see it, on the frame and, since arrow keys move it, inside. */
  function name(year) {
    window.frameElement?.setAttribute("aria-label", `Map of ${year}`);
    map.getContainer().setAttribute("aria-label", `Map of ${year}. Arrow keys move it, plus and minus zoom.`);
  }

  /** What Python tells the map; it lies in the frame, or in the page around it, perhaps not yet. */
  async function settingsFromPage() {
    const places = [document, page];
    for (;;) {
      const element = places.map((place) => place.querySelector("[data-map-settings]")).find(Boolean);
      if (element) return JSON.parse(element.dataset.mapSettings);
      await new Promise(requestAnimationFrame);
    }
  }

  /** Shapes, from their address unless they are at hand. */
  async function fetched(shapes) {
    if (typeof shapes !== "string") return shapes;
    const answer = await fetch(shapes);
    if (!answer.ok) throw new Error(`${shapes}: ${answer.status}`);
    return answer.json();
  }

  // The shapes are on their way while Leaflet is still being loaded.
  const told = settingsFromPage();
  const drawn = told.then(({ shapes, lakes, borders }) => Promise.all([shapes, lakes, borders].map(fetched)));
  drawn.catch(() => {}); // told to the reader in start()

  /** Draws shapes, borders and lakes, then shows the year. */
  async function draw() {
    const [territories, water, between] = await drawn;
    const look = { coordsToLatLng: latLng, smoothFactor: 0 };
    L.geoJSON(territories, {
      ...look,
      style: { className: "territory" },
      onEachFeature: ({ properties }, layer) => layers.set(properties.id, layer),
    }).addTo(map);
    L.geoJSON(water, { ...look, interactive: false, style: { className: "lake" }, pane: "lakes" }).addTo(map);
    const line = { interactive: false, pane: "borders", style: { className: "border" } };
    L.geoJSON(between, { ...look, ...line }).eachLayer((layer) => {
      layer.addTo(map);
      const path = layer.getElement();
      path.dataset.border = layer.feature.id;
      borders.set(layer.feature.id, path);
    });
    for (const [code, layer] of layers) {
      layer.getElement().dataset.territory = code;
      const { label, place } = chronicle[code];
      if (label) labels.set(code, nameOnMap(label, place));
    }
    for (const label of labels.values()) {
      const { width, height } = label.text.getBoundingClientRect();
      Object.assign(label, { width, height });
    }
    for (const { element } of labels.values()) element.hidden = true;
    map.on("zoomend resize", spreadNames);
    followReadout();
    page.dispatchEvent(new Event("choropleth")); // ready to be outlined
    tellUnderPointer(territories);
  }

  function nameOnMap(label, place) {
    const text = document.createElement("span");
    text.textContent = label;
    const icon = L.divIcon({ className: "label", html: text, iconSize: [0, 0] });
    const marker = L.marker(latLng(place), { icon, interactive: false, keyboard: false }).addTo(map);
    return { marker, element: marker.getElement(), text };
  }

  /** The tooltip's lines for a territory in the year shown. */
  function linesFor(code) {
    const { name, accession, notes } = chronicle[code];
    const noted = notes.filter(([first, last]) => first <= shownYear && shownYear <= last);
    const [, status, state, occupied, also] = runIn(chronicle[code].spans, shownYear);
    const standing = words[status];
    const told = [state !== standing && state, standing, occupied && "occupied by Russia", also];
    return [name, `${shownYear}: ${told.filter(Boolean).join(" · ")}`, accession, ...noted.map(([, , text]) => text)].filter(Boolean);
  }

  /** Follows the pointer with a tooltip; small states and coasts answer from a little way off. */
  function tellUnderPointer(territories) {
    const places = territories.features.map(({ properties, geometry }) => {
      const points = geometry.coordinates.flat(geometry.type === "MultiPolygon" ? 2 : 1);
      const box = L.latLngBounds(points.map(latLng));
      const size = Math.max(box.getEast() - box.getWest(), box.getNorth() - box.getSouth());
      return { code: properties.id, points, size, centre: box.getCenter() };
    });
    const tooltip = L.tooltip({ className: "tip", direction: "auto", offset: [14, 0], opacity: 1 });

    function codeAt({ latlng, originalEvent }) {
      const unit = map.getZoomScale(map.getZoom(), 0); // pixels per unit of the shapes
      const toCentre = ({ centre }) => unit * Math.hypot(centre.lng - latlng.lng, centre.lat - latlng.lat);
      const small = nearest(places.filter(({ size }) => size * unit < SMALL), toCentre, REACH);
      const under = originalEvent.target.dataset?.territory;
      if (small || under) return small?.code ?? under;
      const toCoast = ({ points }) =>
        unit * points.reduce((least, [x, y]) => Math.min(least, Math.hypot(x - latlng.lng, y - latlng.lat)), Infinity);
      return nearest(places, toCoast, REACH)?.code;
    }

    function tell(event) {
      const code = shownYear === null ? undefined : codeAt(event);
      if (!code) return map.closeTooltip(tooltip);
      const content = document.createElement("div");
      for (const line of linesFor(code)) {
        content.append(Object.assign(document.createElement("p"), { textContent: line }));
      }
      content.dataset.tip = code;
      tooltip.setContent(content).setLatLng(event.latlng);
      map.openTooltip(tooltip);
    }
    map.on("mousemove click", tell).on("mouseout", () => map.closeTooltip(tooltip));
    map.on("click", (event) => {
      const code = codeAt(event);
      if (code) page.dispatchEvent(new CustomEvent("territory", { detail: code }));
    });
  }

  /** Moves with other maps in the page, and they with this one. */
  function moveTogether() {
    const gone = new AbortController();
    let led = false; // whether another map moved this one
    map.on("move", () => {
      if (led) return;
      const detail = { from: window, centre: map.getCenter(), zoom: map.getZoom() };
      page.dispatchEvent(new CustomEvent("mapmove", { detail }));
    });
    const join = ({ detail: { from, centre, zoom } }) => {
      if (from === window) return;
      led = true;
      map.setView([centre.lat, centre.lng], zoom, { animate: false });
      led = false;
    };
    page.addEventListener("mapmove", join, { signal: gone.signal });
    addEventListener("pagehide", () => gone.abort());
  }

  /** Outlines the land of the country chosen. */
  function outline(codes) {
    for (const [code, layer] of layers) mark(layer.getElement(), "chosen", codes.includes(code));
    for (const [between, path] of borders) {
      const sides = between.split(" ").filter((code) => codes.includes(code));
      mark(path, "chosen", sides.length === 1);
    }
  }

  /** The item with the smallest distance, if that is within reach. */
  function nearest(items, distance, reach) {
    let best;
    let least = reach;
    for (const item of items) {
      const far = distance(item);
      if (far <= least) [best, least] = [item, far];
    }
    return best;
  }

  /** One button for each view; the map keeps the view, when resized, until the reader moves it. */
  function addViews(views) {
    let kept = null;
    let fitting = false;
    /** Fits a view into the frame; what room is left over shows the north. */
    function fit(name) {
      const bounds = boundsOf(views[name]);
      const zoom = map.getBoundsZoom(bounds);
      const half = map.getSize().y / 2 / map.getZoomScale(zoom, 0);
      fitting = true;
      map.setView([bounds.getSouth() + half, bounds.getCenter().lng], zoom, { animate: false });
      fitting = false;
      kept = name;
    }
    const Views = L.Control.extend({
      options: { position: "topright" },
      onAdd() {
        const bar = L.DomUtil.create("div", "views");
        for (const name of Object.keys(views)) {
          const button = L.DomUtil.create("button", "", bar);
          button.type = "button";
          button.textContent = name;
          button.addEventListener("click", () => fit(name));
        }
        L.DomEvent.disableClickPropagation(bar);
        return bar;
      },
    });
    map.addControl(new Views());
    map.on("movestart", () => fitting || (kept = null));
    map.on("resize", () => kept && fit(kept));
    new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(map.getContainer());
    fit(Object.keys(views)[0]);
  }

  /** Light, dark or high contrast as the page around the frame; Streamlit sends a message when the
   * first two change. */
  function followColourScheme() {
    const adopt = () => {
      root.toggleAttribute("data-contrast", page.documentElement.hasAttribute("data-contrast"));
      const surroundings = window.frameElement?.parentElement;
      if (surroundings) root.style.colorScheme = getComputedStyle(surroundings).colorScheme;
    };
    adopt();
    addEventListener("message", () => requestAnimationFrame(adopt));
    new MutationObserver(adopt).observe(page.documentElement, { attributeFilter: ["data-contrast"] });
  }

  async function start(leafletMap) {
    map = leafletMap;
    const settings = await told;
    ({ chronicle, lines, words } = settings);
    document.head.append(Object.assign(document.createElement("style"), { textContent: settings.colours }));
    document.body.insertAdjacentHTML("beforeend", settings.patterns);
    map.getContainer().setAttribute("role", "group");
    addEventListener("keydown", ({ key }) => key === "t" && page.dispatchEvent(new Event("table")));
    followColourScheme();
    map.setMinZoom(ZOOMS[0]).setMaxZoom(ZOOMS[1]);
    map.createPane("borders").style.zIndex = 405; // above the territories
    map.createPane("lakes").style.zIndex = 410; // above the borders, below the names
    map.addControl(L.control.zoom({ position: "topright" }));
    map.addControl(L.control.attribution({ prefix: false }).addAttribution("Shapes: Natural Earth · equal-area"));
    if (matchMedia("(pointer: coarse)").matches) map.dragging.disable(); // one finger scrolls the page
    addViews(settings.views);
    moveTogether();
    draw().catch((error) => {
      console.error(error);
      const line = L.DomUtil.create("p", "failure", map.getContainer());
      line.textContent = "The shapes of the map could not be loaded. Please reload the page.";
    });
  }

  window.choropleth = { start, outline };
})();
