import { lampCone, tileRoof } from "./buildings.ts";
import { blend, inks, sheer } from "./inks.ts";
import { figure } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, disc, oval, type Print, trace, wash } from "./shapes.ts";
import { bank, glow, sky, sun } from "./sky.ts";
import { awning, coats, passer, steamer } from "./stalls.ts";
import { tricycle } from "./vehicles.ts";

/** The market at dawn: a street of awnings with the first light at its end, steam on both sides. */
export function marketDawn(print: Print): void {
  sky(print, ["#4c5a7c", "#c98a78", inks.lamp], 470);
  sun(print, inks.paper, 640, 400, 60, 3);
  for (const [x, foot, scale] of [
    [520, 470, 0.6],
    [770, 470, 0.6],
    [420, 500, 0.85],
    [870, 500, 0.85],
  ] as const) {
    box(print, "#6c5568", x - 120 * scale, foot - 140 * scale, 240 * scale, 150 * scale);
    tileRoof(print, "#4a3d52", "#6c5568", { x, y: foot - 140 * scale, scale }, 250, 54);
  }
  wash(print, ["#e8c79a", "#a88878", "#5d5260"], 468, 800);
  bank(print, inks.lamp, 420, 540, 0.6);
  for (let index = 0; index < 9; index += 1)
    passer(
      print,
      between(print.random, 560, 730),
      between(print.random, 492, 520),
      between(print.random, 60, 84),
      { coat: "#6b4f5f", trousers: "#4a3d52", hair: "#4a3d52" },
    );
  for (const [side, scale, foot] of [
    [-1, 0.5, 540],
    [1, 0.5, 540],
    [-1, 0.8, 600],
    [1, 0.8, 610],
    [-1, 1.5, 740],
    [1, 1.5, 760],
  ] as const) {
    const x = 640 + side * (130 + scale * 250);
    const shade = blend("#57445a", inks.ink, scale * 0.6);
    trace(
      print,
      shade,
      7 * scale,
      `M${x - 150 * scale} ${foot} v${-230 * scale} M${x + 150 * scale} ${foot} v${-230 * scale}`,
    );
    figure(print, {
      x: x + side * 40 * scale,
      y: foot,
      height: 190 * scale,
      coat: pick(print.random, coats),
      arms: "forward",
      flip: side > 0,
      headwear: "cap",
      profile: true,
    });
    box(print, shade, x - 150 * scale, foot - 84 * scale, 300 * scale, 88 * scale);
    box(
      print,
      blend(inks.wood, shade, 0.4),
      x - 158 * scale,
      foot - 92 * scale,
      316 * scale,
      16 * scale,
    );
    for (let heap = 0; heap < 4; heap += 1) {
      const ink = [inks.vermilion, inks.leaf, inks.ochre, inks.coral][heap] ?? inks.ochre;
      oval(print, ink, x + (heap * 76 - 110) * scale, foot - 92 * scale, 36 * scale, 22 * scale);
    }
    awning(
      print,
      x - 180 * scale,
      foot - 214 * scale,
      360 * scale,
      side > 0 ? inks.vermilion : inks.teal,
    );
    disc(print, sheer(inks.lamp, 0.35), x, foot - 176 * scale, 30 * scale);
    disc(print, inks.paper, x, foot - 176 * scale, 9 * scale);
  }
  steamer(print, 100, 600, 130, 4);
  trace(print, inks.ink, 3, "M-20 40 Q420 210 640 236 Q860 210 1220 60 M-20 130 Q520 300 1220 150");
  for (const [x, y] of [
    [150, 102],
    [330, 166],
    [500, 213],
    [760, 224],
    [930, 176],
    [1090, 116],
  ] as const) {
    trace(print, inks.ink, 3, `M${x} ${y} v14`);
    glow(print, inks.lamp, x, y + 24, 46, 0.14);
    disc(print, inks.paper, x, y + 24, 9);
  }
  passer(print, 560, 640, 190, { coat: inks.indigo, stride: 8 });
  passer(print, 735, 600, 150, { coat: inks.plum });
  tricycle(print, inks.ink, inks.brick, { x: 600, y: 780, scale: 1.3 });
  passer(print, 706, 790, 260, {
    coat: inks.night,
    arms: "forward",
    flip: true,
    headwear: "cap",
    stride: 8,
  });
}

/** One stall close to: the lamp over heaped vegetables, the keeper behind them, two backs in front. */
export function marketStall(print: Print): void {
  box(print, "#243a3c", 0, 0, 1200, 800);
  for (let plank = 0; plank < 9; plank += 1)
    box(print, plank % 2 === 0 ? "#2b4446" : "#274042", plank * 140, 150, 134, 400);
  lampCone(print, 470, 226, 560, 460);
  figure(print, {
    x: 640,
    y: 730,
    height: 440,
    coat: inks.vermilion,
    arms: "forward",
    headwear: "cap",
    profile: true,
    flip: true,
  });
  trace(
    print,
    inks.ink,
    5,
    "M860 200 V300 M800 306 H920 M800 306 L776 380 M800 306 L824 380 M920 306 V350",
  );
  oval(print, inks.ochre, 800, 384, 44, 10);
  const trays = [
    [-20, 500, 230, inks.leaf, 20, 15],
    [220, 500, 230, inks.vermilion, 19, 17],
    [460, 500, 250, inks.straw, 20, 16],
    [720, 500, 230, inks.plum, 13, 26],
    [960, 500, 250, inks.moss, 24, 15],
    [-60, 610, 270, inks.coral, 15, 26],
    [220, 610, 280, inks.sprout, 28, 22],
    [510, 610, 270, inks.ochre, 24, 22],
    [790, 610, 270, inks.vermilion, 16, 14],
    [1070, 610, 200, inks.leaf, 26, 18],
  ] as const;
  for (const [left, top, width, ink, across, down] of trays) {
    box(print, inks.ink, left, top - 4, width, 114);
    for (let index = 0; index < 70; index += 1) {
      const share = index / 70;
      const x = left + 24 + print.random() * (width - 48);
      const y = top - 40 * (1 - Math.abs((x - left) / width - 0.5) * 2) * (1 - share) + share * 66;
      oval(print, blend(ink, inks.ink, 0.3), x + 3, y + 4, across, down);
      oval(
        print,
        blend(ink, index % 3 === 0 ? inks.paper : ink, 0.22),
        x,
        y,
        across,
        down,
        between(print.random, -0.4, 0.4),
      );
    }
    box(print, inks.wood, left, top + 66, width - 8, 44);
    trace(print, inks.bark, 3, `M${left} ${top + 88} h${width - 8}`);
  }
  box(print, inks.bark, 0, 716, 1200, 84);
  awning(print, -60, 156, 1320, inks.brick);
  figure(print, {
    x: 190,
    y: 1010,
    height: 640,
    coat: inks.night,
    headwear: "bun",
    hair: inks.ink,
    arms: "down",
    hem: 40,
  });
  figure(print, {
    x: 1040,
    y: 1060,
    height: 620,
    coat: "#2c3a2c",
    headwear: "cap",
    arms: "behind",
  });
}
