import { flats } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { box, disc, oval, paint, type Print, trace, wash } from "./shapes.ts";
import { sky } from "./sky.ts";
import { crown } from "./trees.ts";
import { bicycle } from "./vehicles.ts";

/** The school gate at half past seven: yellow ginkgo over the gate, red scarves going in, parents left behind. */
export function schoolGate(print: Print): void {
  sky(print, ["#a9c9c8", inks.paper], 500);
  flats(
    print,
    "#d9b48c",
    { lit: inks.paper, dark: "#7da09d", share: 0.3, rows: 3, columns: 12 },
    { left: 250, top: 150, width: 700, height: 320 },
  );
  box(print, inks.brick, 236, 136, 728, 20);
  trace(print, inks.soot, 6, "M600 136 V30");
  paint(
    print,
    inks.vermilion,
    "M603 34 Q640 20 670 36 Q690 44 700 36 V78 Q680 88 660 78 Q630 66 603 80 Z",
  );
  wash(print, ["#e6cfa4", "#c4a880"], 466, 800);
  crown(print, "#c08a2c", inks.straw, 130, 210, 270);
  crown(print, "#c08a2c", inks.straw, 1090, 200, 270);
  trace(print, inks.bark, 30, "M120 500 Q130 420 124 300 M1090 500 Q1080 420 1092 300");
  box(print, "#8f8676", 0, 470, 330, 90);
  box(print, "#8f8676", 870, 470, 330, 90);
  for (let bar = 0; bar < 12; bar += 1) {
    box(print, inks.soot, 8 + bar * 27, 390, 6, 90);
    box(print, inks.soot, 880 + bar * 27, 390, 6, 90);
  }
  for (const x of [330, 810]) {
    box(print, inks.brick, x, 300, 60, 270);
    box(print, inks.cream, x - 8, 288, 76, 20);
  }
  paint(print, inks.soot, "M330 300 Q600 190 870 300 L870 280 Q600 164 330 280 Z");
  for (let step = 0; step < 6; step += 1)
    trace(print, inks.soot, 6, `M${870 - step * 16} 570 V430 l-10 6 V570`);
  paint(print, sheer(inks.clay, 0.5), "M390 570 H810 L980 800 H220 Z");
  for (let leaf = 0; leaf < 150; leaf += 1)
    oval(
      print,
      leaf % 4 === 0 ? "#c08a2c" : inks.straw,
      between(print.random, 0, 1200),
      between(print.random, 560, 800),
      9,
      5,
      print.random() * 3,
    );
  const pupils = [
    [520, 590, 96],
    [580, 584, 90],
    [650, 592, 98],
    [700, 600, 92],
    [470, 640, 128],
    [620, 660, 140],
    [720, 650, 130],
  ] as const;
  for (const [index, [x, y, height]] of pupils.entries()) {
    figure(print, {
      x,
      y,
      height,
      coat: inks.snow,
      trousers: inks.indigo,
      headwear: index % 2 === 0 ? "pony" : "none",
      stride: 5 + (index % 3),
    });
    box(
      print,
      [inks.teal, inks.ochre, inks.plum, inks.vermilion][index % 4] ?? inks.teal,
      x - height * 0.11,
      y - height * 0.8,
      height * 0.22,
      height * 0.28,
    );
    paint(
      print,
      inks.vermilion,
      `M${x - height * 0.09} ${y - height * 0.86} h${height * 0.18} l${-height * 0.09} ${height * 0.06} Z`,
    );
  }
  figure(print, { x: 290, y: 780, height: 350, coat: inks.night, arms: "up", headwear: "none" });
  figure(print, {
    x: 900,
    y: 790,
    height: 330,
    coat: inks.brick,
    headwear: "bun",
    trousers: inks.soot,
  });
  bicycle(print, inks.ink, { x: 1060, y: 780, scale: 1.9 });
}

/** The playground late in the day: long shadows from one slide and one swing, seen from an upper window. */
export function playground(print: Print): void {
  wash(print, ["#e2b877", "#d79f66"], 0, 800);
  paint(
    print,
    "#5f8a86",
    "M120 260 Q420 80 860 180 Q1160 260 1080 520 Q980 760 560 720 Q80 660 120 260 Z",
  );
  paint(
    print,
    "#74a19a",
    "M230 320 Q460 180 800 250 Q1000 310 940 480 Q860 620 560 620 Q220 570 230 320 Z",
  );
  paint(print, inks.moss, "M0 0 H1200 V90 Q860 30 560 80 Q240 120 0 60 Z");
  for (let bush = 0; bush < 22; bush += 1)
    disc(
      print,
      bush % 2 === 0 ? "#48602f" : inks.moss,
      bush * 58,
      60 + Math.sin(bush * 2) * 24,
      between(print.random, 30, 58),
    );
  const shade = sheer("#1f3034", 0.45);
  paint(
    print,
    shade,
    "M430 470 L760 640 L800 600 L520 420 Z M330 470 L560 600 L590 580 L380 450 Z",
  );
  trace(print, inks.brick, 12, "M330 480 V230 M420 500 V240");
  paint(print, inks.vermilion, "M310 250 L376 150 L442 250 Z");
  for (let rung = 0; rung < 6; rung += 1)
    trace(print, inks.brick, 8, `M330 ${290 + rung * 34} L420 ${304 + rung * 34}`);
  paint(
    print,
    inks.straw,
    "M420 300 Q520 330 560 430 Q590 520 680 530 L676 566 Q560 560 524 456 Q500 370 410 350 Z",
  );
  trace(print, inks.ochre, 8, "M420 300 Q520 330 560 430 Q590 520 680 530");
  figure(print, { x: 375, y: 318, height: 104, coat: inks.indigo, arms: "out" });
  figure(print, {
    x: 610,
    y: 520,
    height: 92,
    coat: inks.coral,
    arms: "up",
    lean: -20,
    headwear: "pony",
  });
  paint(
    print,
    shade,
    "M820 470 L1100 610 L1110 600 L840 456 Z M940 520 L1140 640 L1150 630 L950 506 Z",
  );
  trace(
    print,
    inks.deep,
    12,
    "M760 470 L800 230 L850 480 M960 510 L1000 260 L1040 520 M800 230 L1000 260",
  );
  trace(
    print,
    inks.ink,
    3,
    "M850 240 L800 430 M876 244 L830 436 M930 250 L948 420 M956 254 L976 424",
  );
  trace(print, inks.brick, 10, "M796 434 L836 440");
  trace(print, inks.brick, 10, "M942 424 L982 428");
  figure(print, {
    x: 812,
    y: 482,
    height: 110,
    coat: inks.vermilion,
    lean: -16,
    headwear: "pony",
    stride: -8,
  });
  for (const [x, y, height, coat] of [
    [540, 700, 120, inks.paper],
    [660, 720, 112, inks.ochre],
    [240, 620, 116, inks.coral],
  ] as const) {
    paint(
      print,
      shade,
      `M${x} ${y} l${height * 1.4} ${height * 0.62} l${height * 0.2} ${-height * 0.12} l${-height * 1.5} ${-height * 0.6} Z`,
    );
    figure(print, { x, y, height, coat, arms: "out", stride: 9, trousers: inks.night });
  }
  disc(print, inks.vermilion, 602, 690, 20);
  paint(print, inks.paper, "M584 684 Q602 674 620 684 Q602 696 584 684 Z");
  paint(print, shade, "M130 760 l200 80 l40 -40 l-200 -60 Z");
  box(print, inks.wood, 40, 690, 150, 16);
  figure(print, { x: 84, y: 780, height: 170, coat: inks.plum, hair: inks.ash, headwear: "bun" });
  figure(print, { x: 148, y: 784, height: 176, coat: inks.soot, hair: inks.ash, headwear: "cap" });
}
