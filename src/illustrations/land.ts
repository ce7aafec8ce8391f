import { between } from "./random.ts";
import { paint, sheet, trace, type Print } from "./shapes.ts";

/** Draws a range of hills down to the foot of the sheet, the far planes of most landscapes. */
export function ridge(
  print: Print,
  ink: string,
  base: number,
  height: number,
  waves: number,
): void {
  const shift = print.random() * 10;
  const points: string[] = [];
  for (let x = 0; x <= sheet.width; x += 8) {
    const along = (x / sheet.width) * waves;
    const rise =
      Math.sin(along * 2.1 + shift) * 0.5 +
      Math.sin(along * 4.7 + shift * 2) * 0.28 +
      Math.sin(along * 11 + shift) * 0.08;
    points.push(`L${x} ${(base - height * (0.5 + rise * 0.6)).toFixed(1)}`);
  }
  paint(print, ink, `M0 ${sheet.height} ${points.join(" ")} L${sheet.width} ${sheet.height} Z`);
}

/** Draws a row of far trees as one scalloped edge down to a line, for the other bank of a lake or field. */
export function treeline(
  print: Print,
  ink: string,
  base: number,
  height: number,
  left = 0,
  right: number = sheet.width,
): void {
  let outline = `M${left} ${base}`;
  let x = left;
  while (x < right) {
    const step = between(print.random, 14, 46);
    const top = base - height * between(print.random, 0.45, 1);
    outline += ` C${x} ${top} ${x + step} ${top} ${x + step} ${base - height * 0.3}`;
    x += step;
  }
  paint(print, ink, `${outline} L${x} ${base} Z`);
}

/** Draws crop rows running to one vanishing point, leading lines that give a plain its depth. */
export function furrows(
  print: Print,
  ink: string,
  vanish: readonly [number, number],
  foot: number,
  gap: number,
): void {
  const [vanishX, vanishY] = vanish;
  for (let x = vanishX - gap * 30; x <= vanishX + gap * 30; x += gap) {
    paint(
      print,
      ink,
      `M${vanishX + (x - vanishX) * 0.03} ${vanishY} L${x} ${foot} L${x + gap * 0.45} ${foot} Z`,
    );
  }
}

/** Draws blades of grass or reed from a line, with a wind direction. */
export function blades(
  print: Print,
  ink: string,
  area: {
    readonly left: number;
    readonly right: number;
    readonly foot: number;
    readonly height: number;
    readonly wind: number;
  },
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const x = between(print.random, area.left, area.right);
    const foot = area.foot + between(print.random, -8, 8);
    const height = area.height * between(print.random, 0.5, 1);
    const bend = area.wind * between(print.random, 0.3, 1);
    const width = Math.max(2, height * 0.035);
    paint(
      print,
      ink,
      `M${x - width} ${foot} Q${x} ${foot - height * 0.6} ${x + bend} ${foot - height} Q${x + width} ${foot - height * 0.5} ${x + width} ${foot} Z`,
    );
  }
}

/** Sprinkles short strokes over a rectangle, the nicks of the gouge that keep flat ground from being empty. */
export function nicks(
  print: Print,
  ink: string,
  area: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
  count: number,
  length = 18,
): void {
  for (let index = 0; index < count; index += 1) {
    const depth = print.random();
    const x = area.left + print.random() * area.width;
    const y = area.top + depth * area.height;
    trace(
      print,
      ink,
      1 + depth * 2,
      `M${x} ${y} h${length * (0.4 + depth * between(print.random, 0.4, 1.2))}`,
    );
  }
}
