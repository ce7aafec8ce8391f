import { inks } from "./inks.ts";
import { head } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, disc, paint, placed, type Print, trace, wash, within } from "./shapes.ts";
import { glow } from "./sky.ts";

/** The kiln: everything is dark but the mouth, and the potter is only an edge against it. */
export function kiln(print: Print): void {
  wash(print, ["#1c1a22", "#2c2024", "#3a2622"], 0, 800);
  paint(print, "#5a2f26", "M90 800 V420 Q110 90 520 80 Q930 90 950 420 V800 Z");
  within(print, "M90 800 V420 Q110 90 520 80 Q930 90 950 420 V800 Z", () => {
    for (let row = 0; row < 22; row += 1) {
      for (let brick = 0; brick < 16; brick += 1) {
        const near = Math.max(0, 1 - Math.hypot(brick * 62 - 430, row * 36 - 430) / 520);
        if (print.random() > 0.3)
          box(
            print,
            near > 0.35 ? "#a34a2c" : near > 0.12 ? "#7d3a2a" : "#4c2922",
            80 + brick * 62 + (row % 2) * 30,
            70 + row * 36,
            56,
            30,
          );
      }
    }
  });
  for (const [inset, ink] of [
    [0, inks.ink],
    [26, inks.brick],
    [54, inks.vermilion],
    [88, "#e2702f"],
    [126, inks.ochre],
    [168, inks.lamp],
  ] as const) {
    paint(
      print,
      ink,
      `M${300 + inset} 760 V${500 + inset * 0.3} Q${306 + inset} ${270 + inset} 520 ${262 + inset} Q${734 - inset} ${270 + inset} ${740 - inset} ${500 + inset * 0.3} V760 Z`,
    );
  }
  glow(print, "#e2702f", 520, 560, 470, 0.1);
  for (const [x, y, size] of [
    [430, 700, 1],
    [520, 716, 1.3],
    [610, 700, 1],
  ] as const) {
    placed(print, { x, y, scale: size }, () =>
      paint(
        print,
        "#c2491f",
        "M-16 -110 H16 L12 -94 Q46 -76 38 -30 Q30 0 18 4 H-18 Q-30 0 -38 -30 Q-46 -76 -12 -94 Z",
      ),
    );
  }
  paint(print, "#e2702f", "M300 760 H740 L900 800 H120 Z");
  placed(print, { x: 830, y: 810, scale: 4.7 }, () => {
    paint(print, "#17151c", "M-14 0 L-12 -48 H12 L16 0 Z");
    paint(print, "#201a20", "M-5 -84 Q-15 -82 -16 -70 L-14 -40 H14 L15 -70 Q14 -82 5 -84 Z");
    trace(print, "#201a20", 7, "M-10 -76 Q-22 -66 -34 -58 M10 -76 Q-8 -58 -30 -50");
    trace(print, inks.coral, 1.4, "M-15 -72 L-14 -42 M-12 -78 Q-22 -68 -33 -61");
    head(print, { skin: "#c2603c", hair: "#17151c", coat: "#17151c", headwear: "cap" });
    trace(print, "#0f0d12", 2.6, "M6 -36 L-62 -62");
  });
  for (let spark = 0; spark < 60; spark += 1)
    disc(
      print,
      pick(print.random, [inks.lamp, inks.coral, inks.ochre]),
      520 + between(print.random, -1, 1) * 240,
      between(print.random, 60, 560),
      between(print.random, 1.5, 4),
    );
  for (let shelf = 0; shelf < 3; shelf += 1) {
    box(print, "#4a3026", 980, 250 + shelf * 170, 220, 14);
    for (let pot = 0; pot < 3; pot += 1) {
      placed(
        print,
        { x: 1020 + pot * 66, y: 250 + shelf * 170, scale: 0.72 + (pot % 2) * 0.16 },
        () => {
          paint(
            print,
            "#2f5a58",
            "M-16 -110 H16 L12 -94 Q46 -76 38 -30 Q30 0 18 0 H-18 Q-30 0 -38 -30 Q-46 -76 -12 -94 Z",
          );
          paint(
            print,
            inks.coral,
            "M-16 -110 H-8 L-8 -94 Q-34 -76 -28 -30 Q-24 -6 -16 0 H-18 Q-30 0 -38 -30 Q-46 -76 -12 -94 Z",
          );
        },
      );
    }
  }
}
