import { inks, sheer } from "./inks.ts";
import { nicks, ridge } from "./land.ts";
import { figure } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { sky } from "./sky.ts";
import { crown } from "./trees.ts";

function pear(print: Print, x: number, y: number, size: number): void {
  placed(print, { x, y, scale: size }, () => {
    trace(print, inks.bark, 3, "M0 -26 Q2 -38 6 -44");
    paint(
      print,
      inks.straw,
      "M0 -28 Q12 -28 13 -12 Q30 2 26 22 Q20 40 0 40 Q-20 40 -26 22 Q-30 2 -13 -12 Q-12 -28 0 -28 Z",
    );
    paint(
      print,
      inks.ochre,
      "M6 -26 Q14 -20 13 -12 Q30 2 26 22 Q20 40 0 40 Q20 26 14 4 Q8 -10 6 -26 Z",
    );
    for (const [spotX, spotY] of [
      [-10, 10],
      [-4, 22],
      [-14, 22],
      [4, 8],
    ] as const)
      disc(print, inks.clay, spotX, spotY, 1.4);
  });
}

/** The pear orchard at picking time: fruit hangs over the reader's head, the ladder stands in the light. */
export function pearOrchard(print: Print): void {
  sky(print, [inks.lamp, inks.cream, "#d9d6a8"], 480);
  ridge(print, "#c6c48d", 440, 50, 2);
  for (const [x, foot, size] of [
    [120, 470, 70],
    [300, 462, 60],
    [470, 458, 52],
    [640, 458, 50],
    [800, 462, 58],
    [960, 470, 68],
    [1130, 478, 80],
  ] as const) {
    trace(print, inks.wood, size * 0.16, `M${x} ${foot} v${-size}`);
    crown(print, "#8e9c58", "#a9b46a", x, foot - size * 1.5, size * 1.4);
  }
  wash(print, ["#c9bf72", inks.leaf, inks.moss], 462, 800);
  nicks(print, sheer("#43552c", 0.6), { left: 0, top: 480, width: 1200, height: 320 }, 130, 26);
  for (const x of [300, 700, 1060]) oval(print, sheer("#43552c", 0.45), x, 640, 170, 22);
  paint(
    print,
    inks.bark,
    "M800 680 Q826 600 816 500 L740 400 L766 392 L836 456 L846 380 H876 L872 452 L950 386 L974 402 L876 508 Q870 600 900 680 Q850 664 800 680 Z",
  );
  crown(print, "#43592c", inks.moss, 820, 250, 340);
  crown(print, "#4c6232", "#62763d", 860, 180, 240);
  trace(print, inks.wood, 9, "M500 690 L590 300 M570 700 L640 300");
  for (let rung = 0; rung < 8; rung += 1)
    trace(
      print,
      inks.wood,
      7,
      `M${508 + rung * 11.5} ${654 - rung * 48} L${578 + rung * 9} ${660 - rung * 48}`,
    );
  figure(print, {
    x: 582,
    y: 480,
    height: 230,
    coat: inks.vermilion,
    headwear: "straw",
    arms: "up",
    trousers: inks.indigo,
  });
  figure(print, {
    x: 330,
    y: 690,
    height: 220,
    coat: inks.indigo,
    headwear: "straw",
    arms: "low",
    lean: 18,
  });
  for (const [x, y] of [
    [408, 690],
    [440, 712],
  ] as const) {
    for (let fruit = 0; fruit < 9; fruit += 1)
      pear(print, x + (fruit % 5) * 20 - 40, y - 58 - Math.floor(fruit / 5) * 20, 0.6);
    paint(print, inks.wood, `M${x - 66} ${y - 50} H${x + 66} L${x + 52} ${y + 14} H${x - 52} Z`);
    for (let band = 0; band < 3; band += 1)
      trace(
        print,
        inks.bark,
        3,
        `M${x - 62 + band * 4} ${y - 34 + band * 18} H${x + 62 - band * 4}`,
      );
  }
  for (let fruit = 0; fruit < 16; fruit += 1)
    pear(
      print,
      880 + between(print.random, -190, 190),
      250 + between(print.random, -150, 130),
      between(print.random, 0.6, 0.85),
    );
  crown(print, "#33481f", "#4c6232", 140, -40, 330);
  crown(print, "#33481f", "#4c6232", 1180, -30, 240);
  for (const [x, y] of [
    [60, 190],
    [150, 230],
    [236, 150],
    [330, 90],
    [1090, 130],
    [1160, 190],
  ] as const)
    pear(print, x, y, 1.5);
}

const mats = [
  [60, 230, 330, 210],
  [470, 180, 330, 210],
  [880, 120, 330, 210],
  [-260, 500, 340, 250],
  [170, 560, 400, 270],
  [740, 450, 420, 290],
] as const;

/** Dates drying: seen from the roof, red ribs of fruit on straw mats across the pale yard, one figure raking. */
export function dates(print: Print): void {
  box(print, "#e6cfa5", 0, 0, 1200, 800);
  nicks(print, sheer(inks.clay, 0.4), { left: 0, top: 0, width: 1200, height: 800 }, 160, 30);
  paint(print, "#b8916a", "M0 0 H1200 V70 L760 150 L0 60 Z");
  paint(print, sheer(inks.bark, 0.5), "M0 60 L760 150 L1200 70 V104 L760 196 L0 96 Z");
  for (let tile = 0; tile < 40; tile += 1)
    trace(print, sheer(inks.brick, 0.45), 6, `M${tile * 20 - 20} 0 l14 ${66 + tile * 2.2}`);
  for (const [x, y, width, length] of mats) {
    placed(print, { x, y }, () => {
      print.pen.transform(1, -0.16, 0.42, 1, 0, 0);
      box(print, sheer(inks.bark, 0.4), 12, 16, width, length);
      box(print, inks.straw, 0, 0, width, length);
      for (let weave = 1; weave < width / 14; weave += 1) {
        trace(print, sheer(inks.wood, 0.5), 2, `M${weave * 14} 0 v${length}`);
      }
      for (let row = 0; row < 7; row += 1) {
        const down = (length / 7) * (row + 0.5);
        box(print, inks.brick, 16, down - length * 0.05, width - 32, length * 0.1);
        for (let fruit = 0; fruit < width / 4.5; fruit += 1) {
          const ink = pick(print.random, [inks.vermilion, "#c5412c", inks.brick, "#9c2a20"]);
          const along = between(print.random, 18, width - 18);
          const rise = down + between(print.random, -0.055, 0.055) * length;
          oval(print, ink, along, rise, 12, 7.5, between(print.random, -0.7, 0.7));
          trace(print, sheer(inks.rose, 0.7), 1.6, `M${along - 4} ${rise - 2.4} q3 -2 6 -1`);
        }
      }
    });
  }
  oval(print, sheer(inks.bark, 0.45), 730, 556, 90, 16, -0.1);
  figure(print, {
    x: 690,
    y: 560,
    height: 290,
    coat: inks.teal,
    headwear: "straw",
    arms: "low",
    lean: 16,
    trousers: inks.night,
    flip: true,
    stride: 5,
  });
  trace(print, inks.bark, 7, "M676 372 L486 560");
  trace(
    print,
    inks.bark,
    6,
    "M454 536 L518 586 M460 540 l-12 16 M478 554 l-12 16 M496 568 l-12 16 M514 582 l-12 16",
  );
  trace(
    print,
    inks.bark,
    16,
    "M1220 60 Q1120 90 1040 60 M1130 82 Q1090 130 1050 150 M1180 70 Q1170 130 1190 180",
  );
  for (let leaf = 0; leaf < 70; leaf += 1) {
    const x = between(print.random, 1000, 1210);
    const y = 40 + print.random() * (x - 960) * 0.62;
    oval(
      print,
      leaf % 3 === 0 ? inks.leaf : inks.moss,
      x,
      y,
      17,
      8,
      between(print.random, -0.9, 0.9),
    );
    if (leaf % 4 === 0) oval(print, inks.vermilion, x + 10, y + 12, 9, 12);
  }
}
