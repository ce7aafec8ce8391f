import { inks, sheer } from "./inks.ts";
import { blades, ridge, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { reflection, ripples } from "./ripples.ts";
import { box, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { bank, birds, sky, sun } from "./sky.ts";

/** The reservoir: seen from high up, with the sweep of the dam as the one strong curve. */
export function reservoir(print: Print): void {
  sky(print, [inks.rose, inks.cream], 200);
  ridge(print, "#c79f94", 190, 130, 3);
  ridge(print, "#9a7d86", 240, 120, 4);
  ridge(print, "#6c6578", 300, 100, 3);
  wash(print, ["#f0d3b0", "#9dbdb8", inks.teal], 270, 800);
  reflection(print, inks.paper, { x: 700, width: 330, top: 290, bottom: 560 }, 0.5);
  paint(
    print,
    "#4d5668",
    "M0 240 Q150 250 260 310 Q330 340 250 372 Q150 400 180 450 Q200 500 0 560 Z",
  );
  paint(print, "#3f4d50", "M1200 260 Q1050 280 1000 330 Q970 370 1060 400 Q1120 420 1200 420 Z");
  paint(print, inks.moss, "M0 420 Q90 430 120 480 Q150 540 0 660 Z");
  ripples(print, sheer(inks.paper, 0.35), 420, 720, 40);
  paint(print, "#33462c", "M0 800 V690 Q620 800 1200 470 V800 Z");
  paint(print, "#c9b48e", "M0 640 Q640 760 1200 400 V520 Q640 860 0 742 Z");
  paint(print, inks.cream, "M0 618 Q640 738 1200 376 V412 Q640 776 0 652 Z");
  paint(print, inks.soot, "M0 652 Q640 776 1200 412 V424 Q640 790 0 664 Z");
  for (let step = 0; step < 26; step += 1) {
    const share = step / 25;
    const x = share * 1200;
    const y = (1 - share) ** 2 * 618 + 2 * share * (1 - share) * 738 + share ** 2 * 376;
    box(print, inks.soot, x, y - 24, 5, 26);
  }
  trace(print, inks.soot, 4, "M0 598 Q640 718 1200 356");
  placed(print, { x: 868, y: 540 }, () => {
    paint(print, inks.brick, "M-40 0 V-120 H40 V0 Z");
    paint(print, inks.soot, "M-56 -116 L-34 -150 H34 L56 -116 Z");
    box(print, inks.lamp, -18, -92, 36, 34);
  });
  figure(print, { x: 420, y: 690, height: 92, coat: inks.vermilion, headwear: "straw", stride: 5 });
  birds(print, inks.ink, 560, 330, 130, 6);
}

/** The heron: the bird takes the whole height of the sheet, still as a post. */
export function heron(print: Print): void {
  sky(print, ["#d8b89c", inks.cream, "#b9cbbd"], 620);
  sun(print, inks.paper, 850, 250, 120, 2);
  treeline(print, "#a9b9a6", 470, 70);
  bank(print, inks.cream, 400, 500, 0.9);
  wash(print, ["#c8cfbb", inks.pool, inks.teal, inks.deep], 480, 800);
  reflection(print, inks.paper, { x: 850, width: 240, top: 500, bottom: 740 }, 0.6);
  ripples(print, sheer(inks.deep, 0.45), 520, 800, 60);
  blades(print, "#6b7f5c", { left: 560, right: 1200, foot: 570, height: 170, wind: 30 }, 60);
  trace(print, inks.bark, 9, "M404 726 L398 560 L412 470 M440 726 L446 600 L438 480");
  paint(
    print,
    "#5d7280",
    "M330 330 Q420 290 500 360 Q560 410 640 520 Q560 500 520 496 Q450 500 390 480 Q320 440 330 330 Z",
  );
  paint(
    print,
    "#3c4c5a",
    "M370 356 Q460 350 530 420 Q590 470 650 536 Q560 510 500 490 Q410 470 370 356 Z",
  );
  paint(
    print,
    inks.snow,
    "M330 400 Q300 320 340 250 Q372 190 330 150 Q318 120 290 118 Q300 84 340 92 Q384 104 388 160 Q396 220 376 270 Q360 320 400 400 Q380 450 356 440 Z",
  );
  trace(print, inks.ink, 4, "M352 190 Q362 220 348 256 M344 268 Q338 300 342 326");
  paint(print, inks.ink, "M296 106 Q330 82 372 104 Q420 124 452 168 Q404 140 356 122 Z");
  paint(print, inks.ochre, "M304 104 L186 128 L300 128 Q316 118 304 104 Z");
  oval(print, inks.ink, 312, 110, 5, 5);
  trace(print, inks.snow, 3, "M352 420 q-14 50 -4 80 M366 430 q-6 40 2 70 M338 400 q-14 40 -10 66");
  oval(print, sheer(inks.paper, 0.55), 420, 728, 60, 7);
  paint(print, sheer(inks.deep, 0.45), "M396 732 Q410 770 402 800 H450 Q436 770 444 732 Z");
  blades(print, inks.deep, { left: -40, right: 250, foot: 820, height: 480, wind: 80 }, 34);
  blades(print, inks.moss, { left: 960, right: 1240, foot: 820, height: 420, wind: -60 }, 40);
}
