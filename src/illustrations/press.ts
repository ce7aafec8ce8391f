import type { Canvas } from "@napi-rs/canvas";
import { seeded, type Random } from "./random.ts";
import { sheet } from "./shapes.ts";

type Field = Float32Array<ArrayBuffer>;

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

function noise(random: Random, cellWidth: number, cellHeight: number): Field {
  const columns = Math.ceil(sheet.width / cellWidth) + 2;
  const rows = Math.ceil(sheet.height / cellHeight) + 2;
  const knots = Float32Array.from({ length: columns * rows }, () => random() * 2 - 1);
  const field = new Float32Array(sheet.width * sheet.height);
  for (let y = 0; y < sheet.height; y += 1) {
    const row = Math.floor(y / cellHeight);
    const down = eased(y / cellHeight - row);
    for (let x = 0; x < sheet.width; x += 1) {
      const column = Math.floor(x / cellWidth);
      const across = eased(x / cellWidth - column);
      const knot = row * columns + column;
      const upper = (knots[knot] ?? 0) * (1 - across) + (knots[knot + 1] ?? 0) * across;
      const lower =
        (knots[knot + columns] ?? 0) * (1 - across) + (knots[knot + columns + 1] ?? 0) * across;
      field[y * sheet.width + x] = upper * (1 - down) + lower * down;
    }
  }
  return field;
}

const random = seeded("press");
const knifeAcross = noise(random, 13, 13);
const knifeDown = noise(random, 13, 13);
const blotch = noise(random, 70, 50);
const grain = noise(random, 7, 2);
const fleck = noise(random, 4, 3);
const paper = [244, 235, 216] as const;

function brightness(data: Uint8ClampedArray, at: number): number {
  return ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 10;
}

/** Pulls a flat drawing through the press: hand-cut edges, plates a hair out of register, ink that takes unevenly. */
export function press(canvas: Canvas): void {
  const { width, height } = sheet;
  const pen = canvas.getContext("2d");
  const source = pen.getImageData(0, 0, width, height).data;
  const result = pen.createImageData(width, height);
  const at = (x: number, y: number) =>
    (Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))) * 4;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * width + x;
      const fromX = x + (knifeAcross[place] ?? 0) * 1.5;
      const fromY = y + (knifeDown[place] ?? 0) * 1.5;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      const across = fromX - left;
      const down = fromY - top;
      const corner = at(left, top);
      const right = at(left + 1, top);
      const below = at(left, top + 1);
      const opposite = at(left + 1, top + 1);
      const step =
        brightness(source, at(left + 2, top + 2)) - brightness(source, at(left - 1, top - 1));
      const edge = Math.min(1, Math.max(0, Math.abs(step) - 14) / 110);
      const gap = step > 0 ? edge * 0.3 : 0;
      const overlap = step < 0 ? 1 - edge * 0.16 : 1;
      const dark = 1 - brightness(source, corner) / 255;
      const bare =
        Math.max(0, (fleck[place] ?? 0) + (blotch[place] ?? 0) * 0.25 - 0.7) * dark * 0.46;
      const tone = 1 + (grain[place] ?? 0) * 0.028 + (blotch[place] ?? 0) * 0.03;
      const show = Math.min(0.6, gap + bare);
      for (let channel = 0; channel < 3; channel += 1) {
        const upper =
          (source[corner + channel] ?? 0) * (1 - across) + (source[right + channel] ?? 0) * across;
        const lower =
          (source[below + channel] ?? 0) * (1 - across) +
          (source[opposite + channel] ?? 0) * across;
        const inked = (upper * (1 - down) + lower * down) * overlap * tone;
        result.data[place * 4 + channel] = inked + ((paper[channel] ?? 0) - inked) * show;
      }
      result.data[place * 4 + 3] = 255;
    }
  }
  pen.putImageData(result, 0, 0);
}
