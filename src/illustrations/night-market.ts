import { lantern } from "./buildings.ts";
import { blend, inks } from "./inks.ts";
import { figure } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, oval, type Print, trace, wash } from "./shapes.ts";
import { glow, sky, stars } from "./sky.ts";
import { awning, passer, steamer } from "./stalls.ts";

/** The night market: strings of lanterns sag towards the far end and the crowd is cut out against their glow. */
export function nightMarket(print: Print): void {
  sky(print, ["#141a33", "#2b2547", "#6b3a45"], 480);
  stars(print, 220, 30);
  glow(print, inks.ochre, 560, 500, 300, 0.2);
  wash(print, ["#b5653d", "#5c3040", "#1b1828"], 470, 800);
  for (const [side, scale, foot] of [
    [-1, 0.45, 510],
    [1, 0.45, 510],
    [-1, 0.75, 560],
    [1, 0.75, 560],
    [-1, 1.3, 660],
    [1, 1.3, 660],
  ] as const) {
    const x = 560 + side * (110 + scale * 300);
    box(
      print,
      blend("#5d3540", "#17141f", scale / 1.3),
      x - 170 * scale,
      foot - 260 * scale,
      340 * scale,
      270 * scale,
    );
    box(print, inks.lamp, x - 140 * scale, foot - 196 * scale, 280 * scale, 104 * scale);
    for (let pot = 0; pot < 5; pot += 1) {
      oval(
        print,
        inks.bark,
        x + (pot * 54 - 108) * scale,
        foot - 96 * scale,
        22 * scale,
        24 * scale,
      );
      trace(
        print,
        inks.brick,
        3 * scale,
        `M${x + (pot * 54 - 108) * scale} ${foot - 196 * scale} v${36 * scale}`,
      );
    }
    figure(print, {
      x: x + 20 * scale * side,
      y: foot - 4,
      height: 190 * scale,
      coat: inks.plum,
      headwear: "cook",
      arms: "forward",
      profile: true,
      flip: side > 0,
    });
    box(
      print,
      blend(inks.brick, "#17141f", 0.5),
      x - 170 * scale,
      foot - 92 * scale,
      340 * scale,
      100 * scale,
    );
    awning(
      print,
      x - 195 * scale,
      foot - 200 * scale,
      390 * scale,
      side > 0 ? inks.brick : "#245358",
    );
  }
  steamer(print, 190, 570, 120, 3);
  for (const [y, sag, size] of [
    [60, 130, 34],
    [190, 100, 22],
    [290, 70, 14],
  ] as const) {
    trace(print, inks.ink, 3, `M-20 ${y} Q560 ${y + sag * 2} 1220 ${y}`);
    for (let share = 0.07; share < 1; share += 0.125) {
      lantern(print, -20 + share * 1240, y + 4 * sag * share * (1 - share) + size, size);
    }
  }
  for (let index = 0; index < 26; index += 1) {
    const depth = index / 25;
    const y = 520 + depth * 250;
    const x = 560 + between(print.random, -1, 1) * (90 + depth * 330);
    passer(print, x, y, 76 + depth * 210, {
      coat: blend(
        pick(print.random, ["#a8553c", "#7a4048", "#4f5a6a", "#8a6a3c", "#5a3050"]),
        "#14131f",
        0.15 + depth * 0.45,
      ),
      trousers: "#17141f",
      skin: "#a8614a",
    });
  }
  figure(print, {
    x: 250,
    y: 900,
    height: 480,
    coat: "#10101a",
    trousers: "#10101a",
    skin: "#7a4a40",
  });
  figure(print, {
    x: 352,
    y: 860,
    height: 300,
    coat: inks.vermilion,
    headwear: "pony",
    skin: "#a8614a",
  });
}
