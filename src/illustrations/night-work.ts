import { flats } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { nicks, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { glow, sky, snowfall, stars } from "./sky.ts";

/** The cold chain: the open truck is a lit box of frost in the night, fruit crates go in one by one. */
export function coldChain(print: Print): void {
  sky(print, ["#141d38", "#28365a", "#51618a"], 560);
  stars(print, 260, 40);
  treeline(print, "#1f2a48", 560, 60);
  wash(print, ["#35415f", "#1b2138"], 556, 800);
  paint(print, "#0f1528", "M60 120 H760 V640 H60 Z");
  wash(print, ["#cfe3e6", "#eef5f2", "#a9cdd4"], 160, 600, 110, 600);
  paint(print, "#8fb8c2", "M110 160 L250 230 V530 L110 600 Z M710 160 L570 230 V530 L710 600 Z");
  paint(print, "#b9d6da", "M110 160 H710 L570 230 H250 Z");
  paint(print, "#7aa3b0", "M110 600 H710 L570 530 H250 Z");
  for (let rib = 0; rib < 5; rib += 1)
    trace(
      print,
      sheer(inks.indigo, 0.4),
      3,
      `M${136 + rib * 26} ${174 + rib * 13} V${588 - rib * 13} M${684 - rib * 26} ${174 + rib * 13} V${588 - rib * 13}`,
    );
  box(print, inks.soot, 340, 240, 140, 50);
  for (let slat = 0; slat < 5; slat += 1) box(print, inks.grey, 350, 248 + slat * 8, 120, 3);
  for (let puff = 0; puff < 20; puff += 1)
    disc(
      print,
      sheer(inks.snow, 0.4),
      410 + between(print.random, -90, 90),
      300 + between(print.random, -6, 50),
      between(print.random, 14, 34),
    );
  for (const [x, y, ink] of [
    [262, 470, inks.ochre],
    [262, 412, inks.vermilion],
    [352, 470, inks.leaf],
    [352, 412, inks.ochre],
    [442, 470, inks.vermilion],
    [262, 354, inks.leaf],
  ] as const) {
    box(print, inks.wood, x, y, 84, 54);
    for (let fruit = 0; fruit < 5; fruit += 1) disc(print, ink, x + 12 + fruit * 15, y + 2, 10);
    box(print, "#a87348", x, y + 8, 84, 14);
    box(print, "#a87348", x, y + 32, 84, 14);
  }
  paint(print, "#dfe6e2", "M-40 70 L60 120 V640 L-40 700 Z M760 120 L900 60 V720 L760 640 Z");
  for (const y of [200, 340, 480]) trace(print, "#9fb2b8", 6, `M772 ${y} L890 ${y - 20}`);
  trace(print, inks.soot, 7, "M846 90 V690");
  box(print, "#0a0f1e", 60, 636, 700, 40);
  for (const x of [150, 650]) disc(print, "#0a0f1e", x, 700, 54);
  for (const x of [90, 700]) box(print, inks.vermilion, x, 646, 40, 16);
  paint(print, sheer("#cfe3e6", 0.28), "M110 676 H710 L1000 800 H-100 Z");
  for (let puff = 0; puff < 26; puff += 1)
    oval(
      print,
      sheer(inks.snow, 0.28),
      410 + between(print.random, -330, 360),
      between(print.random, 600, 690),
      between(print.random, 40, 90),
      between(print.random, 10, 22),
    );
  placed(print, { x: 880, y: 780 }, () => {
    box(print, inks.wood, -214, -284, 130, 76);
    for (let fruit = 0; fruit < 7; fruit += 1) disc(print, inks.ochre, -200 + fruit * 17, -284, 13);
    box(print, "#a87348", -214, -270, 130, 18);
    box(print, "#a87348", -214, -236, 130, 18);
  });
  figure(print, {
    x: 880,
    y: 780,
    height: 400,
    coat: inks.vermilion,
    headwear: "cap",
    arms: "forward",
    flip: true,
    stride: 8,
    trousers: inks.night,
  });
  figure(print, {
    x: 1050,
    y: 760,
    height: 350,
    coat: inks.indigo,
    headwear: "cap",
    arms: "low",
    trousers: "#0f1528",
  });
  paint(print, inks.paper, "M1124 590 l70 -14 l8 60 l-70 14 Z");
  snowfall(print, 26);
}

/** Road works after dark: the digger's arm and a lamp carry the scene, cones lead to the trench. */
export function roadWorks(print: Print): void {
  sky(print, ["#16223c", "#39416a", "#8d5f6c"], 470);
  stars(print, 200, 24);
  flats(
    print,
    "#272c4a",
    { lit: "#d9a860", dark: "#20243f", share: 0.3, rows: 9, columns: 6 },
    { left: 20, top: 130, width: 210, height: 370 },
  );
  flats(
    print,
    "#2d3152",
    { lit: "#d9a860", dark: "#242845", share: 0.3, rows: 6, columns: 5 },
    { left: 960, top: 220, width: 190, height: 280 },
  );
  wash(print, ["#4a4354", "#2b2834", "#1c1b24"], 470, 800);
  glow(print, inks.lamp, 820, 130, 320, 0.13);
  paint(print, sheer(inks.lamp, 0.2), "M800 130 L300 640 H1040 L840 130 Z");
  trace(print, inks.ink, 10, "M820 560 V130 M770 130 H870");
  for (const x of [790, 850]) box(print, inks.paper, x - 22, 112, 44, 30);
  paint(print, "#7a5a3c", "M330 600 Q420 520 520 560 Q600 500 700 580 Q760 560 800 610 Z");
  paint(print, "#0e0d14", "M300 640 L520 600 H800 L1000 660 L820 720 H420 Z");
  trace(print, inks.teal, 26, "M400 664 L880 640");
  trace(print, inks.pool, 6, "M400 656 L880 632");
  placed(print, { x: 330, y: 600, scale: 1.25 }, () => {
    paint(
      print,
      inks.ink,
      "M-130 -34 H90 Q112 -34 112 -14 Q112 6 90 6 H-130 Q-150 6 -150 -14 Q-150 -34 -130 -34 Z",
    );
    for (let wheel = 0; wheel < 6; wheel += 1) disc(print, inks.grey, -126 + wheel * 42, -14, 11);
    paint(print, inks.ochre, "M-140 -40 V-110 H-40 V-180 H50 L80 -90 V-40 Z");
    paint(print, inks.mist, "M-26 -166 H42 L60 -100 H-26 Z");
    oval(print, inks.ink, 6, -112, 16, 30);
    trace(print, inks.ochre, 26, "M70 -70 L190 -260 L330 -160");
    trace(print, "#8a5a1e", 8, "M90 -70 L186 -216 M210 -240 L318 -170");
    trace(print, inks.ochre, 18, "M330 -160 L310 -60");
    paint(print, inks.ink, "M280 -70 H346 L352 -20 Q320 14 280 -6 Z");
  });
  for (const [x, y, size] of [
    [140, 700, 0.7],
    [330, 740, 0.95],
    [560, 766, 1.2],
    [820, 770, 1.2],
    [1030, 730, 0.9],
  ] as const) {
    placed(print, { x, y, scale: size }, () => {
      paint(print, inks.coral, "M-8 -90 H8 L28 -8 H-28 Z");
      paint(print, inks.paper, "M-15 -60 H15 L20 -38 H-20 Z");
      box(print, inks.brick, -40, -8, 80, 10);
    });
  }
  figure(print, {
    x: 930,
    y: 680,
    height: 220,
    coat: inks.coral,
    headwear: "helmet",
    arms: "low",
    lean: 16,
    flip: true,
  });
  trace(print, inks.straw, 6, "M912 560 l36 6");
  figure(print, {
    x: 1090,
    y: 700,
    height: 240,
    coat: inks.coral,
    headwear: "helmet",
    arms: "forward",
    flip: true,
  });
  trace(print, inks.straw, 6, "M1066 560 h48");
  nicks(print, sheer(inks.paper, 0.2), { left: 0, top: 680, width: 1200, height: 110 }, 60, 20);
}
