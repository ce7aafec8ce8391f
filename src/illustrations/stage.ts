import { lantern } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { listener } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, disc, oval, paint, placed, type Print, trace, wash } from "./shapes.ts";

/** The opera stage: the theatre is dark, the sleeve of one singer draws a line of light across it. */
export function operaStage(print: Print): void {
  wash(print, ["#2a0f14", "#5a1a1c", "#2a1018"], 0, 800);
  wash(print, ["#d98f4a", "#f0c981", "#c9743c"], 130, 560, 180, 840);
  disc(print, sheer(inks.paper, 0.4), 560, 350, 190);
  disc(print, sheer(inks.paper, 0.35), 560, 350, 150);
  box(print, "#8a4a2c", 180, 540, 840, 70);
  paint(print, "#5c2c20", "M120 600 H1080 L1130 650 H70 Z");
  for (const x of [210, 980]) {
    box(print, inks.vermilion, x - 26, 110, 52, 500);
    box(print, inks.ochre, x - 34, 130, 68, 16);
    box(print, inks.ochre, x - 34, 590, 68, 18);
  }
  paint(print, "#1d1a20", "M60 130 Q180 110 250 40 H950 Q1020 110 1140 130 L1120 160 H80 Z");
  for (let tile = 0; tile < 34; tile += 1)
    trace(print, "#3a3238", 4, `M${262 + tile * 20.5} 46 L${100 + tile * 30} 152`);
  box(print, inks.teal, 190, 160, 820, 34);
  for (let pattern = 0; pattern < 20; pattern += 1)
    disc(print, inks.ochre, 212 + pattern * 41, 177, 9);
  for (const x of [290, 410, 790, 910]) lantern(print, x, 240, 28);
  placed(print, { x: 570, y: 590, scale: 1.5 }, () => {
    paint(print, inks.vermilion, "M-24 -160 Q-30 -80 -60 0 Q0 16 70 0 Q34 -80 26 -160 Z");
    paint(print, inks.teal, "M-10 -150 L-20 0 H20 L12 -150 Z");
    for (const y of [-120, -84, -48, -14]) disc(print, inks.lamp, 0, y, 7);
    paint(
      print,
      inks.paper,
      "M-20 -156 Q-70 -150 -96 -190 Q-120 -230 -176 -216 Q-230 -196 -236 -130 Q-214 -170 -176 -180 Q-140 -186 -124 -150 Q-96 -110 -20 -124 Z",
    );
    paint(
      print,
      inks.paper,
      "M22 -156 Q70 -170 90 -220 Q110 -262 160 -250 Q120 -230 124 -180 Q120 -120 26 -124 Z",
    );
    paint(print, "#f3d8c0", "M-6 -170 H6 V-154 H-6 Z");
    paint(print, inks.paper, "M-15 -164 L0 -142 L15 -164 L10 -166 L0 -152 L-10 -166 Z");
    oval(print, "#f3d8c0", 0, -184, 18, 22);
    paint(
      print,
      inks.ink,
      "M-20 -186 Q-24 -214 0 -216 Q24 -214 20 -186 Q10 -204 0 -204 Q-10 -204 -20 -186 Z",
    );
    trace(print, inks.ink, 2.4, "M-10 -186 l7 -2 M4 -188 l7 2");
    oval(print, inks.coral, -10, -179, 5, 4);
    oval(print, inks.coral, 10, -179, 5, 4);
    oval(print, inks.vermilion, 0, -171, 3.4, 2);
    for (let jewel = -4; jewel <= 4; jewel += 1) {
      const y = -218 - (16 - jewel * jewel) * 1.2;
      trace(print, inks.teal, 3, `M${jewel * 5} -208 L${jewel * 8} ${y}`);
      disc(print, jewel % 2 === 0 ? inks.vermilion : inks.snow, jewel * 8, y, 5);
    }
    for (const side of [-1, 1])
      trace(print, inks.vermilion, 3, `M${side * 22} -200 q${side * 12} 30 ${side * 4} 60`);
  });
  for (const [row, y, height, step] of [
    [0, 700, 190, 104],
    [1, 790, 260, 150],
  ] as const) {
    for (let seat = -1; seat < 13; seat += 1)
      listener(print, {
        x: seat * step + row * 50 + between(print.random, -14, 14),
        y: y + height * 0.3,
        height: height * between(print.random, 0.92, 1.08),
        coat: row === 0 ? "#3a141c" : "#170c12",
        hair: "#120a0e",
        skin: "#7a3a30",
        headwear: pick(print.random, ["none", "bun", "none", "cap"]),
      });
  }
}
