"use strict";
var choropleth = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all2) => {
    for (var name2 in all2)
      __defProp(target, name2, { get: all2[name2], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // modules/map/index.js
  var map_exports = {};
  __export(map_exports, {
    outline: () => outline,
    start: () => start
  });

  // modules/map/coordinates.js
  function latLng(point) {
    return L.latLng(point[1], point[0]);
  }
  function latLngBounds([southWest, northEast]) {
    return L.latLngBounds(latLng(southWest), latLng(northEast));
  }

  // modules/map/labels.js
  var GAP = { x: 6, y: 2 };
  function spread(boxes) {
    const placed = [];
    const shifts = boxes.map(() => 0);
    const southwards = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box.y - b.box.y);
    for (const { box, index } of southwards) {
      let { y } = box;
      for (const other of placed) {
        const beside = Math.abs(box.x - other.x) > (box.width + other.width) / 2;
        const apart = (box.height + other.height) / 2;
        if (!beside && Math.abs(y - other.y) < apart) y = other.y + apart;
      }
      placed.push({ ...box, y });
      shifts[index] = y - box.y;
    }
    return shifts;
  }
  var Labels = class {
    #map;
    /** @type {Label[]} */
    #labels = [];
    /**
     * @param {L.Map} map
     * @param {Chronicle} chronicle
     */
    constructor(map, chronicle) {
      this.#map = map;
      for (const { label, place, year } of Object.values(chronicle)) {
        if (label && place) this.#labels.push({ year, ...write(map, label, place), width: 0, height: 0 });
      }
      for (const { element } of this.#labels) element.hidden = true;
      this.measure();
      map.on("zoomend resize", () => this.#spread());
    }
    /**
     * Takes the sizes of all names, once for each typeface: asking for them in every year would have the
     * page laid out twice for it.
     */
    measure() {
      const hidden = this.#labels.filter(({ element }) => element.hidden);
      for (const { element } of hidden) element.hidden = false;
      for (const label of this.#labels) {
        const { width, height } = label.text.getBoundingClientRect();
        Object.assign(label, { width, height });
      }
      for (const { element } of hidden) element.hidden = true;
      this.#spread();
    }
    /** Shows the names of those that joined in a year. @param {number} year */
    showYear(year) {
      for (const { element, year: joined } of this.#labels) {
        const hidden = joined !== year;
        if (element.hidden !== hidden) element.hidden = hidden;
      }
      this.#spread();
    }
    /** Moves names that would cover each other apart. */
    #spread() {
      const visible = this.#labels.filter(({ element }) => !element.hidden);
      const shifts = spread(
        visible.map(({ marker, width, height }) => {
          const { x, y } = this.#map.latLngToLayerPoint(marker.getLatLng());
          return { x, y, width: width + GAP.x, height: height + GAP.y };
        })
      );
      visible.forEach(({ text }, index) => text.style.marginTop = `${shifts[index]}px`);
    }
  };
  function write(map, name2, place) {
    const text = document.createElement("span");
    text.textContent = name2;
    const icon = L.divIcon({ className: "label", html: text, iconSize: [0, 0] });
    const marker = L.marker(latLng(place), { icon, interactive: false, keyboard: false }).addTo(map);
    return { marker, element: (
      /** @type {HTMLElement} */
      marker.getElement()
    ), text };
  }

  // modules/map/paper.js
  var WIDE = 680;
  var PAPER = matchMedia("print");
  function fitPaper(map) {
    const frame = (
      /** @type {HTMLElement | null} */
      window.frameElement
    );
    const tell = () => {
      if (PAPER.matches) return;
      const { x, y } = map.getSize();
      for (const style of [document.documentElement.style, frame?.style]) {
        style?.setProperty("--map-width", String(x));
        style?.setProperty("--map-height", String(y));
        style?.setProperty("--on-paper", String(WIDE / x));
      }
    };
    map.on("resize", tell);
    tell();
  }
  function isOnPaper() {
    return PAPER.matches;
  }

  // modules/edition.js
  var PAUSES = [0, 1e3, 4e3];
  function editionIn(page2) {
    const element = page2.querySelector("[data-edition]");
    return element?.dataset.edition;
  }
  function editionFile(edition, name2, page2 = document) {
    const address = new URL(`${edition}/${name2}.json.gz`, page2.baseURI);
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

  // modules/map/settings.js
  async function settings() {
    const element = document.querySelector("[data-map-settings]");
    if (element?.dataset.mapSettings) return JSON.parse(element.dataset.mapSettings);
    const page2 = window.parent.document;
    let edition;
    while (!(edition = editionIn(page2))) await new Promise(requestAnimationFrame);
    return editionFile(edition, "map", page2);
  }
  var coming = settings();
  coming.catch(() => {
  });

  // modules/map/surroundings.js
  var TYPEFACE = "Source Sans";
  async function styled() {
    const links = document.querySelectorAll("link[rel=stylesheet]");
    for (const link of links) {
      if (link.sheet) continue;
      await new Promise((resolve) => {
        for (const end of ["load", "error"]) link.addEventListener(end, resolve, { once: true });
      });
    }
  }
  function followReadout(page2, show) {
    let current = "";
    const look = () => {
      const stage = window.frameElement?.closest(".st-key-left, .st-key-right") ?? page2;
      const year = yearIn(stage);
      const earlier = ["left", "right"].map((side) => yearIn(page2.querySelector(`.st-key-${side}`)));
      const since = earlier.find((other) => other && other < year);
      if (!year || `${year} ${since}` === current) return;
      current = `${year} ${since}`;
      show(year, since);
    };
    new MutationObserver(look).observe(page2.body, { subtree: true, childList: true, attributeFilter: ["data-year"] });
    look();
  }
  function followColourScheme(page2) {
    const root = document.documentElement;
    const adopt = () => {
      root.toggleAttribute("data-contrast", page2.documentElement.hasAttribute("data-contrast"));
      const around = window.frameElement?.parentElement;
      if (around) root.style.colorScheme = getComputedStyle(around).colorScheme;
    };
    adopt();
    addEventListener("message", () => requestAnimationFrame(adopt));
    new MutationObserver(adopt).observe(page2.documentElement, { attributeFilter: ["data-contrast"] });
  }
  function onEscape(page2, answer) {
    const gone = new AbortController();
    for (const place of [document, page2]) {
      place.addEventListener("keydown", ({ key }) => key === "Escape" && answer(), { signal: gone.signal });
    }
    addEventListener("pagehide", () => gone.abort());
  }
  function yearIn(part) {
    const readout = part?.querySelector("[data-readout]");
    return Number(readout?.dataset.year ?? 0);
  }
  async function adoptTypeface(page2) {
    const rules = [...page2.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const { style, parentStyleSheet } of rules.filter(isFontFace)) {
      if (!style.fontFamily.includes(TYPEFACE) || style.fontStyle === "italic") continue;
      const base = parentStyleSheet?.href ?? page2.baseURI;
      const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1];
      if (!file) continue;
      document.fonts.add(new FontFace(TYPEFACE, `url("${new URL(file, base)}")`, { weight: style.fontWeight }));
    }
    await document.fonts.load(`600 14px "${TYPEFACE}"`);
  }
  function isFontFace(rule) {
    return rule.cssText.startsWith("@font-face");
  }

  // modules/dom.js
  function all(root, selector) {
    return (
      /** @type {Kind[]} */
      [...root.querySelectorAll(selector)]
    );
  }

  // modules/runs.js
  function isWithin(year, first, last) {
    return first <= year && year <= last;
  }
  function runBegunBy(runs, year) {
    return (
      /** @type {Run} */
      runs.findLast(([first]) => first <= year)
    );
  }

  // modules/map/chronicle.js
  function sidesOf(line) {
    return line.split(" ");
  }
  function territoryMarks(territory, year, since = year - 1) {
    const [, status, , occupied] = runBegunBy(territory.spans, year);
    return {
      status,
      shade: status === "member" && territory.shade,
      occupied: Boolean(occupied),
      new: isNew(territory, year, since)
    };
  }
  function lineMarks(line, lines, chronicle, year, since = year - 1) {
    const [, kind, edge] = runBegunBy(lines[line], year);
    const joined = sidesOf(line).find((code) => isNew(chronicle[code], year, since));
    return { kind, edge: edge || false, new: joined ? chronicle[joined].shade : false };
  }
  function isNew({ year: joined = 0 }, year, since) {
    return since < joined && joined <= year;
  }
  function isOutline(line, codes) {
    return sidesOf(line).filter((code) => codes.includes(code)).length === 1;
  }

  // modules/map/territories.js
  var LOOK = { coordsToLatLng: latLng, smoothFactor: 0 };
  var Territories = class {
    #settings;
    /** @type {Map<string, L.Path>} by the territory's code */
    #layers = /* @__PURE__ */ new Map();
    /** @type {Map<string, SVGElement>} by the codes on both sides */
    #lines = /* @__PURE__ */ new Map();
    /**
     * @param {L.Map} map
     * @param {Settings} settings
     */
    constructor(map, settings2) {
      this.#settings = settings2;
      const { shapes, lakes, borders } = settings2;
      map.createPane("borders").style.zIndex = "405";
      map.createPane("lakes").style.zIndex = "410";
      const layers = L.geoJSON(shapes, { ...LOOK, style: { className: "territory" } }).addTo(map);
      L.geoJSON(lakes, { ...LOOK, interactive: false, style: { className: "lake" }, pane: "lakes" }).addTo(map);
      layers.eachLayer((layer) => {
        const code = String(featureOf(layer).properties?.id);
        pathOf(layer).dataset.territory = code;
        this.#layers.set(
          code,
          /** @type {L.Path} */
          layer
        );
      });
      const options = { ...LOOK, interactive: false, pane: "borders", style: { className: "border" } };
      L.geoJSON(borders, options).eachLayer((layer) => {
        const line = String(featureOf(layer).id);
        const path = pathOf(layer.addTo(map));
        path.dataset.border = line;
        this.#lines.set(line, path);
      });
    }
    /**
     * Marks all for a year, and brings what joined after the year `since` to the front.
     *
     * @param {number} year
     * @param {number} [since]
     */
    showYear(year, since) {
      const { chronicle, lines } = this.#settings;
      for (const [code, layer] of this.#layers) {
        const path = pathOf(layer);
        const marks = territoryMarks(chronicle[code], year, since);
        if (marks.new && !path.dataset.new) layer.bringToFront();
        mark(path, marks);
      }
      for (const [line, path] of this.#lines) mark(path, lineMarks(line, lines, chronicle, year, since));
    }
  };
  function outline(codes) {
    for (const path of all(document, "[data-territory]")) {
      mark(path, { chosen: codes.includes(path.dataset.territory ?? "") });
    }
    for (const path of all(document, "[data-border]")) {
      mark(path, { chosen: isOutline(path.dataset.border ?? "", codes) });
    }
  }
  function mark({ dataset }, marks) {
    for (const [name2, value] of Object.entries(marks)) {
      if (value === void 0 || value === false) {
        if (name2 in dataset) delete dataset[name2];
      } else if (dataset[name2] !== String(value)) {
        dataset[name2] = String(value);
      }
    }
  }
  function pathOf(layer) {
    return (
      /** @type {SVGElement} */
      /** @type {L.Path} */
      layer.getElement()
    );
  }
  function featureOf(layer) {
    return (
      /** @type {L.GeoJSON & { feature: GeoJSON.Feature }} */
      layer.feature
    );
  }

  // modules/map/together.js
  function moveTogether(map, page2) {
    const gone = new AbortController();
    let led = false;
    map.on("move", () => {
      if (led) return;
      const detail = { from: window, centre: map.getCenter(), zoom: map.getZoom() };
      page2.dispatchEvent(new CustomEvent("mapmove", { detail }));
    });
    const join = (event) => {
      const { from, centre, zoom } = (
        /** @type {Move} */
        event.detail
      );
      if (from === window) return;
      led = true;
      map.setView([centre.lat, centre.lng], zoom, { animate: false });
      led = false;
    };
    page2.addEventListener("mapmove", join, { signal: gone.signal });
    addEventListener("pagehide", () => gone.abort());
  }

  // modules/map/places.js
  var REACH = 14;
  var SMALL = 24;
  function placesOf(lands) {
    return lands.features.map(({ properties, geometry }) => {
      const rings = (
        /** @type {Point[][]} */
        geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates
      );
      const points = rings.flat();
      const [west, east] = extent(points.map(([x]) => x));
      const [south, north] = extent(points.map(([, y]) => y));
      const place = {
        code: properties.id,
        rings,
        points,
        size: Math.max(east - west, north - south),
        centre: [(west + east) / 2, (south + north) / 2]
      };
      return place;
    });
  }
  function extent(numbers) {
    return numbers.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, -Infinity]);
  }
  function codeAt(places, [x, y], unit, under) {
    const distance2 = (point) => unit * Math.hypot(point[0] - x, point[1] - y);
    const small = places.filter(({ size }) => size * unit < SMALL);
    const code = nearest(small, ({ centre }) => distance2(centre), REACH)?.code ?? under;
    if (code) return code;
    const toCoast = ({ points }) => points.reduce((least, point) => Math.min(least, distance2(point)), Infinity);
    return nearest(places, toCoast, REACH)?.code;
  }
  function nearest(items, distance2, reach) {
    let best;
    let least = reach;
    for (const item of items) {
      const far = distance2(item);
      if (far <= least) [best, least] = [item, far];
    }
    return best;
  }

  // modules/scale.js
  function clamp(year, { min, max }) {
    return Math.min(Math.max(year, min), max);
  }

  // modules/map/tooltip_place.js
  var GRAIN = 40;
  var GAP2 = 12;
  var MARGIN = 6;
  function bodyOf({ rings, points, size, centre: [x, y] }) {
    const steps = [...Array(GRAIN + 1).keys()].map((step) => (step / GRAIN - 0.5) * size);
    const grid = steps.flatMap((dx) => steps.map((dy) => (
      /** @type {Point} */
      [x + dx, y + dy]
    )));
    return [...points, ...grid.filter((point) => isInside(rings, point))];
  }
  function isInside(rings, [x, y]) {
    let inside = false;
    for (const ring of rings) {
      ring.forEach(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length];
        if (y1 > y !== y2 > y && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)) inside = !inside;
      });
    }
    return inside;
  }
  function spotFor([x, y], body, tip, frame) {
    const seen = body.filter(([left, top]) => left >= 0 && left <= frame.width && top >= 0 && top <= frame.height);
    const beside = [edgesOf([[x, y]]), edgesOf([[x, y], ...seen])];
    const spots = beside.flatMap((edges) => spotsAround(edges, [x, y], tip)).map(
      ([left, top]) => (
        /** @type {Point} */
        [
          clamp(left, { min: MARGIN, max: frame.width - MARGIN - tip.width }),
          clamp(top, { min: MARGIN, max: frame.height - MARGIN - tip.height })
        ]
      )
    );
    const costs = spots.map((spot) => {
      const far = distance(spot, tip, [x, y]);
      const hidden = seen.filter((point) => distance(spot, tip, point) === 0).length;
      return [far ? 0 : 1, hidden, far];
    });
    const [best] = [...spots.keys()].sort((one, other) => compare(costs[one], costs[other]));
    return { corner: spots[best], cost: costs[best] };
  }
  function compare(one, other) {
    const at = one.findIndex((number, place) => number !== other[place]);
    return at < 0 ? 0 : one[at] - other[at];
  }
  function edgesOf(points) {
    const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [x, y] of points) {
      edges.left = Math.min(edges.left, x);
      edges.top = Math.min(edges.top, y);
      edges.right = Math.max(edges.right, x);
      edges.bottom = Math.max(edges.bottom, y);
    }
    return edges;
  }
  function spotsAround({ left, top, right, bottom }, [x, y], { width, height }) {
    return [0.5, 0, 1].flatMap((share) => (
      /** @type {Point[]} */
      [
        [right + GAP2, y - share * height],
        [left - GAP2 - width, y - share * height],
        [x - share * width, bottom + GAP2],
        [x - share * width, top - GAP2 - height]
      ]
    ));
  }
  function distance([left, top], { width, height }, [x, y]) {
    return Math.hypot(x - clamp(x, { min: left, max: left + width }), y - clamp(y, { min: top, max: top + height }));
  }

  // modules/map/tooltip.js
  function tooltipLines({ name: name2, spans, notes, accession }, words, year) {
    const [, status, state, occupied, also] = runBegunBy(spans, year);
    const standing = words[status];
    const parts = [state !== standing && state, standing, occupied && "occupied by Russia", also];
    return [
      name2,
      `${year}: ${parts.filter(Boolean).join(" · ")}`,
      ...accession ? [accession] : [],
      ...notes.filter(([first, last]) => isWithin(year, first, last)).map(([, , text]) => text)
    ];
  }
  var Tooltip = class {
    #map;
    #places;
    #linesOf;
    #box = Object.assign(document.createElement("div"), { className: "tip", hidden: true });
    /** @type {Map<Place, Point[]>} points all over those lands that were asked for */
    #bodies = /* @__PURE__ */ new Map();
    /** @type {Told | null} what it tells of, and from where it was asked */
    #told = null;
    /**
     * @param {L.Map} map
     * @param {Lands} lands
     * @param {(code: string) => string[]} linesOf what it says of a territory, if anything yet
     */
    constructor(map, lands, linesOf) {
      this.#map = map;
      this.#places = placesOf(lands);
      this.#linesOf = linesOf;
      map.getContainer().append(this.#box);
      map.on("mousemove click", (event) => this.#follow(
        /** @type {L.LeafletMouseEvent} */
        event
      ));
      map.on("mouseout movestart zoomstart resize", () => this.close());
    }
    /** The code of the territory that an event of the pointer is about. @param {L.LeafletMouseEvent} event */
    codeUnder({ latlng, originalEvent }) {
      const { dataset } = (
        /** @type {HTMLElement} */
        originalEvent.target
      );
      return codeAt(this.#places, [latlng.lng, latlng.lat], this.#unit, dataset?.territory);
    }
    /** Says what holds now, if it is open. */
    renew() {
      if (this.#told) this.#tell();
    }
    close() {
      this.#told = null;
      this.#box.hidden = true;
      this.#box.replaceChildren();
    }
    /** @param {L.LeafletMouseEvent} event */
    #follow(event) {
      const code = this.codeUnder(event);
      if (!code) return this.close();
      this.#told = { code, pointer: event.containerPoint };
      this.#tell();
    }
    #tell() {
      const { code } = (
        /** @type {Told} */
        this.#told
      );
      const lines = this.#linesOf(code).map((line) => Object.assign(document.createElement("p"), { textContent: line }));
      if (!lines.length) return this.close();
      const content = document.createElement("div");
      content.dataset.tip = code;
      content.append(...lines);
      this.#box.replaceChildren(content);
      this.#box.hidden = false;
      const [best] = ["", "wide"].map((shape) => this.#spot(shape)).sort((one, other) => compare(one.cost.slice(0, 2), other.cost.slice(0, 2)));
      this.#box.dataset.shape = best.shape;
      Object.assign(this.#box.style, { left: `${best.corner[0]}px`, top: `${best.corner[1]}px` });
    }
    /** Where the tooltip would stand in a shape. @param {string} shape */
    #spot(shape) {
      const { code, pointer } = (
        /** @type {Told} */
        this.#told
      );
      this.#box.dataset.shape = shape;
      const { x: width, y: height } = this.#map.getSize();
      return { shape, ...spotFor([pointer.x, pointer.y], this.#body(code), this.#box.getBoundingClientRect(), { width, height }) };
    }
    /** Points all over a land, in pixels of the frame. @param {string} code @returns {Point[]} */
    #body(code) {
      const place = (
        /** @type {Place} */
        this.#places.find((place2) => place2.code === code)
      );
      const body = this.#bodies.get(place) ?? bodyOf(place);
      this.#bodies.set(place, body);
      const { x: left, y: top } = this.#map.latLngToContainerPoint([0, 0]);
      return body.map(([x, y]) => [left + x * this.#unit, top - y * this.#unit]);
    }
    /** Pixels per unit of the shapes. */
    get #unit() {
      return this.#map.getZoomScale(this.#map.getZoom(), 0);
    }
  };

  // modules/map/views.js
  var ZOOMS = { min: -2, max: 2.5 };
  function addViews(map, views) {
    const names = Object.keys(views);
    let kept = null;
    let fitting = false;
    function fit(name2) {
      const bounds = latLngBounds(views[name2]);
      const zoom = map.getBoundsZoom(bounds);
      const half = map.getSize().y / 2 / map.getZoomScale(zoom, 0);
      fitting = true;
      map.setView([bounds.getSouth() + half, bounds.getCenter().lng], zoom, { animate: false });
      fitting = false;
      kept = name2;
    }
    map.setMinZoom(ZOOMS.min).setMaxZoom(ZOOMS.max);
    map.addControl(L.control.zoom({ position: "topright" }));
    map.addControl(buttons(names, fit));
    map.on("movestart", () => {
      if (!fitting) kept = null;
    });
    map.on("resize", () => {
      if (kept) fit(kept);
    });
    new ResizeObserver(() => isOnPaper() || map.invalidateSize({ animate: false })).observe(map.getContainer());
    fit(names[0]);
  }
  function buttons(names, fit) {
    const control = new L.Control({ position: "topright" });
    control.onAdd = () => {
      const bar = L.DomUtil.create("div", "views");
      for (const name2 of names) {
        const button = L.DomUtil.create("button", "", bar);
        button.type = "button";
        button.textContent = name2;
        button.addEventListener("click", () => fit(name2));
      }
      L.DomEvent.disableClickPropagation(bar);
      return bar;
    };
    return control;
  }

  // modules/map/wheel.js
  var STAYS = 2e3;
  var COARSE = matchMedia("(pointer: coarse)");
  var COMMAND = /^(Mac|iP)/.test(navigator.platform) ? "⌘" : "Ctrl";
  function leaveScrolling(map) {
    const container = map.getContainer();
    const hint = Object.assign(document.createElement("p"), { className: "hint", hidden: true });
    hint.setAttribute("role", "status");
    container.append(hint);
    let timer;
    function say(words) {
      clearTimeout(timer);
      hint.textContent = words;
      hint.hidden = false;
      timer = setTimeout(() => hint.hidden = true, STAYS);
    }
    if (COARSE.matches) map.dragging.disable();
    addEventListener(
      "wheel",
      (event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.stopImmediatePropagation();
        say(`${COMMAND} and the wheel zoom the map`);
      },
      { capture: true, passive: true }
    );
    let moved = 0;
    container.addEventListener("touchstart", () => moved = 0, { passive: true });
    container.addEventListener(
      "touchmove",
      ({ touches }) => {
        moved += 1;
        if (touches.length === 1 && moved === 3) say("Two fingers move the map");
      },
      { passive: true }
    );
  }

  // modules/map/index.js
  var page = window.parent.document;
  async function start(map) {
    try {
      await styled();
      draw(map, await coming);
    } catch (error) {
      console.error(error);
      const line = L.DomUtil.create("p", "failure", map.getContainer());
      line.textContent = "The shapes of the map could not be loaded. Please reload the page.";
    }
  }
  function draw(map, settings2) {
    document.head.append(Object.assign(document.createElement("style"), { textContent: settings2.colours }));
    document.body.insertAdjacentHTML("beforeend", settings2.patterns);
    map.getContainer().setAttribute("role", "group");
    addEventListener("keydown", ({ key }) => key === "t" && page.dispatchEvent(new Event("table")));
    followColourScheme(page);
    addViews(map, settings2.views);
    fitPaper(map);
    map.addControl(L.control.attribution({ prefix: false }).addAttribution("Shapes: Natural Earth · equal-area"));
    leaveScrolling(map);
    moveTogether(map, page);
    const { chronicle, words } = settings2;
    const territories = new Territories(map, settings2);
    const labels = new Labels(map, chronicle);
    const root = document.documentElement;
    const tooltip = new Tooltip(
      map,
      settings2.shapes,
      (code) => root.dataset.year ? tooltipLines(chronicle[code], words, Number(root.dataset.year)) : []
    );
    onEscape(page, () => tooltip.close());
    adoptTypeface(page).then(() => labels.measure(), console.error);
    followReadout(page, (year, since) => {
      root.dataset.year = String(year);
      territories.showYear(year, since);
      labels.showYear(year);
      tooltip.renew();
      name(map, year);
    });
    page.documentElement.toggleAttribute("data-map-drawn", true);
    page.dispatchEvent(new Event("choropleth"));
    map.on("click", (event) => {
      const code = tooltip.codeUnder(event);
      if (code) page.dispatchEvent(new CustomEvent("territory", { detail: code }));
    });
  }
  function name(map, year) {
    window.frameElement?.setAttribute("aria-label", `Map of ${year}`);
    map.getContainer().setAttribute("aria-label", `Map of ${year}. Arrow keys move it, plus and minus zoom.`);
  }
  return __toCommonJS(map_exports);
})();
