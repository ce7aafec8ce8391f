import { inks, sheer } from "./inks.ts";
import { figure, type Figure } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, disc, oval, paint, type Print, trace } from "./shapes.ts";

/** The coat colours of a crowd, all from the same drawer. */
export const coats = [inks.indigo, inks.teal, inks.plum, inks.brick, inks.moss, inks.soot] as const;

/** Sends a chance passer-by into a crowd, so that no two coats stand alike by design. */
export function passer(
  print: Print,
  x: number,
  y: number,
  height: number,
  extra: Partial<Figure> = {},
): void {
  const headwear = pick(print.random, ["none", "cap", "bun", "pony", "none"] as const);
  figure(print, {
    x,
    y,
    height,
    coat: pick(print.random, coats),
    headwear,
    stride: between(print.random, 2, 7),
    ...extra,
  });
}

/** Spreads a striped awning whose stripes lean in, the roof of every stall. */
export function awning(print: Print, x: number, y: number, width: number, ink: string): void {
  const stripes = 8;
  for (let stripe = 0; stripe < stripes; stripe += 1) {
    const left = x + (stripe / stripes) * width;
    const step = width / stripes;
    const shift = width * 0.08;
    paint(
      print,
      stripe % 2 === 0 ? ink : inks.cream,
      `M${left + shift - (stripe / stripes) * shift * 2} ${y - width * 0.2} h${step - (shift * 2) / stripes} L${left + step} ${y} q${-step / 2} ${step * 0.7} ${-step} 0 Z`,
    );
  }
}

/** Stacks bamboo steamers with their breath, the sign that breakfast is ready. */
export function steamer(print: Print, x: number, y: number, size: number, tiers: number): void {
  for (let tier = 0; tier < tiers; tier += 1) {
    const top = y - (tier + 1) * size * 0.3;
    box(print, tier % 2 === 0 ? inks.ochre : "#b9853c", x - size / 2, top, size, size * 0.31);
    trace(print, inks.bark, 2.5, `M${x - size / 2} ${top + size * 0.08} h${size}`);
  }
  oval(print, inks.straw, x, y - tiers * size * 0.3, size * 0.5, size * 0.1);
  for (let puff = 0; puff < 9; puff += 1) {
    const rise = puff * size * 0.22;
    disc(
      print,
      sheer(inks.paper, 0.42 - puff * 0.036),
      x + Math.sin(puff * 1.3) * size * 0.24 + rise * 0.2,
      y - tiers * size * 0.3 - rise,
      size * (0.16 + puff * 0.045),
    );
  }
}
