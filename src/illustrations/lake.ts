import { tower } from "./buildings.ts";
import { blend, inks, sheer } from "./inks.ts";
import { blades, ridge, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { reflection, ripples } from "./ripples.ts";
import { box, oval, paint, type Print, trace, wash } from "./shapes.ts";
import { bank, birds, mist, planes, sky, sun } from "./sky.ts";
import { withes } from "./trees.ts";
import { boat } from "./vehicles.ts";

/** Lake in the mist: planes of air with one red sun and one boat to hold them apart. */
export function lakeMist(print: Print): void {
  sky(print, ["#8fb5b8", inks.mist, inks.cream, inks.rose], 440);
  sun(print, inks.vermilion, 806, 236, 48);
  const [far = inks.mist, middle = inks.pool, near = inks.teal] = planes("#b7cfcb", "#5f9493", 3);
  ridge(print, far, 400, 150, 2.4);
  bank(print, inks.paper, 300, 430, 0.7);
  ridge(print, middle, 430, 70, 3);
  tower(print, near, near, blend(near, inks.lamp, 0.5), { x: 300, y: 424, scale: 0.5 });
  treeline(print, near, 442, 42, 120, 560);
  wash(print, ["#e3d3bd", inks.mist, "#7fadab", "#4f8886"], 440, 800);
  reflection(print, inks.coral, { x: 806, width: 110, top: 462, bottom: 690 }, 0.75);
  ripples(print, sheer(inks.paper, 0.5), 470, 800, 90);
  bank(print, inks.paper, 386, 520, 0.95);
  mist(print, sheer(inks.paper, 0.55), 470, 34, 5);
  oval(print, sheer(inks.deep, 0.35), 412, 628, 110, 12);
  boat(print, inks.deep, { x: 410, y: 612, scale: 1.35 }, inks.brick);
  birds(print, inks.deep, 560, 170, 120, 7);
  paint(print, inks.deep, "M760 800 Q900 742 1200 724 V800 Z");
  blades(print, inks.deep, { left: 900, right: 1240, foot: 770, height: 380, wind: -70 }, 60);
  for (const [x, y] of [
    [968, 452],
    [1046, 392],
    [1120, 470],
    [1010, 540],
  ] as const) {
    trace(print, inks.deep, 3, `M${x} ${y} q30 170 40 330`);
    oval(print, inks.bark, x - 2, y - 26, 8, 34, -0.1);
  }
}

/** The path round the lake: a bend that leads walkers and reader into the morning. */
export function lakePath(print: Print): void {
  sky(print, [inks.lamp, inks.cream, inks.mist], 330);
  sun(print, inks.paper, 930, 180, 60);
  ridge(print, "#a9c2b4", 322, 90, 2);
  treeline(print, "#7ea293", 336, 40, 520, 1200);
  wash(print, ["#d9d9bd", "#86b0aa", inks.teal], 334, 800);
  reflection(print, inks.paper, { x: 930, width: 150, top: 346, bottom: 700 }, 0.75);
  ripples(print, sheer(inks.deep, 0.4), 360, 800, 60);
  paint(
    print,
    inks.moss,
    "M0 300 Q260 300 470 330 Q520 338 480 356 Q380 400 560 500 Q760 610 820 800 H0 Z",
  );
  paint(
    print,
    inks.cream,
    "M470 336 Q500 342 452 362 Q340 404 500 506 Q690 620 744 800 H170 Q200 600 270 500 Q350 400 428 352 Z",
  );
  paint(
    print,
    sheer(inks.clay, 0.35),
    "M270 500 Q240 560 210 640 L520 600 Q480 540 430 480 Z M420 372 L360 404 L430 410 Z",
  );
  const posts = [
    [486, 372, 24],
    [452, 410, 34],
    [484, 462, 46],
    [562, 528, 62],
    [664, 620, 84],
    [752, 740, 110],
  ] as const;
  for (const [x, y, height] of posts) box(print, inks.soot, x, y - height, height * 0.12, height);
  trace(
    print,
    inks.soot,
    5,
    "M488 350 Q430 372 456 380 Q470 410 488 420 Q520 440 566 470 Q620 500 668 540 Q720 580 756 634",
  );
  trace(
    print,
    inks.soot,
    3,
    "M488 360 Q430 388 456 394 Q470 424 488 438 Q520 462 566 494 Q620 528 668 574 Q720 620 756 686",
  );
  figure(print, {
    x: 404,
    y: 640,
    height: 232,
    coat: inks.brick,
    trousers: inks.soot,
    hair: inks.ash,
    stride: 5,
    arms: "behind",
  });
  figure(print, {
    x: 500,
    y: 652,
    height: 222,
    coat: inks.plum,
    hair: inks.grey,
    stride: 4,
    headwear: "bun",
  });
  figure(print, { x: 420, y: 420, height: 74, coat: inks.teal, stride: 6 });
  trace(print, inks.bark, 13, "M262 470 Q270 400 258 330 M262 380 Q290 330 318 300");
  withes(print, inks.moss, { x: 278, y: 290, spread: 70, length: 130, wind: 10 }, 24);
  paint(
    print,
    inks.bark,
    "M10 800 Q60 640 40 480 Q30 300 96 150 Q130 60 120 -10 H176 Q170 90 136 170 Q250 90 330 -10 H372 Q290 110 150 250 Q104 380 116 520 Q126 680 168 800 Z",
  );
  trace(print, "#2f231c", 4, "M66 760 Q90 620 74 480 Q70 360 110 250 M104 780 Q110 640 96 520");
  withes(print, "#3f5530", { x: 190, y: -10, spread: 230, length: 330, wind: 46 }, 34);
  withes(print, inks.leaf, { x: 230, y: -30, spread: 250, length: 300, wind: 46 }, 24);
  withes(print, inks.moss, { x: 500, y: -40, spread: 120, length: 190, wind: 40 }, 12);
  blades(print, "#3f5530", { left: 520, right: 820, foot: 810, height: 90, wind: 14 }, 40);
  blades(print, "#3f5530", { left: -10, right: 190, foot: 810, height: 120, wind: 20 }, 40);
}
