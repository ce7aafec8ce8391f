import { flats, lampCone, lantern } from "./buildings.ts";
import { blend, inks } from "./inks.ts";
import { figure, listener } from "./people.ts";
import { between, pick } from "./random.ts";
import { box, oval, type Print, trace, wash } from "./shapes.ts";

/** The residents' meeting: seen from the back row, hands go up under one lamp in the yard. */
export function communityMeeting(print: Print): void {
  wash(print, ["#23324a", "#3f4560", "#7d5b62"], 0, 560);
  flats(
    print,
    "#2b3350",
    { lit: inks.lamp, dark: "#252c47", share: 0.45, rows: 6, columns: 4 },
    { left: 40, top: 60, width: 230, height: 420 },
  );
  flats(
    print,
    "#2f3754",
    { lit: inks.lamp, dark: "#28304b", share: 0.4, rows: 5, columns: 4 },
    { left: 940, top: 120, width: 220, height: 360 },
  );
  box(print, "#5d4650", 0, 470, 1200, 330);
  lampCone(print, 600, 90, 560, 380);
  trace(print, inks.ink, 5, "M0 20 Q340 70 600 70 Q860 70 1200 10");
  box(print, inks.wood, 410, 210, 190, 230);
  box(print, inks.paper, 424, 224, 162, 202);
  for (let line = 0; line < 6; line += 1)
    box(
      print,
      line === 0 ? inks.vermilion : inks.ash,
      442,
      248 + line * 28,
      line === 0 ? 120 : 90 + (line % 3) * 20,
      9,
    );
  trace(print, inks.wood, 9, "M430 440 L410 520 M580 440 L600 520");
  figure(print, {
    x: 690,
    y: 536,
    height: 270,
    coat: inks.vermilion,
    arms: "forward",
    profile: true,
    flip: true,
    trousers: inks.night,
  });
  for (let row = 0; row < 4; row += 1) {
    const y = 560 + row * 84;
    const height = 210 + row * 76;
    const step = 112 + row * 44;
    for (let seat = -6; seat < 7; seat += 1) {
      const x = 600 + (seat + (row % 2) * 0.5) * step + between(print.random, -10, 10);
      const coat = blend(
        pick(print.random, [inks.teal, inks.indigo, inks.plum, inks.moss, inks.brick, inks.clay]),
        inks.night,
        0.1 + row * 0.2,
      );
      if (print.random() > 0.66) {
        trace(
          print,
          coat,
          height * 0.085,
          `M${x + height * 0.17} ${y - height * 0.25} L${x + height * 0.21} ${y - height * 0.72}`,
        );
        oval(
          print,
          inks.rose,
          x + height * 0.214,
          y - height * 0.745,
          height * 0.032,
          height * 0.042,
        );
      }
      listener(print, {
        x,
        y: y + height * 0.32,
        height,
        coat,
        hair: pick(print.random, [inks.ink, inks.ash, inks.soot, inks.ink]),
        headwear: pick(print.random, ["none", "none", "bun", "cap"]),
      });
    }
  }
  lantern(print, 300, 96, 24);
  lantern(print, 900, 90, 24);
}
