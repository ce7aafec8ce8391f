import { flats } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { treeline } from "./land.ts";
import { figure } from "./people.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { sky, sun } from "./sky.ts";
import { crown } from "./trees.ts";
import { bicycle } from "./vehicles.ts";

/** The bicycle lane: seen from a footbridge, the painted lane cuts the sheet on the diagonal. */
export function bicycleLane(print: Print): void {
  box(print, "#8d948f", 0, 0, 1200, 800);
  paint(print, "#c9bfa8", "M0 0 H520 L0 560 Z");
  paint(print, inks.moss, "M520 0 H640 L0 720 V560 Z");
  paint(print, "#a84f3a", "M640 0 H900 L240 800 H0 V720 Z");
  paint(print, inks.paper, "M640 0 H656 L0 742 V720 Z M884 0 H904 L258 800 H234 Z");
  for (let dash = 0; dash < 9; dash += 1) {
    const x = 1190 - dash * 100;
    const y = dash * 108 - 40;
    paint(print, inks.paper, `M${x} ${y} h22 l-50 60 h-22 Z`);
  }
  for (const [x, y, size] of [
    [470, 90, 96],
    [300, 290, 120],
    [70, 540, 150],
  ] as const) {
    paint(
      print,
      sheer(inks.ink, 0.3),
      `M${x + 10} ${y + 20} q${size * 2} ${-size * 0.4} ${size * 2.6} ${size * 0.7} q${-size} ${size} ${-size * 2.4} ${size * 0.3} Z`,
    );
    crown(print, "#3d5230", "#74894a", x, y, size * 1.35);
  }
  const riders = [
    [745, 60, inks.teal],
    [610, 190, inks.ochre],
    [640, 262, inks.vermilion],
    [420, 400, inks.night],
    [455, 500, inks.straw],
    [262, 620, inks.plum],
  ] as const;
  for (const [index, [x, y, coat]] of riders.entries()) {
    const scale = 0.9 + index * 0.07;
    paint(
      print,
      sheer(inks.ink, 0.42),
      `M${x} ${y} l${120 * scale} ${40 * scale} l${30 * scale} ${-14 * scale} l${-130 * scale} ${-50 * scale} Z`,
    );
    placed(print, { x, y, scale, turn: 0.69 }, () => {
      trace(print, inks.ink, 7, "M0 -56 V-26 M0 20 V56");
      trace(print, inks.ink, 4, "M-22 -30 H22");
      trace(print, coat, 11, "M-15 4 Q-24 -14 -19 -28 M15 4 Q24 -14 19 -28");
      oval(print, coat, 0, 6, 20, 22);
      oval(
        print,
        index % 2 === 0 ? inks.ink : inks.straw,
        0,
        -8,
        index % 2 === 0 ? 11 : 18,
        index % 2 === 0 ? 12 : 18,
      );
    });
  }
  placed(print, { x: 120, y: 748, turn: 0.69, scale: 1.9 }, () => {
    print.pen.globalAlpha = 0.85;
    bicycle(print, inks.paper, { x: 10, y: 10, scale: 0.7 });
    print.pen.globalAlpha = 1;
  });
  placed(print, { x: 1010, y: 560, turn: 0.69 }, () => {
    box(print, sheer(inks.ink, 0.35), -60, -90, 150, 210);
    box(print, inks.snow, -66, -104, 132, 210);
    box(print, "#5d7280", -54, -60, 108, 44);
    box(print, "#5d7280", -54, 50, 108, 30);
    box(print, "#dcdcd2", -56, -14, 112, 60);
  });
}

/** The tactile paving: the ribbed yellow strip is the road itself, a white cane reads it, a bicycle bars it. */
export function tactilePaving(print: Print): void {
  sky(print, ["#d9b08c", "#ecd3a6", inks.cream], 250);
  sun(print, inks.paper, 560, 150, 46, 2);
  treeline(print, "#b5a383", 240, 60, 400, 840);
  flats(
    print,
    "#c3a98f",
    { lit: inks.lamp, dark: "#a58c78", share: 0.2, rows: 3, columns: 7 },
    { left: 0, top: 20, width: 420, height: 220 },
  );
  box(print, "#b39a84", 820, 0, 380, 240);
  for (const x of [850, 980, 1110]) box(print, "#6d6660", x, 90, 90, 150);
  box(print, inks.teal, 820, 60, 380, 24);
  wash(print, ["#b5aa98", "#8f887c"], 236, 800);
  for (let row = 0; row < 10; row += 1) {
    const y = 240 + (row / 9) ** 1.9 * 560;
    trace(print, sheer(inks.ink, 0.2), 2, `M0 ${y} H1200`);
  }
  for (let line = -12; line <= 12; line += 1)
    trace(print, sheer(inks.ink, 0.18), 2, `M${620 + line * 30} 238 L${520 + line * 190} 800`);
  paint(print, inks.ochre, "M596 238 H646 L690 800 H300 Z");
  paint(print, inks.straw, "M600 238 H642 L672 800 H318 Z");
  for (let rib = 0; rib < 5; rib += 1) {
    const share = (rib + 0.5) / 5;
    paint(
      print,
      "#b97f26",
      `M${602 + share * 40 - 1.5} 238 h3 L${318 + share * 354 + 16} 800 h-32 Z`,
    );
  }
  for (let row = 1; row < 9; row += 1) {
    const y = 240 + (row / 9) ** 1.9 * 560;
    const share = (y - 238) / 562;
    trace(
      print,
      sheer(inks.bark, 0.7),
      2 + share * 4,
      `M${600 - share * 282} ${y} H${642 + share * 30}`,
    );
  }
  oval(print, sheer(inks.ink, 0.3), 660, 322, 110, 12);
  bicycle(print, inks.ink, { x: 650, y: 324, scale: 1.35 });
  bicycle(print, inks.brick, { x: 780, y: 318, scale: 1.2, flip: true });
  paint(print, sheer(inks.ink, 0.35), "M420 760 L1100 640 L1200 690 L470 800 Z");
  figure(print, {
    x: 430,
    y: 772,
    height: 560,
    coat: inks.night,
    trousers: "#3b3f46",
    stride: 5,
    hem: 42,
    hair: inks.soot,
  });
  trace(print, sheer(inks.ink, 0.4), 5, "M640 716 L980 660");
  trace(print, inks.soot, 13, "M508 490 L522 530");
  trace(print, inks.snow, 10, "M520 526 L638 708");
  trace(print, inks.vermilion, 11, "M600 650 L628 693");
  disc(print, inks.snow, 640, 712, 10);
}
