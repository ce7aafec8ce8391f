import { tower } from "./buildings.ts";
import { inks } from "./inks.ts";
import { box, disc, paint, type Print, trace } from "./shapes.ts";

/** The emblem of the city column: the drum tower alone before a red sun, bold enough for a small circle. */
export function columnCity(print: Print): void {
  box(print, inks.cream, 0, 0, 1200, 800);
  disc(print, inks.vermilion, 600, 400, 285);
  tower(print, inks.ink, inks.ink, inks.lamp, { x: 600, y: 700, scale: 2.05 });
  box(print, inks.ink, 330, 696, 540, 26);
}

/** The emblem of the river column: one arch over one curve of water, bold enough for a small circle. */
export function columnRiver(print: Print): void {
  box(print, inks.cream, 0, 0, 1200, 800);
  disc(print, inks.vermilion, 600, 330, 150);
  paint(
    print,
    inks.deep,
    "M180 520 Q380 480 440 370 Q600 210 760 370 Q820 480 1020 520 V570 H768 A168 168 0 0 0 432 570 H180 Z",
  );
  box(print, inks.teal, 0, 570, 1200, 230);
  for (const [y, shift] of [
    [610, 0],
    [664, 90],
    [718, 20],
    [772, 110],
  ] as const) {
    let wave = `M${-200 + shift} ${y}`;
    for (let x = 0; x < 9; x += 1) wave += " q45 -34 90 0 q45 34 90 0";
    trace(print, inks.paper, 15, wave);
  }
}
