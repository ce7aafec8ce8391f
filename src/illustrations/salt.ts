import { inks, sheer } from "./inks.ts";
import { treeline } from "./land.ts";
import { figure } from "./people.ts";
import { ripples } from "./ripples.ts";
import { box, oval, paint, type Print, trace, wash, within } from "./shapes.ts";
import { mist, sky, sun } from "./sky.ts";

/** Salt pans at evening: squares of sky laid on the ground, white cones, one rake. */
export function seaSalt(print: Print): void {
  sky(print, ["#d9754f", "#e9a877", inks.lamp], 250);
  sun(print, inks.paper, 400, 214, 44, 3);
  mist(print, sheer(inks.brick, 0.35), 90, 50, 5);
  box(print, "#7a5560", 0, 236, 1200, 18);
  wash(print, [inks.lamp, "#e5a77f", "#a87a86", "#4f5a78"], 250, 800);
  for (const y of [268, 296, 340, 408, 512, 676])
    box(print, "#4a3540", 0, y, 1200, 3 + (y - 250) * 0.035);
  for (let line = -12; line <= 12; line += 1) {
    const far = 400 + line * 34;
    const near = 400 + line * 290;
    paint(print, "#4a3540", `M${far} 250 L${near - 8} 800 H${near + 8} L${far + 2} 250 Z`);
  }
  ripples(print, sheer(inks.paper, 0.45), 262, 800, 70);
  for (const [x, y, size] of [
    [700, 300, 22],
    [770, 300, 22],
    [840, 300, 20],
    [690, 348, 38],
    [810, 350, 40],
    [930, 350, 38],
    [1060, 348, 36],
    [960, 430, 72],
    [1140, 440, 76],
  ] as const) {
    paint(
      print,
      sheer(inks.plum, 0.5),
      `M${x - size} ${y} Q${x + size * 0.4} ${y + size * 0.7} ${x + size * 1.6} ${y + size * 0.35} L${x + size} ${y} Z`,
    );
    paint(
      print,
      inks.snow,
      `M${x - size} ${y} L${x - 3} ${y - size * 1.1} H${x + 3} L${x + size} ${y} Q${x} ${y + size * 0.2} ${x - size} ${y} Z`,
    );
    paint(
      print,
      "#b9a3ac",
      `M${x} ${y - size * 1.1} L${x + size} ${y} Q${x + size * 0.4} ${y + size * 0.12} ${x + size * 0.1} ${y + size * 0.1} Z`,
    );
  }
  within(print, "M0 0 H1200 V800 H0 Z", () => {
    oval(print, sheer(inks.plum, 0.5), 330, 706, 120, 10);
    figure(print, {
      x: 300,
      y: 704,
      height: 330,
      coat: inks.night,
      headwear: "straw",
      arms: "low",
      lean: 14,
      stride: 8,
      trousers: "#2b2030",
    });
    trace(print, inks.bark, 8, "M326 500 L540 690");
    trace(print, inks.bark, 14, "M500 724 L588 664");
    paint(print, inks.snow, "M556 716 Q600 660 680 676 Q760 690 800 730 Q680 748 556 716 Z");
  });
  treeline(print, "#7a5560", 238, 12, 700, 1200);
}
