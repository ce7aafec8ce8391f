import { inks, sheer } from "./inks.ts";
import { nicks, ridge, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { reflection, ripples } from "./ripples.ts";
import { disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { bank, sky, sun } from "./sky.ts";
import { withes } from "./trees.ts";

/** Willows in spring: a green rain of withes in front, a kite over the water, a child at the bank. */
export function springWillow(print: Print): void {
  sky(print, ["#a9cbc6", inks.paper, "#f0d9c4"], 470);
  ridge(print, "#bcd0bd", 450, 90, 2);
  for (let tree = 0; tree < 14; tree += 1) {
    const x = 320 + tree * 66;
    disc(
      print,
      tree % 3 === 0 ? "#e5a9a0" : "#b5c27f",
      x,
      446 - (tree % 4) * 5,
      between(print.random, 18, 34),
    );
  }
  wash(print, ["#cfdcc6", "#8fbcb2", inks.pool], 460, 690);
  ripples(print, sheer(inks.paper, 0.6), 470, 680, 60);
  reflection(print, "#e5a9a0", { x: 620, width: 300, top: 466, bottom: 560 }, 0.5);
  paint(print, inks.leaf, "M0 640 Q300 600 620 660 Q900 700 1200 640 V800 H0 Z");
  paint(print, inks.moss, "M0 720 Q400 680 1200 742 V800 H0 Z");
  nicks(print, inks.sprout, { left: 0, top: 660, width: 1200, height: 130 }, 90, 14);
  trace(print, inks.soot, 2, "M812 562 Q700 380 560 190");
  placed(print, { x: 560, y: 190, turn: -0.5 }, () => {
    paint(print, inks.vermilion, "M0 -50 L34 0 L0 56 L-34 0 Z");
    paint(print, inks.ochre, "M0 -50 L34 0 H-34 Z");
    trace(print, inks.vermilion, 4, "M0 56 q-20 30 4 56 q20 26 -6 60");
  });
  figure(print, {
    x: 786,
    y: 706,
    height: 150,
    coat: inks.vermilion,
    headwear: "pony",
    arms: "up",
    stride: 8,
  });
  figure(print, { x: 880, y: 716, height: 214, coat: inks.indigo, arms: "behind" });
  trace(print, inks.bark, 46, "M120 800 C130 640 40 520 150 330 C190 250 180 120 160 -20");
  trace(print, inks.bark, 22, "M140 360 C260 240 380 130 560 -10 M70 500 C40 300 60 160 20 -10");
  withes(print, "#6f8a3e", { x: 330, y: -10, spread: 360, length: 560, wind: 70 }, 40);
  withes(print, "#a3b95a", { x: 300, y: -30, spread: 380, length: 470, wind: 80 }, 40);
  withes(print, "#6f8a3e", { x: 1120, y: -30, spread: 110, length: 330, wind: 50 }, 14);
  for (const [x, y, turn] of [
    [820, 190, 0.3],
    [960, 260, -0.2],
  ] as const) {
    placed(print, { x, y, turn, scale: 1.2 }, () =>
      paint(
        print,
        inks.ink,
        "M0 0 Q-16 -12 -40 -14 Q-18 -2 -8 6 L-30 22 L-12 14 L-14 26 L0 10 Q16 10 34 -8 Q14 -6 0 0 Z",
      ),
    );
  }
}

/** Lotus in autumn: bent stalks and seed heads as calligraphy, one last leaf, one gold light in the water. */
export function autumnLotus(print: Print): void {
  wash(print, ["#dcb27c", "#e9d3a6", "#b9b08a", "#5f7a72", inks.deep], 0, 800);
  sun(print, inks.paper, 860, 180, 80, 2);
  treeline(print, "#b89c72", 300, 50);
  reflection(print, inks.paper, { x: 860, width: 170, top: 320, bottom: 720 }, 0.6);
  ripples(print, sheer(inks.deep, 0.35), 320, 800, 90);
  bank(print, inks.cream, 260, 350, 0.7);
  const stalks = [
    [180, 800, "q-20 -240 30 -420 q10 -40 60 -30 q40 20 30 80", 240, 452, "pod"],
    [360, 820, "q40 -300 -10 -560", 350, 252, "leaf"],
    [520, 800, "q10 -160 70 -240 l70 120", 660, 690, "pod"],
    [700, 810, "q-30 -240 20 -410", 720, 392, "pod"],
    [930, 810, "q30 -200 -30 -330 l-60 90", 840, 580, "leaf"],
    [1060, 820, "q10 -340 -40 -500", 1020, 306, "pod"],
    [1150, 820, "q-10 -200 20 -300", 1160, 512, "leaf"],
  ] as const;
  for (const [x, y, course, tipX, tipY, kind] of stalks) {
    trace(print, inks.bark, 9, `M${x} ${y} ${course}`);
    if (kind === "pod") {
      placed(print, { x: tipX, y: tipY, turn: tipX % 3 === 0 ? 2.6 : 0.2, scale: 1.15 }, () => {
        paint(print, "#5a4030", "M0 10 Q-40 -10 -44 -40 Q0 -58 44 -40 Q40 -10 0 10 Z");
        oval(print, "#8a6a44", 0, -42, 44, 13);
        for (const seed of [-28, -10, 10, 28]) oval(print, "#2f231c", seed, -42 + (seed % 3), 5, 4);
      });
    } else {
      placed(
        print,
        { x: tipX, y: tipY, turn: tipX > 800 ? 0.4 : -0.15, scale: tipX > 1100 ? 0.8 : 1.35 },
        () => {
          paint(
            print,
            "#8c5a34",
            "M-110 20 Q-90 -50 0 -46 Q96 -50 116 30 Q84 16 70 46 Q44 20 16 52 Q-6 24 -40 50 Q-60 18 -110 20 Z",
          );
          paint(print, inks.ochre, "M-110 20 Q-90 -50 0 -46 Q20 -20 -20 10 Q-60 0 -110 20 Z");
          trace(
            print,
            "#5a3a26",
            3,
            "M0 -44 Q-50 -20 -90 12 M0 -44 Q-10 0 -30 40 M0 -44 Q40 -10 60 36 M0 -44 Q70 -30 104 20",
          );
        },
      );
    }
  }
  for (const [x, y, size] of [
    [300, 660, 120],
    [560, 560, 70],
    [960, 690, 140],
    [120, 560, 80],
  ] as const) {
    oval(print, sheer(inks.ink, 0.35), x + 8, y + 8, size, size * 0.22);
    oval(print, "#66703e", x, y, size, size * 0.22);
    paint(
      print,
      inks.ochre,
      `M${x} ${y} L${x + size * 0.96} ${y - size * 0.06} Q${x + size * 0.7} ${y + size * 0.22} ${x + size * 0.2} ${y + size * 0.2} Z`,
    );
    for (let vein = 0; vein < 7; vein += 1)
      trace(
        print,
        sheer(inks.bark, 0.6),
        2,
        `M${x} ${y} L${x + Math.cos(vein * 0.9) * size * 0.85} ${y + Math.sin(vein * 0.9) * size * 0.18}`,
      );
  }
  trace(print, inks.vermilion, 7, "M372 190 L300 168");
  disc(print, inks.brick, 378, 191, 8);
  for (const turn of [-2.1, -1.6, 0.9, 1.4])
    oval(
      print,
      sheer(inks.paper, 0.85),
      360 + Math.cos(turn) * 30,
      186 + Math.sin(turn) * 30,
      31,
      7,
      turn,
    );
}
