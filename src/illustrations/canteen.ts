import { inks, sheer } from "./inks.ts";
import { figure, sitter } from "./people.ts";
import { box, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { glow } from "./sky.ts";
import { branches } from "./trees.ts";

/** The canteen of the old: one long table runs away under warm lamps, the ladle and bowls in front. */
export function elderCanteen(print: Print): void {
  wash(print, ["#6d4a3a", "#a8714f", "#d79a68"], 0, 470);
  for (const [left, width] of [
    [60, 190],
    [320, 130],
    [880, 190],
  ] as const) {
    wash(print, ["#f6e3b0", "#e6c58a"], 120, 330, left, width);
    branches(print, "#b48a58", {
      x: left + width * 0.7,
      y: 330,
      length: 50,
      angle: -1.8,
      width: 7,
    });
    trace(
      print,
      "#4a3026",
      9,
      `M${left} 120 h${width} v210 h${-width} Z M${left + width / 2} 120 v210`,
    );
  }
  wash(print, ["#b98258", "#7d4f3a"], 440, 800);
  for (const [x, y, size] of [
    [690, 150, 0.7],
    [610, 90, 1],
    [480, 20, 1.5],
  ] as const) {
    placed(print, { x, y, scale: size }, () => {
      trace(print, inks.ink, 3, "M0 -100 V0");
      glow(print, inks.lamp, 0, 26, 130, 0.14);
      paint(print, inks.vermilion, "M-60 30 Q-50 -12 0 -14 Q50 -12 60 30 Z");
      oval(print, inks.paper, 0, 30, 56, 9);
    });
  }
  const guests = [
    [700, 440, 96],
    [640, 466, 124],
    [560, 510, 164],
    [450, 580, 224],
    [270, 690, 320],
  ] as const;
  for (const [index, [x, y, height]] of guests.entries()) {
    box(print, inks.bark, x - height * 0.52, y - height * 0.12, height * 0.34, height * 0.06);
    trace(
      print,
      inks.bark,
      height * 0.04,
      `M${x - height * 0.5} ${y - height * 0.08} V${y + height * 0.18} M${x - height * 0.22} ${y - height * 0.08} V${y + height * 0.18}`,
    );
    sitter(print, {
      x: x - height * 0.34,
      y: y + height * 0.2,
      height: height * 1.25,
      coat: [inks.indigo, inks.plum, inks.moss, inks.teal, inks.brick][index] ?? inks.teal,
      hair: index % 2 === 0 ? inks.ash : inks.grey,
      headwear: index % 2 === 0 ? "none" : "bun",
      lean: 8,
    });
  }
  paint(print, inks.cream, "M716 430 H774 L900 800 H220 Z");
  paint(print, "#c7ad82", "M716 430 L220 800 H170 L704 438 Z");
  for (const [index, [x, y, height]] of guests.entries()) {
    const seatX = x + height * 1.62 + 70 + index * 46;
    box(print, inks.bark, seatX - height * 0.16, y - height * 0.12, height * 0.34, height * 0.06);
    trace(
      print,
      inks.bark,
      height * 0.04,
      `M${seatX - height * 0.12} ${y - height * 0.08} V${y + height * 0.18} M${seatX + height * 0.16} ${y - height * 0.08} V${y + height * 0.18}`,
    );
    sitter(print, {
      x: seatX,
      y: y + height * 0.2,
      height: height * 1.25,
      coat: [inks.plum, inks.soot, inks.vermilion, inks.indigo, inks.night][index] ?? inks.teal,
      hair: index % 2 === 0 ? inks.grey : inks.ash,
      flip: true,
      lean: 8,
      headwear: index === 2 ? "bun" : "none",
    });
  }
  for (const [x, y, size] of [
    [730, 446, 0.16],
    [756, 446, 0.16],
    [704, 478, 0.26],
    [768, 480, 0.26],
    [662, 528, 0.4],
    [776, 532, 0.42],
    [600, 606, 0.62],
    [780, 610, 0.64],
    [460, 720, 0.95],
    [720, 726, 1],
  ] as const) {
    placed(print, { x, y, scale: size }, () => {
      oval(print, sheer(inks.bark, 0.35), 6, 4, 74, 18);
      paint(print, inks.snow, "M-72 -44 H72 Q64 0 24 4 H-24 Q-64 0 -72 -44 Z");
      paint(print, inks.teal, "M-69 -30 Q0 -16 69 -30 L67 -22 Q0 -8 -67 -22 Z");
      oval(print, "#e6d9ba", 0, -44, 72, 18);
      oval(print, inks.paper, 0, -50, 54, 16);
      oval(print, inks.moss, 16, -56, 20, 7);
      oval(print, inks.brick, -14, -54, 16, 6);
      trace(
        print,
        sheer(inks.paper, 0.6),
        6,
        "M-20 -80 q-16 -26 0 -50 q14 -24 0 -48 M22 -80 q-16 -26 0 -50",
      );
    });
  }
  placed(print, { x: 1060, y: 470, scale: 1 }, () => {
    figure(print, {
      x: 0,
      y: 0,
      height: 230,
      coat: inks.paper,
      headwear: "cook",
      arms: "forward",
      flip: true,
      profile: true,
    });
  });
}
