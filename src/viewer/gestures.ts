import type { Point } from "./view.ts";

/** What is done to a picture by finger, pen, mouse and wheel. */
export type Gestures = {
  /** It is drawn by so much, by one finger or the mouse, `from` where that went down; `isOver` once it was let go of. */
  onDrag: (by: Point, isOver: boolean) => void;
  /** It becomes so many times as large around a place, and is moved by so much. */
  onPinch: (factor: number, at: Point, by: Point) => void;
  /** The same by a wheel. */
  onWheel: (factor: number, at: Point) => void;
  onDoubleTap: (at: Point) => void;
};

/** Two taps within this time, in milliseconds, and so near to each other, in pixels, are one gesture. */
const DOUBLE = 300;
const NEAR = 30;

/** One line of a wheel that counts in lines, in pixels. */
const LINE = 16;

/** Follows pointers on an element until `signal`. Places are in pixels from its middle. */
export function followGestures(element: HTMLElement, gestures: Gestures, signal: AbortSignal) {
  const pointers = new Map<number, Point>();
  const tap = { at: { x: 0, y: 0 }, time: 0 };
  const drag = { from: { x: 0, y: 0 }, isOn: false };

  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = placeOf(event);
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, at);
    // A second finger makes it a pinch, which no swipe follows.
    if (drag.isOn) gestures.onDrag({ x: 0, y: 0 }, true);
    drag.isOn = pointers.size === 1;
    drag.from = at;
  };
  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const at = placeOf(event);
    const [other] = [...pointers].flatMap(([id, point]) => (id === event.pointerId ? [] : point));
    pointers.set(event.pointerId, at);
    if (other) {
      const factor = distance(at, other) / Math.max(1, distance(before, other));
      gestures.onPinch(factor, middle(before, other), {
        x: (at.x - before.x) / 2,
        y: (at.y - before.y) / 2,
      });
    } else if (drag.isOn) {
      gestures.onDrag({ x: at.x - drag.from.x, y: at.y - drag.from.y }, false);
    }
  };
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const at = placeOf(event);
    if (!drag.isOn) return;
    drag.isOn = false;
    const isTap = distance(at, drag.from) < NEAR / 3;
    const by = { x: at.x - drag.from.x, y: at.y - drag.from.y };
    gestures.onDrag(isTap || event.type === "pointercancel" ? { x: 0, y: 0 } : by, true);
    if (!isTap) return;
    const isSecond = event.timeStamp - tap.time < DOUBLE && distance(at, tap.at) < NEAR;
    if (isSecond) gestures.onDoubleTap(at);
    Object.assign(tap, { at, time: isSecond ? 0 : event.timeStamp });
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    // A pinch on a touch pad comes as a wheel with Ctrl, in smaller steps.
    gestures.onWheel(Math.exp(-pixels / (event.ctrlKey ? 100 : 400)), placeOf(event));
  };

  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const middle = (one: Point, other: Point) => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});
