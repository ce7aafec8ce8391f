import { house, lantern, tileRoof } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { ridge, treeline } from "./land.ts";
import { figure, sitter } from "./people.ts";
import { between } from "./random.ts";
import { box, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { sky, snowfall, sun } from "./sky.ts";
import { crown } from "./trees.ts";
import { bicycle } from "./vehicles.ts";

/** The old locust tree: its crown fills the sheet like a roof, the village sits under it on a stone. */
export function locustTree(print: Print): void {
  sky(print, ["#e3b778", inks.cream], 560);
  sun(print, inks.paper, 236, 500, 64, 2);
  treeline(print, "#c3aa80", 580, 80);
  house(print, "#c79a72", inks.brick, "#7a5038", { x: 1030, y: 600 }, 260);
  house(print, "#b98a66", "#6f4a3a", inks.lamp, { x: 120, y: 590 }, 240);
  wash(print, ["#d7b684", "#b08a5c"], 576, 800);
  paint(
    print,
    sheer(inks.bark, 0.4),
    "M120 700 Q500 620 1000 690 Q1060 740 600 760 Q160 770 120 700 Z",
  );
  paint(
    print,
    inks.bark,
    "M470 720 Q540 640 530 520 Q520 430 430 330 L470 310 Q540 400 570 440 Q590 380 560 240 L606 236 Q626 350 640 430 Q690 360 780 300 L810 330 Q700 430 690 530 Q684 650 760 720 Q690 704 650 730 Q600 700 560 732 Q520 706 470 720 Z",
  );
  trace(
    print,
    "#2f231c",
    5,
    "M560 690 Q590 560 566 480 M620 700 Q640 580 628 480 M660 680 Q650 590 664 520",
  );
  oval(print, "#2f231c", 604, 590, 17, 30, 0.1);
  crown(print, "#3c522e", inks.moss, 340, 220, 300);
  crown(print, "#3c522e", inks.moss, 860, 210, 310);
  crown(print, "#465d33", "#728545", 600, 120, 330);
  for (let tuft = 0; tuft < 60; tuft += 1) {
    const x = between(print.random, 140, 1060);
    const y = 90 + between(print.random, 0, 230) + Math.abs(x - 600) * 0.12;
    for (let bloom = 0; bloom < 5; bloom += 1)
      oval(print, inks.cream, x + Math.sin(bloom * 2) * 7, y + bloom * 8, 7 - bloom * 0.8, 5);
  }
  for (const x of [500, 528, 716, 740])
    trace(print, inks.vermilion, 6, `M${x} ${420 + (x % 5) * 9} q6 30 -2 ${54 + (x % 7) * 4}`);
  box(print, "#8f8470", 296, 690, 190, 40);
  oval(print, "#a79a82", 391, 690, 95, 12);
  sitter(print, { x: 340, y: 736, height: 176, coat: inks.indigo, hair: inks.ash });
  sitter(print, {
    x: 452,
    y: 736,
    height: 168,
    coat: inks.plum,
    hair: inks.grey,
    flip: true,
    headwear: "bun",
  });
  figure(print, { x: 836, y: 744, height: 168, coat: inks.teal, hair: inks.ash, arms: "behind" });
  figure(print, { x: 906, y: 748, height: 104, coat: inks.vermilion, headwear: "pony", stride: 7 });
}

/** Snow in the old street: roofs lose their edges, one red umbrella and one lit shop hold the warmth. */
export function snowStreet(print: Print): void {
  sky(print, ["#7d8fa3", "#b9c0c4", "#e3dccd"], 500);
  ridge(print, "#aab4ba", 470, 50, 2);
  wash(print, ["#d5d6d2", inks.snow, "#d6dde2"], 470, 800);
  const rows = [
    [500, 484, 0.36],
    [424, 516, 0.62],
    [270, 590, 1.12],
    [-10, 730, 1.9],
  ] as const;
  for (const side of [1, -1] as const) {
    for (const [offset, foot, scale] of rows) {
      const x = side > 0 ? offset : 1190 - offset;
      placed(print, { x, y: foot, scale }, () => {
        box(print, scale > 1.5 ? "#39414d" : "#5f6975", -120, -160, 240, 170);
        for (const door of [-84, -20, 44]) {
          box(
            print,
            side > 0 && scale > 1 && scale < 1.5 ? inks.lamp : "#4a2f2a",
            door,
            -112,
            46,
            108,
          );
          trace(print, "#39414d", 4, `M${door + 23} -112 v108 M${door} -70 h46`);
        }
      });
      tileRoof(print, "#e9ebe6", "#c4cbd0", { x, y: foot - 156 * scale, scale }, 260, 60);
      box(print, "#8b98a4", x - 136 * scale, foot - 146 * scale, 272 * scale, 7 * scale);
    }
  }
  paint(print, "#c3ccd4", "M540 478 H650 L760 800 H330 Z");
  paint(print, sheer(inks.lamp, 0.6), "M300 596 H410 L560 650 L400 676 Z");
  for (let step = 0; step < 12; step += 1) {
    const depth = step / 11;
    oval(
      print,
      "#95a3b0",
      590 - depth * 40 + (step % 2) * (8 + depth * 22),
      520 + depth ** 1.5 * 250,
      3 + depth * 10,
      2 + depth * 6,
    );
  }
  lantern(print, 396, 452, 20);
  lantern(print, 218, 478, 32);
  figure(print, { x: 596, y: 646, height: 180, coat: inks.night, stride: 5, hem: 34 });
  trace(print, inks.ink, 5, "M610 560 V440");
  paint(
    print,
    inks.vermilion,
    "M500 470 Q530 392 606 388 Q684 392 714 470 Q690 456 660 468 Q634 454 607 466 Q580 454 552 468 Q524 456 500 470 Z",
  );
  trace(print, inks.brick, 3, "M606 388 Q570 420 552 466 M606 388 Q644 420 660 466 M606 388 V464");
  bicycle(print, "#2c333d", { x: 860, y: 740, scale: 1.6, turn: -0.04 });
  trace(print, inks.snow, 8, "M822 640 h30 M836 656 q30 -8 50 -6");
  snowfall(print, 240);
}
