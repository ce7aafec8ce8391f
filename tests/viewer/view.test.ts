import { expect, test } from "vitest";
import { bounded, fitted, largestScale, WHOLE, zoomed } from "../../src/viewer/view.ts";

const room = { width: 400, height: 800 };
const wide = { width: 1200, height: 800 };

test("a picture is as large as fits the room", () => {
  expect(fitted(wide, room)).toEqual({ width: 400, height: 400 * (800 / 1200) });
  expect(fitted({ width: 100, height: 400 }, room)).toEqual({ width: 200, height: 800 });
});

test("what is at the place of a zoom stays there", () => {
  const at = { x: 100, y: -50 };
  const before = { scale: 1.5, x: 20, y: 10 };
  const after = zoomed(before, 3, at);
  const place = ({ scale, x, y }: typeof before) => [(at.x - x) / scale, (at.y - y) / scale];
  expect(place(after)).toEqual(place(before));
});

test("it is never smaller than whole, nor larger than four times or its own size", () => {
  expect(bounded({ scale: 0.2, x: 90, y: 90 }, wide, room)).toEqual(WHOLE);
  expect(bounded({ scale: 99, x: 0, y: 0 }, wide, room).scale).toBe(4);
  expect(largestScale({ width: 4000, height: 3000 }, room)).toBe(10);
});

test("its edges are not drawn into the room, and what fits stays in the middle", () => {
  const { x, y } = bounded({ scale: 2, x: 500, y: 500 }, wide, room);
  expect(x).toBe((800 - 400) / 2);
  expect(y).toBe(0);
});
