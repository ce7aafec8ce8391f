import type { KeyboardEvent } from "react";
import type { Zoom } from "./zoom.ts";

type Turning = {
  zoom: Zoom | undefined;
  turn: (by: number) => void;
  at: number;
  total: number;
};

/** By how much + makes a picture larger, and how far an arrow moves it, in pixels. */
const STEP = 1.5;
const FAR = 80;

const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: FAR, y: 0 },
  ArrowRight: { x: -FAR, y: 0 },
  ArrowUp: { x: 0, y: FAR },
  ArrowDown: { x: 0, y: -FAR },
};

/** + and - change a picture's size, 0 shows it whole; arrows move what is larger than the screen, else turn; Home and End go to the first and the last. */
export function turnByKey(event: KeyboardEvent, { zoom, turn, at, total }: Turning) {
  const { key } = event;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[key];
  if (arrow) {
    if (!zoom?.move(arrow) && arrow.x !== 0) turn(-Math.sign(arrow.x));
  } else if (key === "+" || key === "=") zoom?.by(STEP);
  else if (key === "-" || key === "_") zoom?.by(1 / STEP);
  else if (key === "0") zoom?.whole();
  else if (key === "Home") turn(1 - at);
  else if (key === "End") turn(total - at);
  else return;
  event.preventDefault();
}
