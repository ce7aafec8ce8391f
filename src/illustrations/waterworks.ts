import { inks, sheer } from "./inks.ts";
import { nicks, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, ring, trace, wash, within } from "./shapes.ts";
import { sky } from "./sky.ts";
import { poplar } from "./trees.ts";

/** The flood gauge: the striped staff stands huge in front, brown water is high on it, a watcher on the dyke. */
export function floodGauge(print: Print): void {
  sky(print, ["#4d5d66", "#7d8a86", "#b9b59c"], 430);
  for (let cloud = 0; cloud < 12; cloud += 1)
    oval(
      print,
      sheer("#3a474f", 0.5),
      between(print.random, -100, 1300),
      between(print.random, 0, 190),
      between(print.random, 120, 260),
      between(print.random, 24, 50),
    );
  treeline(print, "#75806f", 420, 50);
  paint(print, "#56643f", "M0 470 L560 400 H1200 V520 H0 Z");
  paint(print, "#8f8a5c", "M0 448 L560 392 H1200 V404 H564 L0 476 Z");
  wash(print, ["#b59b6c", "#9a7a4c", "#6f5234"], 452, 800);
  paint(print, "#56643f", "M0 450 L560 400 L1200 402 V450 L600 462 L0 560 Z");
  for (const [x, foot] of [
    [120, 560],
    [230, 540],
    [1010, 450],
    [1090, 452],
  ] as const) {
    poplar(print, "#3f4a30", x, foot, 200);
    oval(print, sheer("#3f4a30", 0.5), x, foot + 16, 30, 8);
  }
  for (let bag = 0; bag < 22; bag += 1)
    oval(
      print,
      bag % 2 === 0 ? inks.cream : inks.ash,
      560 + bag * 30 - (bag % 2) * 14,
      412 - (bag % 2) * 13,
      19,
      9,
    );
  figure(print, {
    x: 380,
    y: 424,
    height: 110,
    coat: inks.vermilion,
    headwear: "helmet",
    arms: "behind",
  });
  figure(print, { x: 440, y: 420, height: 108, coat: inks.ochre, headwear: "straw", stride: 5 });
  for (let wave = 0; wave < 46; wave += 1) {
    const depth = print.random();
    const x = between(print.random, -100, 1200);
    const y = 500 + depth * 290;
    const size = 30 + depth * 80;
    trace(
      print,
      sheer(depth > 0.5 ? inks.cream : "#5a422a", 0.5),
      2 + depth * 4,
      `M${x} ${y} q${size * 0.5} ${-size * 0.22} ${size} 0 q${size * 0.5} ${size * 0.18} ${size} 0`,
    );
  }
  trace(print, inks.bark, 14, "M90 690 q100 -30 240 -6 M180 684 l30 -40 M250 676 l20 26");
  box(print, sheer("#3f2e1e", 0.5), 700, 660, 250, 140);
  box(print, inks.ink, 690, 60, 214, 620);
  box(print, inks.paper, 702, 72, 190, 608);
  for (let mark = 0; mark < 12; mark += 1) {
    const y = 80 + mark * 50;
    const ink = mark < 4 ? inks.vermilion : inks.indigo;
    const left = mark % 2 === 0 ? 702 : 797;
    box(print, ink, left, y, 95, 10);
    box(print, ink, left, y + 20, 95, 10);
    box(print, ink, left, y + 40, 95, 10);
    box(print, ink, mark % 2 === 0 ? 702 : 872, y, 20, 50);
  }
  box(print, inks.vermilion, 660, 262, 274, 12);
  paint(print, inks.vermilion, "M660 246 L626 268 L660 290 Z");
  paint(
    print,
    "#7d5d3a",
    "M640 672 Q720 634 800 660 Q880 640 960 676 Q880 710 800 694 Q720 712 640 672 Z",
  );
  for (const shift of [0, 26, 52])
    trace(
      print,
      sheer(inks.cream, 0.75),
      5,
      `M${650 - shift} ${676 + shift * 0.6} Q720 ${642 + shift} 800 ${666 + shift} Q880 ${646 + shift} ${950 + shift} ${680 + shift * 0.6}`,
    );
  for (let drop = 0; drop < 110; drop += 1)
    trace(
      print,
      sheer(inks.paper, 0.35),
      1.8,
      `M${between(print.random, 0, 1240)} ${between(print.random, 0, 760)} l-12 30`,
    );
}

/** The water plant: round basins like moons from above, each with its bridge, at first light. */
export function waterPlant(print: Print): void {
  wash(print, ["#d7b48c", "#a9ae84", "#7f9468"], 0, 800);
  paint(print, "#c9b894", "M0 300 L1200 90 V150 L0 370 Z M520 230 L600 215 L840 800 H740 Z");
  paint(print, "#6c7f58", "M0 0 H1200 V40 L0 220 Z");
  for (let tree = 0; tree < 22; tree += 1)
    disc(
      print,
      tree % 2 === 0 ? "#4f6440" : "#5f7748",
      tree * 58,
      190 - tree * 8,
      between(print.random, 24, 44),
    );
  for (const [x, y, size, turn] of [
    [270, 560, 230, 0.5],
    [900, 330, 190, -0.4],
    [1010, 690, 210, 1.1],
    [560, 180, 90, 0.2],
    [300, 290, 100, 0.9],
  ] as const) {
    placed(print, { x, y }, () => {
      print.pen.scale(1, 0.62);
      disc(print, sheer(inks.ink, 0.35), 18, 34, size * 1.05);
      disc(print, "#8d8a7c", 0, 16, size * 1.04);
      disc(print, inks.cream, 0, 0, size * 1.04);
      disc(print, inks.deep, 0, 0, size * 0.94);
      disc(print, inks.teal, 4, 6, size * 0.92);
      for (const share of [0.78, 0.6, 0.42, 0.26])
        ring(print, sheer(inks.paper, 0.4), 3, 0, 0, size * share);
      within(
        print,
        `M${-size} 0 A${size * 0.92} ${size * 0.92} 0 0 1 ${size * 0.6} ${-size * 0.7} L0 0 Z`,
        () => disc(print, sheer(inks.lamp, 0.5), 0, 0, size * 0.92),
      );
      placed(print, { x: 0, y: 0, turn }, () => {
        box(print, sheer(inks.ink, 0.4), -size, 6, size * 2, size * 0.1);
        box(print, inks.soot, -size * 1.04, -size * 0.06, size * 2.08, size * 0.12);
        for (let rail = -9; rail <= 9; rail += 1)
          box(print, inks.ash, rail * size * 0.11, -size * 0.06, 3, size * 0.12);
      });
      disc(print, inks.vermilion, 0, 0, size * 0.13);
    });
  }
  for (const [x, y] of [
    [690, 560],
    [724, 640],
    [662, 490],
  ] as const) {
    paint(print, sheer(inks.ink, 0.35), `M${x} ${y} l90 30 l10 -8 l-94 -34 Z`);
    figure(print, {
      x,
      y,
      height: 96,
      coat: x === 724 ? inks.vermilion : inks.indigo,
      headwear: "helmet",
      stride: 5,
    });
  }
  paint(print, inks.brick, "M424 646 L520 690 V768 L424 722 Z");
  paint(print, "#6f2a22", "M520 690 L648 654 V730 L520 768 Z");
  paint(print, "#d8cbb0", "M408 640 L544 600 L662 650 L520 696 Z");
  trace(print, inks.teal, 20, "M500 250 Q560 380 640 400 Q700 430 760 390");
  trace(print, inks.pool, 5, "M496 246 Q556 374 636 394 Q700 422 754 384");
  nicks(print, sheer("#4f6440", 0.6), { left: 0, top: 380, width: 1200, height: 420 }, 70, 16);
}
