import { flats } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { figure } from "./people.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash, within } from "./shapes.ts";
import { sky, snowfall } from "./sky.ts";
import { branches } from "./trees.ts";

/** Heating season: a red pipe runs from the reader's feet to the plant, and its steam warms the snowy flats. */
export function heating(print: Print): void {
  sky(print, ["#2c3a5c", "#7d7590", "#dba98c"], 540);
  for (const [left, top, width, rows] of [
    [640, 240, 150, 8],
    [820, 180, 170, 10],
    [1020, 260, 190, 8],
  ] as const) {
    flats(
      print,
      "#4d4a66",
      { lit: inks.lamp, dark: "#3d3c56", share: 0.62, rows, columns: 5 },
      { left, top, width, height: 330 },
    );
    box(print, inks.snow, left - 6, top - 10, width + 12, 14);
  }
  for (const [x, top, width] of [
    [200, 130, 60],
    [330, 190, 50],
  ] as const) {
    paint(
      print,
      "#3a3046",
      `M${x - width / 2} ${top} H${x + width / 2} L${x + width * 0.75} 560 H${x - width * 0.75} Z`,
    );
    for (const band of [30, 80])
      box(print, inks.vermilion, x - width * 0.56, top + band, width * 1.12, 24);
    for (let puff = 0; puff < 20; puff += 1)
      disc(
        print,
        sheer(puff % 2 === 0 ? inks.snow : inks.rose, 0.5),
        x + puff * 26,
        top - 20 - puff * 5 + Math.sin(puff * 1.2) * 20,
        26 + puff * 4,
      );
  }
  paint(print, "#3a3046", "M60 560 V430 H150 V400 H420 V450 H500 V560 Z");
  for (let window = 0; window < 7; window += 1)
    box(print, inks.ochre, 84 + window * 58, 470, 34, 40);
  box(print, inks.snow, 56, 424, 96, 10);
  box(print, inks.snow, 146, 392, 280, 11);
  wash(print, ["#d9c9c8", inks.snow, "#bcc6d6"], 548, 800);
  for (const [x, y, size] of [
    [312, 566, 12],
    [352, 620, 26],
    [424, 716, 50],
  ] as const) {
    box(print, inks.soot, x - size * 1.5, y, size * 5.4, size * 0.26);
    box(print, inks.soot, x - size * 1.3, y, size * 0.24, size * 1.7);
    box(print, inks.soot, x + size * 3.4, y, size * 0.24, size * 1.7);
  }
  for (const [far, near, width] of [
    [288, 330, 116],
    [310, 566, 116],
  ] as const) {
    paint(print, "#6a1d17", `M${far} 544 h12 L${near + width} 800 H${near} Z`);
    paint(print, inks.vermilion, `M${far} 544 h9 L${near + width * 0.74} 800 H${near} Z`);
    paint(
      print,
      inks.coral,
      `M${far + 3} 544 h2 L${near + width * 0.4} 800 H${near + width * 0.2} Z`,
    );
    for (const depth of [0.12, 0.36, 0.74]) {
      const x = far + (near - far) * depth;
      const across = 12 + (width - 12) * depth;
      box(print, inks.ink, x - across * 0.08, 544 + depth * 256, across * 1.16, 5 + depth * 20);
      box(print, inks.snow, x - across * 0.08, 540 + depth * 256, across * 0.9, 3 + depth * 8);
    }
  }
  figure(print, {
    x: 900,
    y: 740,
    height: 220,
    coat: inks.ochre,
    headwear: "helmet",
    trousers: inks.night,
    stride: 6,
  });
  for (let step = 0; step < 7; step += 1)
    oval(print, "#93a0b8", 914 + step * 42, 752 + step * 8 + (step % 2) * 10, 10, 5);
  branches(print, "#2b2a3e", { x: 1150, y: 800, length: 170, angle: -1.7, width: 24 });
  snowfall(print, 120);
}

/** The radiator: snow outside, the cat on the warm sill, gloves drying; the fins are the pattern of the picture. */
export function radiator(print: Print): void {
  wash(print, ["#c58a63", "#b97a58"], 0, 800);
  box(print, inks.paper, 210, 40, 780, 420);
  wash(print, ["#4f6b8c", "#8fa3b8", "#dfd8d0"], 64, 436, 236, 728);
  within(print, "M236 64 H964 V436 H236 Z", () => {
    flats(
      print,
      "#5c6f88",
      { lit: inks.lamp, dark: "#4c5f78", share: 0.4, rows: 6, columns: 5 },
      { left: 270, top: 170, width: 180, height: 270 },
    );
    flats(
      print,
      "#67798f",
      { lit: inks.lamp, dark: "#566a82", share: 0.4, rows: 4, columns: 6 },
      { left: 690, top: 240, width: 220, height: 200 },
    );
    box(print, inks.snow, 264, 162, 192, 14);
    box(print, inks.snow, 684, 232, 232, 14);
    branches(print, "#2c3a4c", { x: 560, y: 440, length: 100, angle: -1.5, width: 14 });
    snowfall(print, 160);
  });
  trace(print, inks.paper, 16, "M600 50 V450");
  box(print, inks.cream, 150, 452, 900, 34);
  box(print, sheer(inks.bark, 0.4), 150, 486, 900, 10);
  for (let fin = 0; fin < 11; fin += 1) {
    const x = 250 + fin * 66;
    paint(print, sheer(inks.bark, 0.35), `M${x + 12} 540 h50 v190 h-50 Z`);
    paint(
      print,
      inks.snow,
      `M${x} 548 Q${x} 524 ${x + 27} 524 Q${x + 54} 524 ${x + 54} 548 V714 Q${x + 54} 736 ${x + 27} 736 Q${x} 736 ${x} 714 Z`,
    );
    paint(
      print,
      "#c9c3b3",
      `M${x + 36} 530 Q${x + 54} 528 ${x + 54} 548 V714 Q${x + 54} 736 ${x + 36} 734 Z`,
    );
    trace(print, "#b4ac9a", 4, `M${x + 18} 556 V704`);
  }
  trace(print, inks.snow, 22, "M970 700 H1090 V820 M970 560 H1000");
  disc(print, inks.vermilion, 1040, 700, 26);
  trace(print, inks.brick, 7, "M1024 684 L1056 716 M1056 684 L1024 716");
  for (const [x, y, ink] of [
    [420, 516, inks.vermilion],
    [490, 516, inks.vermilion],
    [640, 516, inks.teal],
  ] as const) {
    placed(print, { x, y }, () => {
      paint(
        print,
        ink,
        "M-26 0 H26 V70 Q40 66 44 84 Q40 100 26 100 V120 Q20 140 0 140 Q-24 140 -26 116 Z",
      );
      box(print, inks.paper, -28, 0, 56, 18);
      trace(print, inks.paper, 5, "M-14 60 l10 10 l10 -10 l10 10");
    });
  }
  placed(print, { x: 850, y: 454, scale: 1.3 }, () => {
    paint(
      print,
      inks.ink,
      "M-92 0 Q-104 -50 -50 -62 Q10 -74 44 -40 Q60 -70 54 -92 L70 -82 Q82 -86 94 -82 L110 -94 Q112 -60 98 -44 Q104 -16 84 0 Z",
    );
    trace(print, inks.ink, 15, "M-84 -12 Q-130 0 -120 44 Q-112 66 -90 58");
    trace(print, inks.straw, 3, "M68 -62 q6 5 12 0 M88 -62 q6 5 12 0");
    trace(print, inks.soot, 3, "M-50 -40 q20 -16 50 -8 M-30 -16 q26 -10 50 0");
  });
  paint(print, inks.clay, "M300 452 l-14 -62 h92 l-14 62 Z");
  for (const turn of [-0.9, -0.5, -0.1, 0.3, 0.7])
    oval(print, inks.moss, 332 + Math.sin(turn) * 70, 340 - Math.cos(turn) * 20, 15, 58, turn);
}
