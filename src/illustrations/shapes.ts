import { Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import type { Random } from "./random.ts";

/** What every drawing function needs: the pen to draw with and the scene's own chance. */
export interface Print {
  readonly pen: SKRSContext2D;
  readonly random: Random;
}

/** The size all scenes are composed for, so that their numbers can be read as places in the picture. */
export const sheet = { width: 1200, height: 800 } as const;

function shaped(outline: string): Path2D {
  return new Path2D(outline);
}

/** Fills an outline given as SVG path data, the shortest way to write down a cut shape. */
export function paint({ pen }: Print, ink: string, outline: string): void {
  pen.fillStyle = ink;
  pen.fill(shaped(outline));
}

/** Draws along SVG path data with a round brush, for branches, ropes and wires. */
export function trace({ pen }: Print, ink: string, width: number, course: string): void {
  pen.strokeStyle = ink;
  pen.lineWidth = width;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.stroke(new Path2D(course));
}

/** Fills an upright rectangle, because walls and boards are the most frequent shape of a town. */
export function box(
  { pen }: Print,
  ink: string,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  pen.fillStyle = ink;
  pen.fillRect(left, top, width, height);
}

/** Fills an ellipse, for heads, fruit, wheels and bowls. */
export function oval(
  { pen }: Print,
  ink: string,
  x: number,
  y: number,
  across: number,
  down: number,
  turn = 0,
): void {
  pen.fillStyle = ink;
  pen.beginPath();
  pen.ellipse(x, y, across, down, turn, 0, Math.PI * 2);
  pen.fill();
}

/** Fills a circle. */
export function disc(print: Print, ink: string, x: number, y: number, radius: number): void {
  oval(print, ink, x, y, radius, radius);
}

/** Draws a circle's outline, for wheels, rims and lenses. */
export function ring(
  { pen }: Print,
  ink: string,
  width: number,
  x: number,
  y: number,
  radius: number,
): void {
  pen.strokeStyle = ink;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.stroke();
}

/** Where a motif goes: its own drawing has its origin at its foot, and this puts that foot in the scene. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly flip?: boolean;
}

/** Draws a motif in its own coordinates, so that one figure can stand anywhere at any size. */
export function placed(
  { pen }: Print,
  { x, y, scale = 1, turn = 0, flip = false }: Placement,
  draw: () => void,
): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.scale(flip ? -scale : scale, scale);
  draw();
  pen.restore();
}

/** Keeps a drawing inside an outline, for patterns on cloth, views through windows and light on water. */
export function within({ pen }: Print, outline: string, draw: () => void): void {
  pen.save();
  pen.clip(new Path2D(outline));
  draw();
  pen.restore();
}

/** Lays a vertical gradation over a rectangle, the printer's bokashi, for skies, water and walls. */
export function wash(
  { pen }: Print,
  colours: readonly string[],
  top: number,
  bottom: number,
  left = 0,
  width: number = sheet.width,
): void {
  const gradation = pen.createLinearGradient(0, top, 0, bottom);
  for (const [index, colour] of colours.entries()) {
    gradation.addColorStop(colours.length > 1 ? index / (colours.length - 1) : 0, colour);
  }
  pen.fillStyle = gradation;
  pen.fillRect(left, top, width, bottom - top);
}
