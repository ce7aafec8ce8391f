import { Path2D } from "@napi-rs/canvas";
import { tower } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { nicks } from "./land.ts";
import { figure } from "./people.ts";
import { box, disc, oval, paint, placed, type Print, ring, trace, wash } from "./shapes.ts";
import { glow } from "./sky.ts";

/** The press room: the paper web runs through the rollers like a river, one printer checks a sheet. */
export function pressRoom(print: Print): void {
  wash(print, ["#20343a", "#2f4a4c", "#22363a"], 0, 800);
  for (const x of [150, 450, 750, 1050]) {
    paint(
      print,
      sheer(inks.lamp, 0.12),
      `M${x - 40} 60 L${x - 160} 640 H${x + 160} L${x + 40} 60 Z`,
    );
    box(print, inks.paper, x - 60, 46, 120, 14);
  }
  wash(print, ["#3c4a48", "#1c2a2e"], 640, 800);
  const rollers = [
    [150, 250, 92],
    [360, 470, 74],
    [560, 250, 92],
    [560, 470, 66],
    [780, 300, 84],
    [960, 480, 70],
  ] as const;
  paint(print, "#152428", "M60 640 V180 H110 V130 H250 V180 H480 V140 H860 V200 H1040 V640 Z");
  for (let rivet = 0; rivet < 22; rivet += 1) disc(print, inks.grey, 80 + rivet * 44, 622, 5);
  const web =
    "M-20 330 L150 342 A92 92 0 0 0 236 282 L290 450 A74 74 0 0 0 430 490 L476 280 A92 92 0 0 1 652 262 L626 430 L560 536 Q600 552 640 500 A66 66 0 0 0 690 450 L700 290 A84 84 0 0 1 862 300 L892 470 A70 70 0 0 0 970 552 L1220 600";
  trace(print, "#b9ac90", 46, web);
  trace(print, inks.paper, 38, web);
  print.pen.lineCap = "butt";
  print.pen.setLineDash([3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 20, 26, 14]);
  print.pen.lineWidth = 25;
  print.pen.strokeStyle = sheer(inks.ink, 0.5);
  print.pen.stroke(new Path2D(web));
  print.pen.setLineDash([]);
  for (const [x, y, radius] of rollers) {
    disc(print, "#0d181c", x, y, radius);
    disc(print, inks.teal, x, y, radius * 0.86);
    disc(print, inks.pool, x - radius * 0.1, y - radius * 0.12, radius * 0.6);
    disc(print, inks.teal, x, y, radius * 0.52);
    for (let spoke = 0; spoke < 6; spoke += 1)
      trace(
        print,
        "#0d181c",
        5,
        `M${x} ${y} L${x + Math.cos(spoke * 1.047) * radius * 0.8} ${y + Math.sin(spoke * 1.047) * radius * 0.8}`,
      );
    disc(print, inks.vermilion, x, y, radius * 0.2);
  }
  for (let stack = 0; stack < 3; stack += 1) {
    for (let sheet = 0; sheet < 12; sheet += 1)
      box(
        print,
        sheet % 2 === 0 ? inks.paper : inks.ash,
        60 + stack * 190 + (sheet % 3) * 3,
        770 - sheet * 11 - stack * 2,
        150,
        11,
      );
    box(print, inks.vermilion, 120 + stack * 190, 640, 16, 142);
  }
  figure(print, {
    x: 800,
    y: 780,
    height: 360,
    coat: inks.indigo,
    arms: "forward",
    flip: true,
    trousers: inks.night,
    headwear: "cap",
  });
  paint(print, inks.paper, "M600 540 L720 520 L736 630 L612 650 Z");
  box(print, inks.ink, 624, 552, 70, 12);
  nicks(print, inks.grey, { left: 622, top: 576, width: 60, height: 56 }, 26, 26);
  figure(print, {
    x: 1010,
    y: 770,
    height: 330,
    coat: inks.brick,
    arms: "behind",
    trousers: inks.night,
  });
}

/** The newspaper desk from above: one pool of light, a folded front page, tea, glasses and a red pencil. */
export function newspaperDesk(print: Print): void {
  wash(print, ["#4a2f22", "#5f3d2a", "#3b261d"], 0, 800);
  nicks(print, sheer(inks.ink, 0.35), { left: 0, top: 0, width: 1200, height: 800 }, 90, 220);
  glow(print, inks.lamp, 520, 380, 560, 0.11);
  placed(print, { x: 500, y: 410, turn: -0.09 }, () => {
    paint(print, sheer(inks.ink, 0.45), "M-300 -330 H340 V350 H-300 Z");
    paint(print, "#d9ccae", "M-304 -350 L14 -344 L320 -350 L326 330 L10 338 L-308 330 Z");
    paint(print, inks.paper, "M-320 -340 H0 V340 H-320 Z");
    paint(print, "#e8dcc2", "M0 -340 H310 V340 H0 Z");
    box(print, inks.vermilion, -296, -316, 150, 50);
    for (const [x, y] of [
      [-282, -302],
      [-246, -302],
      [-210, -302],
      [-174, -302],
    ] as const)
      box(print, inks.paper, x, y, 22, 22);
    box(print, inks.ink, -296, -250, 272, 4);
    box(print, inks.ink, -296, -228, 240, 22);
    box(print, inks.ink, -296, -196, 180, 22);
    wash(print, [inks.rose, inks.cream, inks.pool], -156, 20, -296, 272);
    disc(print, inks.vermilion, -110, -100, 24);
    paint(print, inks.teal, "M-296 -50 Q-220 -110 -150 -60 Q-90 -20 -24 -50 V20 H-296 Z");
    for (let column = 0; column < 3; column += 1)
      for (let line = 0; line < 20; line += 1)
        box(print, inks.grey, -296 + column * 94, 42 + line * 14, line % 7 === 6 ? 44 : 80, 5);
    for (let column = 0; column < 3; column += 1)
      for (let line = 0; line < 44; line += 1)
        if (!(column > 0 && line > 12 && line < 26))
          box(print, inks.grey, 22 + column * 94, -290 + line * 14, line % 9 === 8 ? 40 : 80, 5);
    box(print, inks.ochre, 116, -104, 174, 186);
    tower(print, inks.bark, inks.bark, inks.lamp, { x: 203, y: 72, scale: 0.6 });
    box(print, inks.ink, 22, -320, 266, 14);
    trace(
      print,
      inks.vermilion,
      5,
      "M-306 -234 Q-180 -262 -40 -232 Q-20 -190 -110 -180 Q-260 -166 -312 -196 Q-322 -222 -296 -240",
    );
    trace(print, sheer(inks.bark, 0.4), 4, "M0 -340 V340");
  });
  placed(print, { x: 1010, y: 220 }, () => {
    disc(print, sheer(inks.ink, 0.45), 16, 22, 116);
    disc(print, inks.snow, 0, 0, 112);
    disc(print, "#d8d3c4", 0, 0, 92);
    trace(print, inks.snow, 24, "M70 44 Q140 70 120 120");
    disc(print, inks.snow, 0, 0, 80);
    disc(print, "#8a5a24", 0, 0, 68);
    for (const [x, y, turn] of [
      [-20, -14, 0.4],
      [22, 10, 2],
      [-4, 30, 1],
    ] as const)
      oval(print, inks.moss, x, y, 22, 6, turn);
    paint(
      print,
      sheer(inks.lamp, 0.5),
      "M-60 -20 A64 64 0 0 1 -10 -62 L-8 -48 A50 50 0 0 0 -46 -16 Z",
    );
  });
  placed(print, { x: 960, y: 540, turn: 0.2 }, () => {
    trace(print, sheer(inks.ink, 0.4), 10, "M-70 16 q70 -34 150 2");
    ring(print, inks.ink, 10, -62, 0, 52);
    ring(print, inks.ink, 10, 74, 0, 52);
    disc(print, sheer(inks.mist, 0.3), -62, 0, 48);
    disc(print, sheer(inks.mist, 0.3), 74, 0, 48);
    trace(print, inks.ink, 9, "M-12 -8 Q6 -24 24 -8 M-112 -10 L-150 -80 M124 -10 L150 -90");
  });
  placed(print, { x: 860, y: 700, turn: -0.35 }, () => {
    box(print, sheer(inks.ink, 0.4), -150, 14, 300, 16);
    box(print, inks.vermilion, -150, -8, 270, 18);
    box(print, inks.brick, -150, 2, 270, 8);
    paint(print, inks.straw, "M120 -8 L158 1 L120 10 Z");
    paint(print, inks.ink, "M146 -2 L160 1 L146 4 Z");
    box(print, inks.ash, -168, -8, 20, 18);
  });
}
