import { blend, inks, sheer } from "./inks.ts";
import { between } from "./random.ts";
import { disc, oval, sheet, trace, wash, type Print } from "./shapes.ts";

/** Lays the sky from the top edge down to a line, since the hour of the day decides every other colour. */
export function sky(print: Print, colours: readonly string[], bottom: number = sheet.height): void {
  wash(print, colours, 0, bottom);
}

/** Hangs a flat sun or moon with stepped rings of light, as a printer would cut them. */
export function sun(
  print: Print,
  ink: string,
  x: number,
  y: number,
  radius: number,
  rings = 3,
): void {
  for (let step = rings; step > 0; step -= 1)
    disc(print, sheer(ink, 0.13), x, y, radius * (1 + step * 0.55));
  disc(print, ink, x, y, radius);
}

/** Throws stepped lamplight, the focal point of most evening scenes. */
export function glow(
  print: Print,
  ink: string,
  x: number,
  y: number,
  radius: number,
  strength = 0.14,
): void {
  for (const share of [1, 0.68, 0.42, 0.2]) disc(print, sheer(ink, strength), x, y, radius * share);
}

/** Draws long flat bars of cloud or mist with rounded ends, in the manner of old landscape prints. */
export function mist(print: Print, ink: string, y: number, depth: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const thickness = between(print.random, 8, 26);
    const left = between(print.random, -300, sheet.width);
    const height = y + between(print.random, -depth, depth);
    const length = between(print.random, 180, 620);
    trace(print, ink, thickness, `M${left} ${height} h${length}`);
    trace(
      print,
      ink,
      thickness * 0.6,
      `M${left + length * 0.2} ${height + thickness * 0.7} h${length}`,
    );
  }
}

/** Lays one soft bank of mist that is thickest in the middle, to part two planes. */
export function bank(print: Print, ink: string, top: number, bottom: number, opacity = 0.85): void {
  wash(print, [sheer(ink, 0), sheer(ink, opacity), sheer(ink, 0)], top, bottom);
}

/** Scatters birds in flight that grow smaller with distance, for scale and movement. */
export function birds(
  print: Print,
  ink: string,
  x: number,
  y: number,
  spread: number,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const size = between(print.random, 6, 15);
    const left = x + between(print.random, -spread, spread);
    const top = y + between(print.random, -spread * 0.35, spread * 0.35);
    const dip = between(print.random, 0.1, 0.5) * size;
    trace(
      print,
      ink,
      size * 0.2,
      `M${left - size} ${top - dip} Q${left - size * 0.4} ${top - size * 0.6} ${left} ${top} Q${left + size * 0.4} ${top - size * 0.6} ${left + size} ${top - dip}`,
    );
  }
}

/** Pricks stars into a night sky. */
export function stars(print: Print, bottom: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const size = between(print.random, 1, 2.6);
    disc(
      print,
      sheer(inks.paper, 0.8),
      between(print.random, 0, 1200),
      between(print.random, 0, bottom),
      size,
    );
  }
}

/** Lets snow fall in three sizes, so that the air itself has depth. */
export function snowfall(print: Print, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const size = between(print.random, 1.6, 3.4) * (index % 12 === 0 ? 2 : 1);
    oval(
      print,
      sheer(inks.snow, 0.9),
      print.random() * 1200,
      print.random() * 800,
      size,
      size * 0.9,
    );
  }
}

/** Gives the inks of a series of planes from far to near, so that a landscape recedes evenly. */
export function planes(far: string, near: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    blend(far, near, count > 1 ? index / (count - 1) : 1),
  );
}
