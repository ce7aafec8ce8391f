import { tower } from "./buildings.ts";
import { blend, inks, sheer } from "./inks.ts";
import { blades, ridge, treeline } from "./land.ts";
import { between } from "./random.ts";
import { oval, paint, placed, trace, wash, type Print } from "./shapes.ts";
import { bank, sky, sun } from "./sky.ts";
import { boat } from "./vehicles.ts";

function drift(print: Print, share: number): void {
  for (let bar = 0; bar < 9; bar += 1) {
    const pace = between(print.random, 60, 190) * (bar % 2 === 0 ? 1 : -0.7);
    const x = between(print.random, -300, 1200) + pace * share;
    const y = between(print.random, 380, 520);
    const length = between(print.random, 260, 560);
    const thick = between(print.random, 12, 28);
    const thin = sheer(inks.paper, (0.5 - share * 0.22) * between(print.random, 0.6, 1));
    trace(print, thin, thick, `M${x} ${y} h${length}`);
    trace(print, thin, thick * 0.6, `M${x + length * 0.2} ${y + thick * 0.7} h${length}`);
  }
}

function flock(print: Print, share: number): void {
  for (let bird = 0; bird < 9; bird += 1) {
    const x = -120 + share * 760 + between(print.random, -110, 110);
    const y = 250 - share * 60 + between(print.random, -46, 46);
    const beat = Math.sin(share * 12 * Math.PI * 2 * between(print.random, 0.7, 1) + bird) * 6;
    const size = between(print.random, 9, 15);
    trace(
      print,
      inks.deep,
      2.6,
      `M${x - size} ${y - beat} Q${x - size * 0.4} ${y - size * 0.4 - beat * 0.4} ${x} ${y} Q${x + size * 0.4} ${y - size * 0.4 - beat * 0.4} ${x + size} ${y - beat}`,
    );
  }
}

function shimmer(print: Print, ink: string, sunX: number, share: number): void {
  for (let line = 0; line < 46; line += 1) {
    const depth = line / 46;
    const phase = between(print.random, 0, 6.28);
    const y = 448 + depth ** 1.3 * 250;
    const width = (50 + depth * 60) * (0.65 + 0.35 * Math.sin(share * 30 + phase));
    const x = sunX + Math.sin(share * 22 + phase) * (4 + depth * 22);
    paint(
      print,
      sheer(ink, 0.75 * (1 - depth * 0.6)),
      `M${x - width} ${y} Q${x} ${y - 2 - depth * 4} ${x + width} ${y} Q${x} ${y + 2 + depth * 4} ${x - width} ${y} Z`,
    );
  }
}

/** Draws one moment of the lake's morning: the share runs from first light to the sun clear of the hills. */
export function lakeMorning(print: Print, share: number): void {
  sky(
    print,
    [
      blend("#46637a", "#7fb0b8", share),
      blend("#a58f9a", inks.mist, share),
      blend("#dd9c80", inks.cream, share),
      inks.rose,
    ],
    450,
  );
  const sunX = 806;
  const sunY = 420 - share * 190;
  sun(print, blend(inks.vermilion, inks.coral, share * 0.5), sunX, sunY, 46);
  const far = blend("#8794a4", "#b4cdca", share);
  const near = blend("#2f4c5c", "#4c8482", share);
  ridge(print, far, 410, 140, 2.4);
  bank(print, inks.paper, 310, 440, 0.6);
  ridge(print, blend(far, near, 0.5), 434, 66, 3);
  tower(print, near, near, blend(near, inks.lamp, 0.6 - share * 0.3), {
    x: 250,
    y: 428,
    scale: 0.52,
  });
  treeline(print, near, 446, 42, 70, 520);
  wash(
    print,
    [
      blend("#cf9f8c", "#e8d8c0", share),
      blend("#7b8c9a", inks.mist, share),
      blend("#3c6474", "#7fadab", share),
      blend("#1f4552", "#4f8886", share),
    ],
    444,
    800,
  );
  shimmer(print, inks.coral, sunX, share);
  for (let wave = 0; wave < 60; wave += 1) {
    const depth = print.random() ** 1.5;
    const x = between(print.random, -160, 1200) + Math.sin(share * 9 + wave) * 16;
    const y = 470 + depth * 300;
    const length = 30 + depth * 170;
    paint(
      print,
      sheer(inks.paper, 0.42),
      `M${x} ${y} q${length / 2} ${-1 - depth * 4} ${length} 0 q${-length / 2} ${1 + depth * 4} ${-length} 0 Z`,
    );
  }
  bank(print, inks.paper, 392, 520, 0.9 - share * 0.35);
  drift(print, share);
  flock(print, share);
  const boatX = 120 + share * 560;
  const boatY = 590 + Math.sin(share * 20) * 2;
  oval(print, sheer(inks.deep, 0.35), boatX, boatY + 16, 112, 11);
  for (const wake of [1, 2, 3])
    paint(
      print,
      sheer(inks.paper, 0.6),
      `M${boatX - 90 - wake * 70} ${boatY + 8 + wake * 7} q40 -5 90 0 q-46 6 -90 0 Z`,
    );
  placed(print, { x: boatX, y: boatY, turn: Math.sin(share * 20) * 0.012 }, () =>
    boat(print, inks.deep, { x: 0, y: 0, scale: 1.35, flip: true }, inks.brick),
  );
  paint(print, inks.deep, "M760 800 Q900 716 1200 690 V800 Z");
  blades(
    print,
    inks.deep,
    { left: 900, right: 1240, foot: 740, height: 350, wind: -66 + Math.sin(share * 14) * 16 },
    56,
  );
}
