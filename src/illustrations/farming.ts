import { blend, inks, sheer } from "./inks.ts";
import { blades, furrows, ridge, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { birds, glow, sky, sun } from "./sky.ts";

/** The greenhouse before dawn: a tunnel of ribs that glows from within, all lines running to the light. */
export function greenhouse(print: Print): void {
  box(print, inks.night, 0, 0, 1200, 800);
  const ribs = [1, 0.72, 0.52, 0.38, 0.28, 0.21, 0.16] as const;
  for (const [index, scale] of ribs.entries()) {
    const tint =
      index < 3
        ? blend(inks.indigo, "#a8705e", (index + 0.2) / 3)
        : blend("#a8705e", inks.lamp, (index - 2) / 4);
    const [left, right, top, foot] = [
      700 - 760 * scale,
      700 + 760 * scale,
      400 - 470 * scale,
      400 + 430 * scale,
    ];
    paint(
      print,
      tint,
      `M${left} ${foot} V${400 - 60 * scale} Q${left} ${top} 700 ${top} Q${right} ${top} ${right} ${400 - 60 * scale} V${foot} Z`,
    );
    trace(
      print,
      blend(inks.ink, tint, 0.25),
      16 * scale + 1,
      `M${left} ${foot} V${400 - 60 * scale} Q${left} ${top} 700 ${top} Q${right} ${top} ${right} ${400 - 60 * scale} V${foot}`,
    );
  }
  glow(print, inks.paper, 700, 390, 150, 0.25);
  paint(print, inks.clay, "M690 440 H710 L860 800 H520 Z");
  paint(print, "#3d4f2c", "M690 440 L520 800 H0 V640 Z M710 440 L860 800 H1200 V600 Z");
  for (const side of [-1, 1] as const) {
    for (let plant = 0; plant < 13; plant += 1) {
      const depth = ((plant + 1) / 13) ** 2;
      const x = 700 + side * (16 + depth * 330);
      const foot = 442 + depth * 350;
      const height = 40 + depth * 400;
      const leaf = blend(inks.leaf, "#2f4526", depth);
      trace(print, inks.moss, 2 + depth * 6, `M${x} ${foot} v${-height}`);
      for (let node = 0; node < 16; node += 1) {
        const y = foot - (node / 16) * height;
        oval(
          print,
          leaf,
          x + between(print.random, -1, 1) * (10 + depth * 70),
          y,
          6 + depth * 34,
          3 + depth * 15,
          between(print.random, -0.8, 0.8),
        );
        if (node % 4 === 1)
          disc(
            print,
            inks.vermilion,
            x + between(print.random, -1, 1) * (6 + depth * 44),
            y,
            3 + depth * 15,
          );
      }
    }
  }
  figure(print, {
    x: 706,
    y: 560,
    height: 190,
    coat: inks.indigo,
    headwear: "bun",
    arms: "up",
    stride: 3,
  });
}

/** A drone over the young wheat: the machine is large and near, the field falls away in stripes. */
export function droneField(print: Print): void {
  sky(print, ["#e0b877", inks.cream], 330);
  sun(print, inks.paper, 190, 270, 46, 2);
  ridge(print, "#b7b68c", 330, 60, 3);
  treeline(print, inks.moss, 344, 30);
  wash(print, [inks.sprout, inks.leaf, inks.moss], 340, 800);
  furrows(print, sheer("#3d5230", 0.6), [180, 336], 860, 96);
  paint(print, sheer(inks.paper, 0.35), "M560 300 L380 590 Q600 640 900 560 L760 290 Z");
  for (let drop = 0; drop < 90; drop += 1) {
    const fall = print.random();
    disc(
      print,
      sheer(inks.paper, 0.8),
      655 + between(print.random, -90, 90) * (1 + fall * 1.8),
      310 + fall * 280,
      2.4,
    );
  }
  placed(print, { x: 660, y: 250, turn: -0.08, scale: 1.3 }, () => {
    trace(print, inks.ink, 9, "M-150 -20 L150 -20 M-104 14 L104 14");
    for (const [x, y] of [
      [-150, -34],
      [150, -34],
      [-104, 0],
      [104, 0],
    ] as const) {
      box(print, inks.ink, x - 7, y, 14, 22);
      oval(print, sheer(inks.ink, 0.55), x, y - 2, 74, 7);
    }
    paint(print, inks.vermilion, "M-48 -40 Q0 -58 48 -40 L56 10 H-56 Z");
    paint(print, inks.paper, "M-36 10 H36 L30 52 H-30 Z");
    trace(print, inks.ink, 6, "M-44 10 L-60 74 M44 10 L60 74 M-78 74 H-40 M78 74 H40");
    disc(print, inks.lamp, 0, -16, 8);
  });
  figure(print, {
    x: 984,
    y: 760,
    height: 330,
    coat: inks.indigo,
    headwear: "straw",
    arms: "low",
    trousers: inks.soot,
  });
  blades(print, "#33472a", { left: -20, right: 1220, foot: 815, height: 110, wind: 24 }, 150);
  birds(print, inks.soot, 330, 130, 100, 5);
}
