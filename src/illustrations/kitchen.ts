import { lampCone } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { nicks } from "./land.ts";
import { figure } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { branches } from "./trees.ts";

/** Mutton soup on a cold morning: the iron pot and its steam, a bowl in front, one customer waiting. */
export function muttonSoup(print: Print): void {
  wash(print, ["#1f3338", "#35494a", "#6b5a48"], 0, 800);
  box(print, "#16262b", 60, 70, 300, 330);
  for (const [x, y] of [
    [76, 86],
    [216, 86],
    [76, 240],
    [216, 240],
  ] as const)
    wash(print, ["#4a6a85", "#b8a2a0"], y, y + 140, x, 130);
  branches(print, "#22343b", { x: 330, y: 380, length: 90, angle: -2, width: 10 });
  trace(print, "#16262b", 14, "M60 235 H360 M210 70 V400");
  lampCone(print, 760, 160, 640, 340);
  trace(print, inks.ink, 4, "M760 0 V146");
  figure(print, {
    x: 900,
    y: 800,
    height: 560,
    coat: inks.paper,
    headwear: "cook",
    arms: "low",
    flip: true,
    profile: true,
  });
  trace(print, inks.wood, 10, "M786 560 L690 470");
  paint(print, inks.clay, "M330 640 L390 560 H890 L960 640 V800 H300 Z");
  nicks(print, sheer(inks.brick, 0.7), { left: 330, top: 650, width: 600, height: 150 }, 46, 50);
  paint(print, inks.ink, "M384 548 H896 Q880 690 640 694 Q400 690 384 548 Z");
  oval(print, "#33383c", 640, 546, 258, 58);
  oval(print, "#efe2c4", 640, 552, 232, 46);
  for (let piece = 0; piece < 34; piece += 1)
    oval(
      print,
      pick(print.random, [inks.clay, inks.sprout, inks.cream, "#c98a66"]),
      640 + between(print.random, -190, 190),
      554 + between(print.random, -26, 26),
      16,
      5,
    );
  for (let puff = 0; puff < 30; puff += 1) {
    const rise = (puff / 30) * 560;
    disc(
      print,
      sheer(inks.paper, 0.16),
      620 + Math.sin(puff * 0.9) * (40 + rise * 0.14) - rise * 0.15,
      520 - rise,
      44 + rise * 0.13,
    );
  }
  box(print, "#3f2a20", 0, 690, 620, 110);
  box(print, inks.wood, 0, 676, 620, 22);
  placed(print, { x: 250, y: 684, scale: 1.35 }, () => {
    oval(print, sheer(inks.ink, 0.4), 8, 0, 120, 12);
    paint(print, inks.snow, "M-112 -84 H112 Q104 -20 44 -8 V0 H-44 V-8 Q-104 -20 -112 -84 Z");
    paint(print, inks.indigo, "M-108 -66 Q0 -48 108 -66 L106 -56 Q0 -38 -106 -56 Z");
    oval(print, "#d8cdb4", 0, -84, 112, 24);
    oval(print, "#f1dfb2", 0, -82, 98, 18);
    for (let leaf = 0; leaf < 22; leaf += 1)
      oval(
        print,
        pick(print.random, [inks.moss, inks.leaf, inks.clay, inks.vermilion]),
        between(print.random, -74, 74),
        -82 + between(print.random, -9, 9),
        8,
        3,
        print.random() * 3,
      );
    trace(print, inks.brick, 6, "M60 -88 L190 -150 M72 -82 L196 -136");
  });
  for (const [x, drop, ink] of [
    [1090, 300, inks.vermilion],
    [1150, 240, inks.brick],
    [1030, 200, inks.cream],
  ] as const) {
    trace(print, inks.wood, 4, `M${x} 0 V${drop}`);
    for (let knot = 40; knot < drop; knot += 22) {
      const bulb = ink === inks.cream;
      oval(print, ink, x - 14, knot, bulb ? 15 : 7, bulb ? 14 : 20, 0.5);
      oval(print, ink, x + 14, knot + 10, bulb ? 15 : 7, bulb ? 14 : 20, -0.5);
    }
  }
  for (let curl = 0; curl < 3; curl += 1)
    trace(print, sheer(inks.paper, 0.6), 7, `M${200 + curl * 52} 540 q-30 -40 0 -80 q28 -40 0 -84`);
}
