import { createCanvas, type Canvas } from "@napi-rs/canvas";
import { inks } from "./inks.ts";
import { press } from "./press.ts";
import { seeded } from "./random.ts";
import { box, sheet, type Print } from "./shapes.ts";

/** A scene draws itself whole on a sheet that is still blank paper. */
export type Scene = (print: Print) => void;

/** Draws and prints one scene, kept apart from the writing of files so that a proof can be looked at first. */
export function render(name: string, draw: Scene): Canvas {
  const canvas = createCanvas(sheet.width, sheet.height);
  const print: Print = { pen: canvas.getContext("2d"), random: seeded(name) };
  box(print, inks.paper, 0, 0, sheet.width, sheet.height);
  draw(print);
  press(canvas);
  return canvas;
}
