import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";

const source = new URL("../../public/icon.svg", import.meta.url);
const folder = new URL("../../public/icons/", import.meta.url);

/** The ground of public/icon.svg, for icons that the system cuts to a shape of its own. */
const GROUND = "#f4ebd8";

type Icon = { name: string; size: number; ground: boolean; share: number };

/**
 * A maskable icon keeps what counts inside a circle of 80% of its width (W3C, Web Application Manifest): the
 * newspaper's corners stand 1.11 half widths from the middle, so it is drawn at 70%. iOS rounds the corners of an
 * apple-touch-icon itself, and paints what is transparent black.
 */
const ICONS: readonly Icon[] = [
  { name: "icon-192", size: 192, ground: false, share: 1 },
  { name: "icon-512", size: 512, ground: false, share: 1 },
  { name: "maskable-512", size: 512, ground: true, share: 0.7 },
  { name: "apple-touch-icon", size: 180, ground: true, share: 0.86 },
];

/** Draws the PNGs of public/icons from public/icon.svg. */
export async function drawIcons() {
  mkdirSync(folder, { recursive: true });
  const drawing = await loadImage(readFileSync(source));
  for (const { name, size, ground, share } of ICONS) {
    const canvas = createCanvas(size, size);
    const pen = canvas.getContext("2d");
    if (ground) {
      pen.fillStyle = GROUND;
      pen.fillRect(0, 0, size, size);
    }
    const inner = size * share;
    pen.drawImage(drawing, (size - inner) / 2, (size - inner) / 2, inner, inner);
    writeFileSync(new URL(`${name}.png`, folder), canvas.encodeSync("png"));
  }
}
