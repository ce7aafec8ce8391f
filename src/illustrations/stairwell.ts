import { blend, inks, sheer } from "./inks.ts";
import { figure } from "./people.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { glow, sun } from "./sky.ts";

/** The stairwell of an old block in section: flights zigzag past a lit landing, a new red handrail leads up. */
export function stairwell(print: Print): void {
  wash(print, ["#2a4448", "#38575a", "#5a6f68"], 0, 800);
  for (const [left, top] of [
    [830, 70],
    [830, 500],
  ] as const) {
    wash(print, ["#f3d9a0", "#e5a877"], top, top + 190, left, 180);
    paint(
      print,
      sheer(inks.lamp, 0.2),
      `M${left} ${top} L${left - 520} ${top + 220} L${left - 360} ${top + 420} L${left} ${top + 190} Z`,
    );
    sun(print, inks.paper, left + 70, top + 130, 26, 1);
    trace(
      print,
      "#1b2d31",
      9,
      `M${left} ${top} h180 v190 h-180 Z M${left + 90} ${top} v190 M${left} ${top + 80} h180`,
    );
  }
  const flight = (fromX: number, fromY: number, direction: number, ink: string): void => {
    let outline = `M${fromX} ${fromY}`;
    for (let step = 0; step < 10; step += 1) outline += ` v-24 h${direction * 52}`;
    paint(print, ink, `${outline} v46 L${fromX} ${fromY + 46} Z`);
    trace(print, blend(ink, inks.paper, 0.5), 3, outline);
  };
  box(print, "#1b2d31", 0, 800 - 16, 1200, 16);
  flight(780, 392, -1, "#24393d");
  box(print, "#24393d", 0, 152, 262, 46);
  box(print, "#1f3337", 770, 392, 430, 46);
  trace(print, inks.brick, 9, "M770 270 L262 34 M262 34 H60");
  for (let post = 0; post < 10; post += 1)
    trace(print, inks.ink, 5, `M${756 - post * 52} ${376 - post * 24} v-112`);
  flight(250, 632, 1, "#17282c");
  box(print, "#17282c", -10, 632, 270, 200);
  trace(print, inks.vermilion, 14, "M70 500 H250 L770 262 H1000");
  for (let post = 0; post < 10; post += 1)
    trace(print, inks.ink, 6, `M${276 + post * 52} ${606 - post * 24} v-118`);
  figure(print, {
    x: 480,
    y: 514,
    height: 250,
    coat: inks.plum,
    hair: inks.ash,
    headwear: "bun",
    lean: 12,
    arms: "forward",
    stride: 9,
  });
  paint(print, inks.ochre, "M448 400 q-30 0 -34 30 v44 h56 v-44 q-2 -26 -22 -30 Z");
  for (const [x, ink] of [
    [430, inks.leaf],
    [446, inks.moss],
    [456, inks.leaf],
  ] as const)
    oval(print, ink, x, 396, 9, 24, (x - 444) * 0.03);
  glow(print, inks.lamp, 130, 330, 120, 0.16);
  disc(print, inks.paper, 130, 330, 16);
  trace(print, inks.ink, 4, "M130 198 V316");
  box(print, inks.wood, 60, 450, 120, 184);
  placed(print, { x: 930, y: 392 }, () => {
    paint(print, inks.clay, "M-26 -46 H26 L18 0 H-18 Z");
    for (const turn of [-0.7, -0.2, 0.3, 0.8])
      oval(print, inks.leaf, Math.sin(turn) * 34, -74, 9, 34, turn);
  });
}
