import { blend, inks, sheer } from "./inks.ts";
import { nicks, treeline } from "./land.ts";
import { figure } from "./people.ts";
import { reflection, ripples } from "./ripples.ts";
import { box, paint, placed, type Print, trace, wash, within } from "./shapes.ts";
import { birds, sky, sun } from "./sky.ts";
import { withes } from "./trees.ts";
import { boat } from "./vehicles.ts";

/** The old bridge: arch and reflection close into one circle that frames the evening. */
export function oldBridge(print: Print): void {
  sky(print, ["#c9794f", inks.rose, inks.cream], 470);
  sun(print, inks.paper, 600, 392, 74, 3);
  treeline(print, "#a2807a", 470, 70);
  wash(print, ["#eec9a4", "#a58b85", "#4f5f6b", inks.deep], 470, 800);
  reflection(print, inks.paper, { x: 600, width: 190, top: 476, bottom: 740 }, 0.7);
  const span =
    "M0 474 Q240 430 380 300 Q600 150 820 300 Q960 430 1200 474 V500 H812 A212 212 0 0 0 388 500 H0 Z";
  placed(print, { x: 0, y: 978 }, () => {
    print.pen.scale(1, -0.96);
    paint(print, sheer("#33364a", 0.82), span);
  });
  paint(print, "#4b4046", span);
  within(print, span, () => {
    for (let row = 0; row < 16; row += 1) {
      for (let x = (row % 2) * 34; x < 1200; x += 68) {
        if (print.random() > 0.45)
          box(print, blend("#4b4046", inks.dusk, print.random() * 0.35), x, 200 + row * 19, 64, 16);
      }
    }
  });
  print.pen.strokeStyle = inks.cream;
  print.pen.lineWidth = 9;
  print.pen.setLineDash([26, 5]);
  print.pen.beginPath();
  print.pen.arc(600, 500, 217, Math.PI, Math.PI * 2);
  print.pen.stroke();
  print.pen.setLineDash([]);
  trace(print, inks.ink, 9, "M0 446 Q240 404 380 274 Q600 124 820 274 Q960 404 1200 446");
  for (let share = 0; share <= 1; share += 0.05) {
    const rise = Math.sin(share * Math.PI) ** 1.7;
    box(print, inks.ink, share * 1200 - 5, 438 - rise * 242, 10, 40);
  }
  figure(print, { x: 470, y: 234, height: 92, coat: inks.ink, stride: 6, hem: 36 });
  figure(print, { x: 700, y: 222, height: 88, coat: inks.brick, headwear: "straw", stride: 4 });
  boat(print, inks.ink, { x: 590, y: 560, scale: 1.1 }, inks.vermilion);
  ripples(print, sheer(inks.cream, 0.5), 500, 800, 70);
  withes(print, inks.ink, { x: 1130, y: -20, spread: 130, length: 420, wind: -30 }, 26);
  withes(print, "#3c4a34", { x: 1160, y: -40, spread: 110, length: 350, wind: -30 }, 18);
  birds(print, inks.ink, 250, 170, 110, 6);
}

/** The canal lock: masonry walls run to the shut gates, with the two water levels and a barge waiting. */
export function canalLock(print: Print): void {
  sky(print, ["#9cc0c2", inks.paper], 300);
  treeline(print, "#8faa90", 300, 80);
  treeline(print, inks.moss, 306, 40);
  box(print, "#cbb892", 0, 300, 1200, 500);
  wash(print, ["#86b3ae", inks.teal], 300, 372, 420, 360);
  boat(print, inks.bark, { x: 690, y: 350, scale: 0.9 }, inks.vermilion);
  wash(print, [inks.deep, "#2b6268"], 560, 800);
  paint(print, "#8f8674", "M0 420 L400 330 V566 L250 800 H0 Z");
  paint(print, "#6f685c", "M1200 420 L800 330 V566 L950 800 H1200 Z");
  paint(print, inks.cream, "M0 380 L400 316 V336 L0 432 Z M1200 380 L800 316 V336 L1200 432 Z");
  for (let row = 1; row < 9; row += 1) {
    const near = 420 + row * 56;
    const far = 332 + row * 27;
    trace(print, sheer(inks.ink, 0.4), 2.5, `M0 ${near} L400 ${far} M1200 ${near} L800 ${far}`);
    for (let column = 0; column < 6; column += 1) {
      const x = 400 - ((column + (row % 2) * 0.5) / 6) ** 1.4 * 430;
      const y = 332 + row * 27 + ((400 - x) / 400) * (88 + row * 29);
      trace(
        print,
        sheer(inks.ink, 0.35),
        2.5,
        `M${x} ${y} v${-27 - (400 - x) * 0.07} M${1200 - x} ${y} v${-27 - (400 - x) * 0.07}`,
      );
    }
  }
  paint(print, "#5b3b26", "M400 330 L596 372 V600 L400 566 Z");
  paint(print, inks.wood, "M800 330 L604 372 V600 L800 566 Z");
  for (let plank = 1; plank < 7; plank += 1) {
    trace(
      print,
      sheer(inks.ink, 0.5),
      3,
      `M${400 + plank * 28} ${330 + plank * 6} V${566 + plank * 5} M${800 - plank * 28} ${330 + plank * 6} V${566 + plank * 5}`,
    );
  }
  trace(
    print,
    inks.ink,
    9,
    "M400 400 L596 436 M400 500 L596 540 M800 400 L604 436 M800 500 L604 540",
  );
  trace(print, inks.vermilion, 16, "M600 366 L330 300 M600 366 L870 300");
  trace(print, inks.paper, 8, "M597 470 q-8 60 -22 130 M603 480 q6 60 18 124 M600 500 v110");
  within(print, "M400 566 L600 606 L800 566 L950 800 H250 Z", () =>
    ripples(print, sheer(inks.paper, 0.6), 600, 800, 80),
  );
  paint(
    print,
    sheer(inks.paper, 0.7),
    "M520 606 Q600 580 690 606 Q660 628 600 624 Q540 628 520 606 Z",
  );
  figure(print, {
    x: 330,
    y: 352,
    height: 104,
    coat: inks.indigo,
    headwear: "helmet",
    arms: "forward",
    lean: 12,
  });
  figure(print, {
    x: 900,
    y: 362,
    height: 104,
    coat: inks.vermilion,
    headwear: "straw",
    arms: "behind",
  });
  nicks(print, sheer(inks.moss, 0.7), { left: 880, top: 320, width: 300, height: 60 }, 30);
  birds(print, inks.soot, 700, 120, 160, 6);
}
