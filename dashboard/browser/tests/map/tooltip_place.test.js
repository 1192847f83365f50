import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, spotFor } from "../../modules/map/tooltip_place.js";

/** @import { Point } from "../../modules/map/coordinates.js" */

const FRAME = { width: 400, height: 300 };
const TIP = { width: 120, height: 80 };
/** @type {Point[]} */
const SQUARE = [[0, 0], [40, 0], [40, 40], [0, 40]];

/** Whether a box at a corner covers one of some points. @param {Point} corner @param {Point[]} points */
const covers = ([left, top], points) =>
  points.some(([x, y]) => left <= x && x <= left + TIP.width && top <= y && y <= top + TIP.height);

/** A grid of points. @param {number} x @param {number} y @param {number} size @returns {Point[]} */
const body = (x, y, size) =>
  [...Array(441).keys()].map((at) => [x + ((at % 21) / 20) * size, y + (Math.floor(at / 21) / 20) * size]);

test("a land is covered with points, and its holes are not", () => {
  /** @type {Point[]} */
  const hole = [[10, 10], [30, 10], [30, 30], [10, 30]];
  const points = bodyOf({ code: "LAND", rings: [SQUARE, hole], points: [...SQUARE, ...hole], size: 40, centre: [20, 20] });
  assert(points.length > 200);
  assert(points.some(([x, y]) => x === 6 && y === 20));
  assert(!points.some(([x, y]) => x === 20 && y === 20));
});

test("the tooltip stands right of the pointer, level with it, where nothing is in the way", () => {
  assert.deepEqual(spotFor([100, 150], [[100, 150]], TIP, FRAME).corner, [112, 110]);
});

for (const [name, pointer, land] of /** @type {[string, Point, Point[]][]} */ ([
  ["in the middle", [200, 150], body(180, 130, 60)],
  ["at the right edge", [390, 20], body(340, 0, 60)],
  ["in the lower corner", [20, 290], body(0, 240, 60)],
  ["larger than the tooltip", [60, 150], body(0, 50, 200)],
])) {
  test(`land ${name} is not hidden, and the tooltip is in the frame`, () => {
    const [left, top] = spotFor(pointer, land, TIP, FRAME).corner;
    assert(left >= 0 && left + TIP.width <= FRAME.width && top >= 0 && top + TIP.height <= FRAME.height);
    assert(!covers([left, top], land));
  });
}

test("where land fills the frame the pointer stays free", () => {
  const { corner } = spotFor([200, 150], body(-100, -100, 700), TIP, FRAME);
  assert(!covers(corner, [[200, 150]]));
});
