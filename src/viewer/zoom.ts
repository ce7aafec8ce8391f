import { followGestures } from "./gestures.ts";
import {
  bounded,
  largestScale,
  moved,
  type Point,
  type Size,
  type View,
  WHOLE,
  zoomed,
} from "./view.ts";

/** What keys and buttons do to a picture; fingers do it themselves. */
export type Zoom = {
  /** Makes it so many times as large, around its middle. */
  by: (factor: number) => void;
  /** Moves it by so many pixels; false where it is seen whole, and so stays. */
  move: (by: Point) => boolean;
  whole: () => void;
};

type ZoomOptions = {
  /** What fingers are followed on. */
  stage: HTMLElement;
  /** What is made larger and moved; as large as the stage, the picture fitted into it. */
  frame: HTMLElement;
  /** The picture's own size. */
  size: () => Size;
  /** It was pushed aside, to the next one or the one before. */
  onTurn: (by: 1 | -1) => void;
  signal: AbortSignal;
};

/** How far a picture is pushed before it turns, in pixels. */
const PUSHED = 60;

/** How large two taps make a picture. */
const CLOSE = 2.5;

/** Lets a picture be made larger and moved, within its bounds, until `signal`. */
export function createZoom({ stage, frame, size, onTurn, signal }: ZoomOptions): Zoom {
  let view = WHOLE;
  let beforeDrag: View | undefined;

  const draw = ({ scale, x, y }: View, isGradual: boolean) => {
    frame.toggleAttribute("data-gradual", isGradual);
    frame.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const show = (next: View, isGradual: boolean) => {
    view = bounded(next, size(), stage.getBoundingClientRect());
    draw(view, isGradual);
  };
  const zoomAt = (scale: number, at: Point, isGradual: boolean) => {
    const largest = largestScale(size(), stage.getBoundingClientRect());
    show(zoomed(view, Math.min(largest, Math.max(1, scale)), at), isGradual);
  };
  const drag = (by: Point, isOver: boolean) => {
    const start = (beforeDrag ??= view);
    if (isOver) beforeDrag = undefined;
    if (start.scale > 1) return show(moved(start, by), false);
    if (!isOver) return draw({ ...WHOLE, x: by.x }, false);
    draw(WHOLE, true);
    if (Math.abs(by.x) > Math.max(PUSHED, Math.abs(by.y))) onTurn(by.x < 0 ? 1 : -1);
  };

  followGestures(
    stage,
    {
      onDrag: drag,
      onPinch: (factor, at, by) => {
        zoomAt(view.scale * factor, at, false);
        show(moved(view, by), false);
      },
      onWheel: (factor, at) => zoomAt(view.scale * factor, at, false),
      onDoubleTap: (at) => zoomAt(view.scale > 1 ? 1 : CLOSE, at, true),
    },
    signal,
  );
  return {
    by: (factor) => zoomAt(view.scale * factor, { x: 0, y: 0 }, true),
    move: (by) => {
      if (view.scale === 1) return false;
      show(moved(view, by), true);
      return true;
    },
    whole: () => show(WHOLE, true),
  };
}
