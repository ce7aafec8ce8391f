import { house } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { blades, furrows, nicks, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { mist, sky, sun } from "./sky.ts";
import { poplar } from "./trees.ts";

function ear(print: Print, ink: string, x: number, y: number, size: number, turn: number): void {
  placed(print, { x, y, scale: size, turn }, () => {
    trace(print, ink, 2.2, "M0 0 Q4 60 -6 200");
    for (let grain = 0; grain < 8; grain += 1) {
      oval(print, ink, -4.5, -grain * 8, 3.6, 7, -0.45);
      oval(print, ink, 4.5, -grain * 8 - 4, 3.6, 7, 0.45);
      trace(print, ink, 0.8, `M-5 ${-grain * 8 - 4} l-9 -26 M5 ${-grain * 8 - 8} l9 -26`);
    }
    oval(print, ink, 0, -68, 3.6, 7);
  });
}

/** Wheat in June: the reader stands between the ears, the harvester is far and small in its own dust. */
export function wheat(print: Print): void {
  sky(print, ["#7fb0b5", inks.mist, inks.paper], 340);
  mist(print, sheer(inks.paper, 0.75), 130, 60, 6);
  treeline(print, "#8ba58c", 336, 34);
  for (const x of [70, 104, 150, 1010, 1050, 1084, 1130])
    poplar(print, inks.moss, x, 346, between(print.random, 100, 170));
  wash(print, ["#ecd28c", inks.straw, inks.ochre], 336, 800);
  paint(print, "#b98733", "M0 372 L700 338 L1200 360 V384 L700 346 L0 420 Z");
  furrows(print, sheer("#a8742a", 0.5), [690, 338], 820, 62);
  paint(print, sheer(inks.cream, 0.7), "M400 372 Q420 300 560 318 Q700 300 720 372 Z");
  placed(print, { x: 560, y: 392, scale: 1.1 }, () => {
    paint(print, inks.vermilion, "M-80 -16 V-84 L-60 -96 H8 V-66 H52 V-16 Z");
    paint(print, inks.brick, "M-80 -44 H52 V-36 H-80 Z");
    paint(print, inks.mist, "M12 -104 H44 L54 -66 H12 Z");
    trace(print, inks.vermilion, 6, "M8 -108 H48");
    trace(print, inks.soot, 9, "M-50 -92 L-110 -124 L-120 -112");
    disc(print, inks.ink, 28, -14, 24);
    disc(print, inks.straw, 28, -14, 9);
    disc(print, inks.ink, -54, -8, 15);
    paint(print, inks.brick, "M52 -40 L84 -16 V6 H62 Z");
    for (let blade = 0; blade < 6; blade += 1)
      trace(
        print,
        inks.ink,
        3,
        `M92 -10 L${92 + Math.cos(blade * 1.05) * 24} ${-10 + Math.sin(blade * 1.05) * 24}`,
      );
    disc(print, inks.ochre, 92, -10, 7);
  });
  figure(print, {
    x: 860,
    y: 500,
    height: 148,
    coat: inks.indigo,
    headwear: "straw",
    stride: 7,
    trousers: inks.soot,
  });
  blades(print, "#a06c26", { left: -20, right: 1220, foot: 830, height: 260, wind: 30 }, 90);
  for (let index = 0; index < 46; index += 1) {
    const x = index * 27 + between(print.random, -16, 16);
    const y = 640 - Math.abs(index - 27) * 5 + between(print.random, -40, 110);
    ear(
      print,
      index % 3 === 0 ? "#7c4f1c" : index % 3 === 1 ? "#e9c766" : "#c58a30",
      x,
      y,
      between(print.random, 1.2, 1.9),
      between(print.random, -0.1, 0.32),
    );
  }
}

function cabbageHead(print: Print, x: number, y: number, size: number): void {
  placed(print, { x, y, scale: size }, () => {
    oval(print, sheer(inks.bark, 0.6), 0, 4, 66, 14);
    for (const [outline, ink] of [
      ["M-60 -10 Q-86 -60 -46 -76 Q-20 -30 0 0 Q-40 6 -60 -10 Z", inks.moss],
      ["M60 -10 Q86 -60 46 -76 Q20 -30 0 0 Q40 6 60 -10 Z", inks.moss],
      ["M-44 -4 Q-66 -80 -24 -104 Q8 -110 10 -40 Q6 0 -10 4 Z", "#7f9a52"],
      ["M44 -4 Q66 -80 24 -104 Q-8 -110 -8 -40 Q-6 0 10 4 Z", inks.leaf],
      ["M-30 0 Q-44 -86 0 -112 Q44 -86 30 0 Q0 12 -30 0 Z", inks.sprout],
    ] as const)
      paint(print, ink, outline);
    trace(print, inks.paper, 5, "M0 0 V-64");
    trace(
      print,
      inks.paper,
      2.4,
      "M0 -20 Q-14 -44 -20 -72 M0 -20 Q14 -44 20 -72 M0 -44 Q-6 -70 -6 -92 M0 -44 Q8 -70 8 -90 M-40 -14 Q-56 -40 -52 -60 M40 -14 Q56 -40 52 -60",
    );
    trace(print, inks.vermilion, 5, "M-37 -54 Q0 -44 37 -54");
  });
}

/** Cabbages at the first frost: round heads march to the farmhouse, each tied with red cord. */
export function cabbage(print: Print): void {
  sky(print, ["#d9a58a", inks.cream], 260);
  sun(print, inks.vermilion, 250, 180, 40, 2);
  treeline(print, "#a99b8d", 262, 44);
  house(print, "#c9ac8b", inks.brick, inks.lamp, { x: 900, y: 276 }, 190);
  for (const x of [740, 766, 1030, 1060, 1096]) poplar(print, "#7d6c58", x, 280, 130);
  wash(print, ["#a58a68", "#6f5238", inks.bark], 262, 800);
  furrows(print, sheer(inks.ink, 0.25), [870, 250], 830, 150);
  nicks(print, sheer(inks.snow, 0.7), { left: 0, top: 270, width: 1200, height: 520 }, 220, 14);
  for (let row = 0; row < 9; row += 1) {
    const depth = (row / 8) ** 1.9;
    const y = 296 + depth * 470;
    const size = 0.12 + depth * 1.35;
    for (let column = -9; column < 9; column += 1) {
      const x = 870 + (column + 0.2) * (28 + depth * 270);
      if (x > -160 && x < 1340) cabbageHead(print, x, y + between(print.random, -4, 4), size);
    }
    if (row === 4)
      figure(print, {
        x: 470,
        y: y + 6,
        height: 190,
        coat: inks.indigo,
        headwear: "cap",
        lean: 34,
        arms: "low",
        stride: 6,
      });
    if (row === 5)
      figure(print, {
        x: 985,
        y: y - 6,
        height: 224,
        coat: inks.vermilion,
        headwear: "bun",
        stride: 3,
        arms: "forward",
      });
  }
}
