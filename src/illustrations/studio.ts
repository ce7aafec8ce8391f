import { flats, tower } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { nicks } from "./land.ts";
import { box, disc, oval, paint, placed, type Print, ring, trace, wash, within } from "./shapes.ts";
import { glow } from "./sky.ts";

/** The radio studio: one microphone fills the dark, rings of sound go out from it, the red lamp is on. */
export function radioMic(print: Print): void {
  wash(print, ["#17232f", "#22384a", "#1b2a38"], 0, 800);
  for (let row = 0; row < 10; row += 1)
    for (let column = 0; column < 15; column += 1) {
      const [x, y] = [column * 82, row * 82];
      paint(
        print,
        (row + column) % 2 === 0 ? "#1e3142" : "#1a2b3a",
        `M${x} ${y + 80} L${x + 40} ${y} L${x + 80} ${y + 80} Z`,
      );
    }
  wash(print, ["#5d7390", "#c98f7c"], 110, 420, 690, 400);
  flats(
    print,
    "#33415c",
    { lit: inks.lamp, dark: "#2b3852", share: 0.4, rows: 5, columns: 4 },
    { left: 720, top: 230, width: 110, height: 190 },
  );
  flats(
    print,
    "#33415c",
    { lit: inks.lamp, dark: "#2b3852", share: 0.4, rows: 4, columns: 4 },
    { left: 960, top: 280, width: 100, height: 140 },
  );
  tower(print, "#33415c", "#33415c", inks.lamp, { x: 895, y: 420, scale: 0.5 });
  trace(print, "#0d151d", 16, "M690 110 H1090 V420 H690 Z");
  for (const radius of [230, 310, 390, 480, 580])
    ring(print, sheer(inks.ochre, 0.5 - radius * 0.0007), 9, 420, 330, radius);
  box(print, "#0d151d", 830, 30, 120, 44);
  glow(print, inks.coral, 890, 52, 90, 0.16);
  box(print, inks.vermilion, 842, 38, 96, 28);
  placed(print, { x: 420, y: 330, turn: -0.12 }, () => {
    paint(
      print,
      inks.ink,
      "M-128 -90 Q-120 -210 0 -212 Q120 -210 128 -90 V70 Q120 176 0 178 Q-120 176 -128 70 Z",
    );
    paint(print, inks.ash, "M-112 -88 Q-104 -196 0 -198 Q104 -196 112 -88 V-14 H-112 Z");
    for (let line = 0; line < 9; line += 1)
      trace(print, inks.soot, 6, `M${-88 + line * 22} -186 V-20`);
    for (let line = 0; line < 5; line += 1)
      trace(print, inks.soot, 4, `M-110 ${-160 + line * 34} H110`);
    box(print, inks.vermilion, -128, -14, 256, 36);
    box(print, inks.ochre, -128, 22, 256, 7);
    paint(print, inks.soot, "M-112 30 H112 V70 Q104 160 0 162 Q-104 160 -112 70 Z");
    paint(print, sheer(inks.paper, 0.28), "M-100 -80 Q-92 -170 -40 -186 V150 Q-100 140 -100 70 Z");
    for (let slot = 0; slot < 5; slot += 1) box(print, inks.ink, -60, 52 + slot * 18, 120, 8);
  });
  trace(print, inks.ink, 26, "M430 500 Q440 600 420 700");
  paint(print, inks.ink, "M300 720 Q420 670 540 720 L570 756 H270 Z");
  wash(print, ["#7a4d32", "#4a2f22"], 740, 800);
  placed(print, { x: 900, y: 748 }, () => {
    paint(print, inks.ink, "M-210 0 L-170 -90 H220 L260 0 Z");
    for (let fader = 0; fader < 9; fader += 1) {
      trace(print, inks.grey, 4, `M${-160 + fader * 42} -14 L${-146 + fader * 40} -76`);
      box(
        print,
        fader === 3 ? inks.vermilion : inks.paper,
        -166 + fader * 42,
        -30 - ((fader * 37) % 34),
        24,
        11,
      );
    }
  });
  placed(print, { x: 140, y: 742 }, () => {
    trace(print, inks.ink, 14, "M-70 0 Q-80 -130 10 -134 Q100 -130 90 0");
    oval(print, inks.vermilion, -66, -20, 24, 40);
    oval(print, inks.vermilion, 86, -20, 24, 40);
  });
}

/** The camera: the lens holds the town upside down in a drop of light, the rest is hands and shadow. */
export function camera(print: Print): void {
  wash(print, ["#c9814f", "#e0a86c", "#b9694a"], 0, 800);
  for (const [x, y, radius] of [
    [120, 150, 90],
    [300, 70, 50],
    [1040, 130, 100],
    [1130, 330, 60],
    [70, 380, 46],
    [930, 60, 40],
  ] as const) {
    disc(print, sheer(inks.lamp, 0.42), x, y, radius);
    ring(print, sheer(inks.paper, 0.4), 4, x, y, radius);
  }
  paint(
    print,
    inks.night,
    "M-20 800 V600 Q80 470 220 470 L330 520 L420 640 H780 L870 520 L980 460 Q1120 450 1220 580 V800 Z",
  );
  paint(print, inks.brick, "M470 670 H730 L640 800 H560 Z");
  paint(
    print,
    inks.ink,
    "M190 250 Q190 216 224 216 H420 L460 150 H720 L760 216 H976 Q1010 216 1010 250 V640 Q1010 676 976 676 H224 Q190 676 190 640 Z",
  );
  paint(print, inks.soot, "M190 330 H1010 V590 H190 Z");
  nicks(print, sheer(inks.ink, 0.6), { left: 200, top: 340, width: 790, height: 240 }, 200, 8);
  paint(
    print,
    inks.ash,
    "M206 250 Q206 232 224 232 H428 L468 166 H712 L752 232 H976 Q994 232 994 250 V312 H206 Z",
  );
  paint(print, inks.grey, "M206 296 H994 V316 H206 Z");
  box(print, inks.ink, 510, 184, 160, 66);
  wash(print, [inks.pool, inks.mist], 194, 240, 520, 140);
  box(print, inks.ink, 250, 196, 90, 24);
  disc(print, inks.vermilion, 876, 208, 26);
  box(print, inks.ink, 830, 212, 100, 22);
  disc(print, inks.vermilion, 900, 366, 13);
  for (const [radius, ink] of [
    [226, inks.ink],
    [210, inks.grey],
    [196, inks.ink],
    [176, inks.soot],
    [160, inks.ink],
  ] as const)
    disc(print, ink, 590, 450, radius);
  for (let notch = 0; notch < 48; notch += 1) {
    const angle = (notch * Math.PI) / 24;
    trace(
      print,
      inks.ash,
      5,
      `M${590 + Math.cos(angle) * 200} ${450 + Math.sin(angle) * 200} L${590 + Math.cos(angle) * 214} ${450 + Math.sin(angle) * 214}`,
    );
  }
  within(print, "M740 450 A150 150 0 1 1 440 450 A150 150 0 1 1 740 450 Z", () => {
    wash(print, ["#6b3a45", inks.coral, inks.lamp], 300, 480, 430, 320);
    wash(print, [inks.pool, inks.deep], 480, 610, 430, 320);
    disc(print, inks.paper, 650, 410, 28);
    tower(print, inks.night, inks.night, inks.lamp, { x: 565, y: 484, scale: 0.58 });
    placed(print, { x: 565, y: 484 }, () => {
      print.pen.scale(1, -0.7);
      tower(print, sheer(inks.night, 0.5), sheer(inks.night, 0.5), sheer(inks.lamp, 0.6), {
        x: 0,
        y: 0,
        scale: 0.58,
      });
    });
    paint(print, inks.night, "M430 486 H750 V478 Q690 462 640 476 H500 Q460 464 430 476 Z");
    disc(print, sheer(inks.plum, 0.22), 590, 450, 150);
    paint(
      print,
      sheer(inks.paper, 0.5),
      "M470 400 A132 132 0 0 1 560 322 L566 340 A112 112 0 0 0 490 408 Z",
    );
    oval(print, sheer(inks.paper, 0.4), 680, 540, 30, 14, -0.8);
  });
  for (const flip of [false, true]) {
    placed(print, { x: flip ? 1010 : 190, y: 470, flip }, () => {
      paint(
        print,
        inks.rose,
        "M-40 150 Q-60 20 -20 -40 Q20 -60 60 -30 L70 0 L66 150 Q20 180 -40 150 Z",
      );
      for (let finger = 0; finger < 4; finger += 1)
        trace(print, inks.rose, 36, `M10 ${-10 + finger * 46} H84`);
      for (let finger = 0; finger < 3; finger += 1)
        trace(print, sheer(inks.clay, 0.7), 4, `M20 ${12 + finger * 46} H96`);
    });
  }
  trace(print, inks.brick, 20, "M200 280 Q80 300 60 560 M1000 280 Q1120 320 1140 560");
}
