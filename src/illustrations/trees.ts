import { between } from "./random.ts";
import { disc, oval, paint, placed, trace, type Print } from "./shapes.ts";

interface Growth {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly angle: number;
  readonly width: number;
}

/** Grows a bare branching tree, because winter trees against a sky are half of every northern view. */
export function branches(
  print: Print,
  ink: string,
  growth: Growth,
  tips?: (x: number, y: number) => void,
): void {
  const { x, y, length, angle, width } = growth;
  const endX = x + Math.cos(angle) * length;
  const endY = y + Math.sin(angle) * length;
  const bendX = (x + endX) / 2 + between(print.random, -0.12, 0.12) * length;
  trace(print, ink, width, `M${x} ${y} Q${bendX} ${(y + endY) / 2} ${endX} ${endY}`);
  if (width < 1.6) {
    tips?.(endX, endY);
    return;
  }
  const forks = print.random() > 0.6 ? 3 : 2;
  for (let fork = 0; fork < forks; fork += 1) {
    const side = fork - (forks - 1) / 2;
    branches(
      print,
      ink,
      {
        x: endX,
        y: endY,
        length: length * between(print.random, 0.62, 0.86),
        angle: angle + side * between(print.random, 0.5, 0.95) + between(print.random, -0.15, 0.15),
        width: width * between(print.random, 0.56, 0.72),
      },
      tips,
    );
  }
}

/** Heaps round clumps into a leafy crown with a lit side, for streets and yards. */
export function crown(
  print: Print,
  dark: string,
  light: string,
  x: number,
  y: number,
  size: number,
): void {
  for (const [ink, shift, share, count] of [
    [dark, 0, 1, 16],
    [light, -0.18, 0.62, 12],
  ] as const) {
    for (let index = 0; index < count; index += 1) {
      const angle = print.random() * Math.PI * 2;
      const reach = Math.sqrt(print.random()) * size * 0.62 * share;
      disc(
        print,
        ink,
        x + shift * size + Math.cos(angle) * reach * 1.25,
        y + shift * size * 1.1 + Math.sin(angle) * reach * 0.85,
        size * between(print.random, 0.2, 0.4) * share,
      );
    }
  }
}

/** Hangs a willow's curtain from a point, each withe with its own leaves. */
export function withes(
  print: Print,
  ink: string,
  hang: {
    readonly x: number;
    readonly y: number;
    readonly spread: number;
    readonly length: number;
    readonly wind: number;
  },
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const x = hang.x + between(print.random, -hang.spread, hang.spread);
    const y = hang.y + between(print.random, -20, 30);
    const length = hang.length * between(print.random, 0.45, 1);
    const drift = hang.wind * between(print.random, 0.6, 1.2);
    trace(print, ink, 1.6, `M${x} ${y} q${drift * 0.1} ${length * 0.55} ${drift} ${length}`);
    for (let along = 0.12; along < 1; along += 15 / length) {
      const leafX = x + 2 * (1 - along) * along * drift * 0.1 + along * along * drift;
      const leafY = y + 2 * (1 - along) * along * length * 0.55 + along * along * length;
      const side = print.random() > 0.5 ? 1 : -1;
      oval(print, ink, leafX + side * 4, leafY, 2.3, 8, -side * 0.5);
    }
  }
}

/** Draws a tall poplar, the upright of the flat plain. */
export function poplar(print: Print, ink: string, x: number, foot: number, height: number): void {
  placed(print, { x, y: foot, scale: height / 100 }, () => {
    trace(print, ink, 2.4, "M0 0 V-40");
    paint(
      print,
      ink,
      "M0 -100 C9 -84 13 -56 9 -34 C7 -22 3 -16 0 -14 C-4 -17 -8 -22 -10 -36 C-13 -58 -8 -84 0 -100 Z",
    );
  });
}

/** Draws a leaning pine of flat shelves, for mountains and old gates. */
export function pine(
  print: Print,
  trunk: string,
  needles: string,
  x: number,
  foot: number,
  height: number,
  flip = false,
): void {
  placed(print, { x, y: foot, scale: height / 100, flip }, () => {
    trace(print, trunk, 4, "M0 0 C-4 -30 10 -50 2 -96");
    trace(print, trunk, 2, "M3 -50 Q20 -56 30 -56 M4 -66 Q-14 -68 -24 -74");
    for (const [shelfX, shelfY, reach] of [
      [30, -58, 22],
      [-24, -76, 20],
      [8, -84, 22],
      [2, -98, 14],
      [12, -44, 14],
    ] as const) {
      paint(
        print,
        needles,
        `M${shelfX - reach} ${shelfY + 2} Q${shelfX - reach * 0.6} ${shelfY - 9} ${shelfX} ${shelfY - 10} Q${shelfX + reach * 0.7} ${shelfY - 9} ${shelfX + reach} ${shelfY + 2} Q${shelfX} ${shelfY + 5} ${shelfX - reach} ${shelfY + 2} Z`,
      );
    }
  });
}
