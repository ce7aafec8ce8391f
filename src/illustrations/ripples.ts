import { sheer } from "./inks.ts";
import { between } from "./random.ts";
import { paint, sheet, type Print } from "./shapes.ts";

function lens(
  print: Print,
  ink: string,
  x: number,
  y: number,
  length: number,
  depth: number,
): void {
  paint(
    print,
    ink,
    `M${x} ${y} Q${x + length / 2} ${y - depth} ${x + length} ${y} Q${x + length / 2} ${y + depth} ${x} ${y} Z`,
  );
}

/** Cuts lens-shaped ripples that widen towards the viewer, the whole drawing of still water. */
export function ripples(
  print: Print,
  ink: string,
  top: number,
  bottom: number,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const depth = print.random() ** 1.6;
    const length = 20 + depth * between(print.random, 60, 220);
    const x = between(print.random, -100, sheet.width);
    lens(print, ink, x, top + depth * (bottom - top), length, 1 + depth * 4);
  }
}

/** Breaks a light into lenses down the water, because a reflection is what makes a surface read as wet. */
export function reflection(
  print: Print,
  ink: string,
  light: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  },
  opacity = 0.8,
): void {
  const span = light.bottom - light.top;
  for (let y = light.top; y < light.bottom; y += 5 + ((y - light.top) / span) * 9) {
    const depth = (y - light.top) / span;
    const width = light.width * between(print.random, 0.5, 1) * (1 - depth * 0.35);
    const x = light.x + between(print.random, -0.22, 0.22) * light.width * (0.3 + depth);
    lens(print, sheer(ink, opacity * (1 - depth * 0.55)), x - width / 2, y, width, 2.5 + depth * 4);
  }
}
