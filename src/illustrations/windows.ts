import { inks, sheer } from "./inks.ts";
import { furrows, ridge, treeline } from "./land.ts";
import { figure, sitter } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, oval, paint, placed, type Print, trace, wash, within } from "./shapes.ts";
import { glow, sky, stars, sun } from "./sky.ts";
import { branches, poplar } from "./trees.ts";

/** The library at night: the dark street outside, one tall window of books, one reader under a lamp. */
export function libraryNight(print: Print): void {
  sky(print, ["#0f1a30", "#1c2c48", "#2a3f5c"], 800);
  stars(print, 260, 30);
  box(print, "#16233c", 90, 60, 1020, 660);
  box(print, "#0e182b", 60, 40, 1080, 34);
  const bays = [
    [130, 220],
    [380, 440],
    [850, 220],
  ] as const;
  for (const [left, width] of bays) {
    wash(print, ["#e2a951", inks.lamp, "#efc675"], 120, 680, left, width);
    for (let shelf = 0; shelf < 6; shelf += 1) {
      const y = 220 + shelf * 92;
      if (width > 300 && shelf > 1) continue;
      for (let x = left + 8; x < left + width - 14;) {
        const thick = between(print.random, 9, 19);
        const tall = between(print.random, 46, 76);
        box(
          print,
          pick(print.random, [
            inks.brick,
            inks.teal,
            inks.plum,
            "#8a5a2c",
            inks.indigo,
            inks.cream,
            inks.moss,
          ]),
          x,
          y - tall,
          thick - 2,
          tall,
        );
        x += thick + (print.random() > 0.9 ? 16 : 0);
      }
      box(print, inks.bark, left, y, width, 9);
    }
  }
  box(print, "#c98f45", 380, 312, 440, 368);
  glow(print, inks.paper, 710, 480, 210, 0.22);
  figure(print, {
    x: 452,
    y: 664,
    height: 220,
    coat: inks.plum,
    arms: "up",
    headwear: "bun",
    profile: true,
    flip: true,
  });
  sitter(print, { x: 566, y: 680, height: 270, coat: inks.teal, lean: 10 });
  box(print, inks.bark, 612, 566, 190, 14);
  box(print, inks.bark, 776, 576, 12, 104);
  paint(print, inks.paper, "M618 560 L650 546 L664 556 L684 544 L708 556 L664 566 Z");
  trace(print, inks.ink, 6, "M760 566 V470 Q756 440 720 446");
  paint(print, inks.vermilion, "M672 470 L700 430 H736 L756 470 Z");
  box(print, inks.wood, 530, 600, 70, 12);
  trace(print, inks.bark, 8, "M538 612 V680 M594 612 V680 M534 600 V520");
  for (const [left, width] of bays)
    trace(
      print,
      "#0e182b",
      12,
      `M${left} 120 h${width} V680 h${-width} Z M${left + width / 2} 120 V${width > 300 ? 312 : 680} M${left} 312 h${width}`,
    );
  box(print, "#0b1322", 0, 700, 1200, 100);
  for (const [left, width] of bays)
    paint(
      print,
      sheer(inks.ochre, 0.42),
      `M${left} 706 h${width} l${(left + width / 2 - 600) * 0.12 + 16} 94 h${-width - 32} Z`,
    );
  branches(print, "#0b1322", { x: 1130, y: 720, length: 200, angle: -1.8, width: 30 });
  figure(print, {
    x: 250,
    y: 784,
    height: 190,
    coat: "#0b1322",
    trousers: "#0b1322",
    skin: "#4a3a3c",
    hair: "#0b1322",
    stride: 6,
  });
}

/** The train window: the plain runs past the glass at sunset, tea stands on the table, a traveller looks out. */
export function trainWindow(print: Print): void {
  box(print, "#23404a", 0, 0, 1200, 800);
  const glass =
    "M150 90 Q150 60 180 60 H1020 Q1050 60 1050 90 V520 Q1050 550 1020 550 H180 Q150 550 150 520 Z";
  within(print, glass, () => {
    wash(print, ["#6e7f98", "#d99a78", inks.lamp], 60, 360);
    sun(print, inks.vermilion, 420, 290, 52, 3);
    ridge(print, "#a98078", 350, 70, 3);
    treeline(print, "#7d6a64", 366, 30);
    wash(print, ["#c9a85c", inks.moss], 364, 560);
    furrows(print, sheer("#4f5a2c", 0.6), [420, 362], 600, 70);
    for (const [x, height] of [
      [640, 100],
      [720, 130],
      [830, 190],
      [980, 300],
    ] as const)
      poplar(print, "#4f4a3a", x, 368 + height * 0.26, height);
    trace(print, inks.ink, 5, "M600 60 V560");
    trace(
      print,
      inks.ink,
      2.5,
      "M100 150 Q350 200 600 130 Q850 190 1100 110 M100 180 Q350 226 600 160 Q850 216 1100 140",
    );
    trace(print, inks.ink, 5, "M570 130 H630 M576 160 H624");
    paint(
      print,
      sheer(inks.paper, 0.14),
      "M260 60 H400 L200 560 H60 Z M460 60 H490 L290 560 H260 Z",
    );
  });
  trace(print, "#12262e", 20, glass);
  trace(print, inks.pool, 4, "M166 100 Q166 76 190 76 H1010 Q1034 76 1034 100");
  paint(
    print,
    inks.brick,
    "M0 0 H110 Q90 200 120 420 Q100 600 60 800 H0 Z M1200 0 H1090 Q1112 200 1080 420 Q1100 600 1140 800 H1200 Z",
  );
  for (const x of [26, 60, 90])
    trace(print, sheer(inks.ink, 0.35), 6, `M${x} 0 q-14 300 10 460 q-10 200 -30 340`);
  for (const x of [1112, 1146, 1176])
    trace(print, sheer(inks.ink, 0.35), 6, `M${x} 0 q14 300 -10 460 q10 200 30 340`);
  paint(print, inks.cream, "M420 612 H1010 L1060 664 H370 Z");
  box(print, "#b59f78", 370, 664, 690, 22);
  box(print, "#12262e", 690, 686, 24, 120);
  placed(print, { x: 600, y: 640, scale: 1.25 }, () => {
    oval(print, sheer(inks.bark, 0.4), 10, 0, 54, 9);
    paint(print, inks.snow, "M-38 -110 H38 V-4 Q0 8 -38 -4 Z");
    trace(print, inks.snow, 10, "M38 -84 q34 0 30 34 q-4 26 -30 24");
    paint(print, inks.vermilion, "M-38 -72 H38 V-52 H-38 Z");
    oval(print, inks.ash, 0, -110, 38, 9);
    oval(print, "#8a5a2c", 0, -109, 31, 6);
    trace(
      print,
      sheer(inks.paper, 0.65),
      6,
      "M-12 -128 q-18 -28 0 -54 q16 -26 0 -50 M14 -128 q-18 -28 0 -54",
    );
  });
  paint(print, inks.paper, "M770 636 L900 622 L970 640 L840 656 Z");
  for (let line = 0; line < 4; line += 1)
    trace(print, inks.grey, 3, `M${806 + line * 14} ${636 + line * 4} l76 -9`);
  oval(print, inks.ochre, 930, 618, 20, 18);
  figure(print, {
    x: 290,
    y: 1180,
    height: 800,
    coat: inks.night,
    skin: "#d49a7c",
    headwear: "bun",
  });
}
