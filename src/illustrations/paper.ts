import { inks, sheer } from "./inks.ts";
import { nicks } from "./land.ts";
import { between } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, ring, trace, wash, within } from "./shapes.ts";

/** Paper cutting: the red sheet itself is the picture, with the scissors still in it. */
export function paperCut(print: Print): void {
  wash(print, ["#d9c39a", "#c4a878"], 0, 800);
  nicks(print, sheer(inks.wood, 0.4), { left: 0, top: 0, width: 1200, height: 800 }, 70, 160);
  paint(print, sheer(inks.bark, 0.4), "M170 80 L800 50 L830 740 L190 770 Z");
  placed(print, { x: 490, y: 400, turn: -0.03 }, () => {
    disc(print, inks.paper, 0, 0, 390);
    disc(print, inks.vermilion, 0, 0, 330);
    for (let tooth = 0; tooth < 48; tooth += 1)
      placed(print, { x: 0, y: 0, turn: (tooth * Math.PI) / 24 }, () =>
        paint(print, inks.vermilion, "M-18 -326 L0 -356 L18 -326 Z"),
      );
    ring(print, inks.paper, 9, 0, 0, 296);
    for (let cloud = 0; cloud < 16; cloud += 1) {
      placed(print, { x: 0, y: 0, turn: (cloud * Math.PI) / 8 }, () => {
        paint(print, inks.paper, "M-26 -258 Q0 -292 26 -258 Q0 -272 -26 -258 Z");
        disc(print, inks.paper, 0, -250, 6);
      });
    }
    ring(print, inks.paper, 7, 0, 0, 232);
    for (const flip of [false, true]) {
      placed(print, { x: 0, y: 20, flip }, () => {
        paint(
          print,
          inks.paper,
          "M12 120 Q20 20 70 -30 Q60 -70 90 -100 L84 -130 L108 -112 Q150 -118 170 -90 L200 -84 L170 -70 Q168 -44 140 -34 Q176 10 160 70 Q150 120 90 128 Q40 134 12 120 Z",
        );
        paint(print, inks.vermilion, "M60 100 Q70 40 104 0 Q140 30 132 76 Q120 104 60 100 Z");
        for (let feather = 0; feather < 4; feather += 1)
          trace(
            print,
            inks.paper,
            6,
            `M${76 + feather * 8} ${92 - feather * 2} Q${90 + feather * 9} 50 ${104 + feather * 5} 24`,
          );
        disc(print, inks.vermilion, 132, -88, 7);
        for (let leaf = 0; leaf < 5; leaf += 1)
          paint(
            print,
            inks.paper,
            `M${20 + leaf * 30} ${-190 + leaf * leaf * 5} q16 -22 34 -4 q-10 20 -34 4 Z`,
          );
        paint(print, inks.paper, "M14 150 Q80 140 130 160 Q80 190 14 176 Z");
      });
    }
    for (let petal = 0; petal < 8; petal += 1)
      placed(print, { x: 0, y: -110, turn: (petal * Math.PI) / 4 }, () =>
        paint(print, inks.paper, "M-11 -22 Q0 -62 11 -22 Q0 -30 -11 -22 Z"),
      );
    disc(print, inks.paper, 0, -110, 12);
  });
  placed(print, { x: 860, y: 470, turn: -0.42, scale: 1.25 }, () => {
    paint(print, sheer(inks.bark, 0.4), "M-176 18 L30 16 L40 36 L-166 34 Z");
    paint(print, inks.ash, "M-190 -14 L20 -14 L36 12 L10 16 Z");
    paint(print, inks.grey, "M-184 34 L10 -4 L38 2 L26 22 Z");
    ring(print, inks.ink, 17, 96, -46, 46);
    ring(print, inks.ink, 17, 100, 62, 46);
    trace(print, inks.ink, 17, "M20 0 L62 -20 M20 8 L64 34");
    disc(print, inks.ink, 14, 4, 9);
  });
  for (let scrap = 0; scrap < 26; scrap += 1) {
    const x = between(print.random, 800, 1160);
    const y = between(print.random, 560, 780);
    placed(print, { x, y, turn: print.random() * 6, scale: between(print.random, 0.5, 1.3) }, () =>
      paint(
        print,
        scrap % 4 === 0 ? inks.brick : inks.vermilion,
        "M-16 -4 Q0 -18 16 2 Q2 -2 -16 -4 Z",
      ),
    );
  }
  paint(print, inks.brick, "M900 60 L1160 90 L1130 330 L880 300 Z");
  paint(print, inks.vermilion, "M890 46 L1150 70 L1126 312 L868 290 Z");
}

/** New-year printing: the inked block below, the sheet lifted like a curtain, and the print coming off it. */
export function woodblock(print: Print): void {
  wash(print, ["#3a4a44", "#4d5c50"], 0, 800);
  for (let line = 0; line < 4; line += 1) {
    const x = 90 + line * 300;
    placed(print, { x, y: 20, turn: 0.02 * (line - 1.5) }, () => {
      box(print, inks.paper, -84, 0, 190, 250);
      box(
        print,
        [inks.vermilion, inks.teal, inks.plum, inks.ochre][line] ?? inks.vermilion,
        -70,
        14,
        162,
        222,
      );
      disc(print, inks.paper, 10, 110, 58);
      oval(print, inks.vermilion, 10, 126, 34, 26);
      oval(print, inks.vermilion, 10, 84, 20, 20);
      box(print, inks.wood, -10, -10, 12, 26);
    });
  }
  trace(print, inks.ink, 4, "M0 26 H1200");
  paint(print, inks.wood, "M0 420 H1200 V800 H0 Z");
  nicks(print, sheer(inks.bark, 0.7), { left: 0, top: 430, width: 1200, height: 360 }, 80, 160);
  paint(print, sheer(inks.ink, 0.4), "M250 540 H930 L990 760 H220 Z");
  paint(print, "#3b2a20", "M270 500 H900 L960 720 H200 Z");
  paint(print, inks.ink, "M200 720 H960 V756 H200 Z");
  paint(print, "#1b1a1c", "M300 512 H872 L920 702 H244 Z");
  const fish =
    "M380 610 Q460 530 590 560 Q660 576 700 610 L780 556 Q770 610 790 668 L700 624 Q640 670 560 672 Q440 672 380 610 Z";
  paint(print, inks.clay, fish);
  within(print, fish, () => {
    for (let row = 0; row < 5; row += 1)
      for (let scale = 0; scale < 10; scale += 1)
        trace(
          print,
          "#1b1a1c",
          4,
          `M${480 + scale * 26 + (row % 2) * 13} ${566 + row * 24} q22 12 0 24`,
        );
  });
  disc(print, "#1b1a1c", 426, 600, 10);
  trace(
    print,
    inks.clay,
    6,
    "M330 560 q30 -24 60 0 M330 660 q30 24 60 0 M820 540 q30 20 10 50 M830 640 q30 20 6 44",
  );
  paint(print, sheer(inks.ink, 0.5), "M640 506 H892 L940 706 H600 Q700 620 640 506 Z");
  paint(
    print,
    inks.paper,
    "M900 500 L962 716 H880 Q860 560 740 500 Q640 450 560 470 Q600 300 800 290 Q900 330 900 500 Z",
  );
  paint(print, "#d8cbb0", "M900 500 L962 716 H880 Q860 560 740 500 Q860 470 900 500 Z");
  placed(print, { x: 720, y: 402, turn: -0.3, scale: 0.78 }, () => {
    print.pen.translate(-585, -612);
    paint(print, inks.vermilion, fish);
    within(print, fish, () => {
      for (let row = 0; row < 5; row += 1)
        for (let scale = 0; scale < 10; scale += 1)
          trace(
            print,
            inks.paper,
            5,
            `M${480 + scale * 26 + (row % 2) * 13} ${566 + row * 24} q22 12 0 24`,
          );
    });
    disc(print, inks.paper, 426, 600, 11);
  });
  paint(print, inks.indigo, "M1200 210 Q1060 200 960 270 L850 290 L850 340 L980 350 L1200 380 Z");
  paint(print, inks.rose, "M860 288 Q810 276 780 300 Q770 320 800 334 Q840 346 864 338 Z");
  placed(print, { x: 190, y: 560, turn: 0.15 }, () => {
    paint(print, sheer(inks.ink, 0.35), "M-80 10 H110 V60 H-80 Z");
    paint(print, inks.bark, "M-90 -30 H90 Q96 0 80 30 H-80 Q-96 0 -90 -30 Z");
    for (let bristle = 0; bristle < 22; bristle += 1)
      trace(print, inks.straw, 5, `M${-82 + bristle * 8} 30 l${(bristle % 3) - 1} 34`);
    box(print, inks.vermilion, -84, 56, 172, 12);
  });
  for (const [x, y, ink] of [
    [90, 720, inks.vermilion],
    [1070, 560, inks.teal],
    [1110, 690, inks.ochre],
  ] as const) {
    oval(print, sheer(inks.ink, 0.4), x + 8, y + 12, 76, 34);
    oval(print, inks.snow, x, y, 74, 36);
    oval(print, ink, x, y - 4, 58, 25);
  }
}
