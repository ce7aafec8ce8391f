import { lantern, tileRoof } from "./buildings.ts";
import { blend, inks, sheer } from "./inks.ts";
import { between } from "./random.ts";
import { reflection, ripples } from "./ripples.ts";
import { box, disc, placed, type Print, trace, wash } from "./shapes.ts";
import { bank, sky, stars, sun } from "./sky.ts";
import { boat } from "./vehicles.ts";

/** The canal by night: two rows of lit houses drawn together, and their lanterns again in the water. */
export function canalNight(print: Print): void {
  sky(print, ["#10182f", inks.night, "#3b3a66"], 430);
  stars(print, 260, 60);
  sun(print, inks.cream, 560, 130, 34, 2);
  wash(print, ["#3b3a66", "#16203c", "#0f1830"], 420, 800);
  const rows = [
    [480, 440, 0.42],
    [395, 470, 0.6],
    [262, 520, 0.95],
    [50, 600, 1.5],
  ] as const;
  for (const side of [1, -1] as const) {
    for (const [offset, foot, scale] of rows) {
      const x = side > 0 ? offset : 1200 - offset;
      const shade = blend("#3a3350", "#191626", scale / 1.5);
      placed(print, { x, y: foot, scale }, () => {
        box(print, shade, -120, -150, 240, 150);
        for (const door of [-86, -28, 30]) {
          box(print, print.random() > 0.25 ? inks.lamp : inks.ochre, door, -104, 46, 82);
          trace(print, shade, 4, `M${door + 23} -104 v82 M${door} -64 h46`);
        }
        box(print, "#55506a", -130, -8, 260, 22);
      });
      tileRoof(print, "#14121f", "#3d3950", { x, y: foot - 146 * scale, scale }, 250, 54);
      reflection(
        print,
        inks.lamp,
        {
          x,
          width: 170 * scale,
          top: foot + 14 * scale,
          bottom: Math.min(800, foot + 250 * scale),
        },
        0.5,
      );
    }
  }
  for (const [x, y, size] of [
    [130, 470, 26],
    [232, 470, 25],
    [346, 430, 17],
    [440, 412, 11],
    [1070, 470, 26],
    [966, 470, 24],
    [852, 430, 17],
    [762, 412, 11],
  ] as const) {
    lantern(print, x, y, size);
    reflection(
      print,
      inks.coral,
      { x, width: size * 1.7, top: y + 150, bottom: Math.min(790, y + 330) },
      0.9,
    );
  }
  bank(print, inks.dusk, 390, 470, 0.5);
  ripples(print, sheer("#0a1020", 0.5), 470, 800, 60);
  boat(print, "#0a0d18", { x: 620, y: 620, scale: 1.5 }, inks.brick);
  lantern(print, 552, 560, 9);
  for (let step = 0; step < 8; step += 1) {
    disc(
      print,
      sheer(inks.lamp, 0.8),
      between(print.random, 480, 720),
      between(print.random, 428, 440),
      2.4,
    );
  }
}
