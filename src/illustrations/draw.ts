import { mkdirSync, writeFileSync } from "node:fs";
import { createCanvas, type Canvas } from "@napi-rs/canvas";
import { drawIcons } from "./icons.ts";
import { render } from "./render.ts";
import { scenes } from "./scenes.ts";

const folder = new URL("../../public/content/media/", import.meta.url);

function halved(canvas: Canvas): Canvas {
  const small = createCanvas(canvas.width / 2, canvas.height / 2);
  const pen = small.getContext("2d");
  pen.imageSmoothingEnabled = true;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}

function lightest(
  limit: number,
  qualities: readonly number[],
  encode: (quality: number) => Buffer,
): Buffer {
  let file: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    file = encode(quality);
    if (file.length <= limit) break;
  }
  return file;
}

function save(canvas: Canvas, name: string, size: number): number {
  const webp = lightest(60_000, [68, 60, 52, 44, 38], (quality) =>
    canvas.encodeSync("webp", quality),
  );
  const avif = lightest(35_000, [54, 48, 42, 36, 30, 25], (quality) =>
    canvas.encodeSync("avif", { quality, speed: 6 }),
  );
  writeFileSync(new URL(`${name}-${size}.webp`, folder), webp);
  writeFileSync(new URL(`${name}-${size}.avif`, folder), avif);
  return webp.length + avif.length;
}

/** The size that shared cards are shown at (Open Graph, as the large card of every network wants it), in pixels. */
const card = { width: 1200, height: 630 };

/** The middle of a picture as the card of the portal: JPEG, since WeChat and QQ read none of the newer formats. */
function saveCard(canvas: Canvas): number {
  const cut = createCanvas(card.width, card.height);
  cut.getContext("2d").drawImage(canvas, 0, (card.height - canvas.height) / 2);
  const jpeg = lightest(120_000, [80, 72, 64, 56, 48], (quality) =>
    cut.encodeSync("jpeg", quality),
  );
  writeFileSync(new URL("../../card.jpg", folder), jpeg);
  return jpeg.length;
}

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
let total = 0;
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const canvas = render(name, draw);
  total += save(canvas, name, 1200) + save(halved(canvas), name, 600);
  if (name === "newspaper-desk") total += saveCard(canvas);
}
if (wanted.length === 0) await drawIcons();
console.log(`illustrations: ${Math.round(total / 1024)} kB written to public/content/media`);
