import { flats, tower } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { nicks } from "./land.ts";
import { figure } from "./people.ts";
import { between } from "./random.ts";
import { reflection } from "./ripples.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";
import { bank, glow, sky, sun } from "./sky.ts";
import { bus, scooter } from "./vehicles.ts";

function umbrella(print: Print, ink: string, x: number, y: number, size: number): void {
  placed(print, { x, y, scale: size }, () => {
    trace(print, inks.ink, 2, "M0 0 V60");
    paint(
      print,
      ink,
      "M-50 10 Q-44 -32 0 -36 Q44 -32 50 10 Q38 2 26 9 Q13 1 0 8 Q-13 1 -26 9 Q-38 2 -50 10 Z",
    );
    trace(print, sheer(inks.ink, 0.4), 1.6, "M0 -36 Q-18 -20 -26 9 M0 -36 Q18 -20 26 9 M0 -36 V8");
  });
}

/** The bus stop in the rain: lit windows arrive, umbrellas wait, and the wet street doubles both. */
export function busStop(print: Print): void {
  sky(print, ["#1d3442", "#34525a", "#6b7a74"], 520);
  for (const [left, top, width, rows] of [
    [-20, 120, 200, 8],
    [210, 200, 160, 6],
    [800, 90, 190, 9],
    [1020, 170, 200, 7],
  ] as const) {
    flats(
      print,
      "#2a4450",
      { lit: "#d9b070", dark: "#223944", share: 0.25, rows, columns: 5 },
      { left, top, width, height: 420 },
    );
  }
  bank(print, "#6b7a74", 360, 540, 0.7);
  wash(print, ["#3d5257", "#22363e", "#15242c"], 520, 800);
  bus(print, inks.vermilion, inks.lamp, { x: 420, y: 610, scale: 1.75 });
  for (let seat = 0; seat < 5; seat += 1) {
    disc(print, inks.brick, 152 + seat * 94, 456, 16);
    paint(print, inks.brick, `M${128 + seat * 94} 482 q24 -26 48 0 Z`);
  }
  for (let x = 130; x < 600; x += 94)
    reflection(print, inks.lamp, { x: x + 24, width: 76, top: 628, bottom: 790 }, 0.5);
  reflection(print, inks.coral, { x: 420, width: 640, top: 622, bottom: 690 }, 0.35);
  paint(print, sheer(inks.lamp, 0.22), "M752 530 L1200 470 V700 L752 552 Z");
  box(print, "#101c22", 880, 250, 14, 470);
  box(print, "#101c22", 1140, 250, 14, 470);
  paint(print, "#101c22", "M840 236 Q1020 206 1200 236 V262 H840 Z");
  box(print, sheer(inks.pool, 0.35), 894, 290, 246, 260);
  box(print, inks.lamp, 912, 310, 84, 150);
  nicks(print, inks.brick, { left: 922, top: 326, width: 40, height: 110 }, 12, 26);
  box(print, "#101c22", 900, 600, 234, 12);
  paint(print, "#182a32", "M700 724 L1200 690 V800 H640 Z");
  figure(print, {
    x: 800,
    y: 764,
    height: 280,
    coat: inks.teal,
    headwear: "pony",
    stride: 2,
    hem: 36,
  });
  umbrella(print, inks.ochre, 806, 478, 1.9);
  figure(print, { x: 960, y: 756, height: 290, coat: "#141d26", arms: "down", hem: 34 });
  figure(print, { x: 1050, y: 752, height: 180, coat: inks.vermilion, headwear: "cap" });
  reflection(print, inks.ochre, { x: 800, width: 80, top: 770, bottom: 800 }, 0.5);
  for (let drop = 0; drop < 170; drop += 1) {
    const x = between(print.random, -40, 1240);
    const y = between(print.random, -20, 780);
    trace(print, sheer(inks.mist, 0.42), 1.6, `M${x} ${y} l-8 ${between(print.random, 18, 42)}`);
  }
}

/** The courier: one scooter against a huge low sun, the city a strip behind the bridge rail. */
export function courier(print: Print): void {
  sky(print, ["#b8452f", "#d9764a", "#efb56f"], 560);
  sun(print, inks.lamp, 640, 420, 210, 1);
  for (let block = 0; block < 22; block += 1) {
    const height = between(print.random, 60, 240);
    box(
      print,
      sheer("#8d3a34", 0.9),
      block * 58 - 20,
      560 - height,
      between(print.random, 36, 60),
      height,
    );
  }
  tower(print, "#74302f", "#74302f", "#b5523c", { x: 230, y: 560, scale: 0.95 });
  box(print, "#5c2a30", 0, 545, 1200, 255);
  for (let post = 0; post < 15; post += 1) {
    box(print, "#3a1d26", post * 88 - 20, 470, 12, 110);
    trace(print, "#3a1d26", 4, `M${post * 88 - 14} 566 l88 -70 M${post * 88 - 14} 496 l88 70`);
  }
  trace(print, "#3a1d26", 14, "M-10 474 H1210");
  wash(print, ["#4a232c", "#22141e"], 580, 800);
  for (const [x, y, length] of [
    [40, 650, 300],
    [110, 690, 220],
    [-20, 720, 360],
    [760, 730, 300],
    [880, 660, 220],
  ] as const)
    trace(print, sheer(inks.lamp, 0.5), 4, `M${x} ${y} h${length}`);
  oval(print, "#150d14", 610, 724, 210, 12);
  placed(print, { x: 600, y: 720, scale: 2.9, turn: -0.03 }, () => {
    scooter(print, "#17141c", inks.vermilion, { x: 0, y: 0 });
    trace(print, inks.night, 11, "M-12 -44 L12 -46 L12 -20");
    oval(print, "#0d0b12", 16, -16, 8, 4);
    paint(print, inks.ochre, "M-20 -42 Q-24 -70 -8 -84 Q4 -88 8 -80 L4 -44 Z");
    trace(print, inks.ochre, 7, "M0 -78 L8 -62 L16 -68");
    trace(print, "#8a5a1e", 2, "M-18 -58 L4 -60");
    oval(print, inks.rose, 7, -92, 6, 7);
    paint(print, inks.vermilion, "M-6 -90 Q-8 -106 6 -106 Q17 -105 16 -94 L8 -95 L6 -88 Z");
  });
  paint(print, sheer(inks.lamp, 0.16), "M706 562 L1200 560 V690 Z");
  paint(print, sheer(inks.lamp, 0.14), "M706 562 L1200 600 V670 Z");
  glow(print, inks.lamp, 706, 562, 70, 0.2);
}
