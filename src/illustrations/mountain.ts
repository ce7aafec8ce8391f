import { tileRoof } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { figure } from "./people.ts";
import { box, paint, placed, type Print, trace } from "./shapes.ts";
import { bank, birds, mist, sky, sun } from "./sky.ts";
import { pine } from "./trees.ts";

/** The mountain stairs: one pale zigzag climbs through three planes of rock to a small gate in the light. */
export function mountainSteps(print: Print): void {
  sky(print, ["#e5b98f", inks.cream, inks.paper], 600);
  sun(print, inks.vermilion, 350, 150, 54, 2);
  paint(
    print,
    "#c6b6a6",
    "M0 420 L140 260 L210 300 L330 120 L430 250 L520 210 L700 400 L1200 300 V800 H0 Z",
  );
  bank(print, inks.paper, 300, 520, 0.9);
  paint(
    print,
    "#8b9a94",
    "M420 800 L520 520 L580 500 L660 300 L720 270 L790 120 L850 96 L910 180 L1000 220 L1060 360 L1200 420 V800 Z",
  );
  paint(
    print,
    "#6f8380",
    "M790 120 L850 96 L870 240 L840 380 L900 520 L860 800 H700 L760 520 L720 400 L800 260 Z",
  );
  bank(print, sheer(inks.paper, 1), 460, 640, 0.8);
  mist(print, sheer(inks.paper, 0.65), 520, 50, 6);
  paint(
    print,
    "#3d5a5c",
    "M0 800 V560 L90 500 L170 530 L280 640 L420 700 L640 690 L800 610 L960 640 L1200 560 V800 Z",
  );
  paint(
    print,
    inks.deep,
    "M0 800 V690 L200 660 L420 760 L560 780 L820 730 L1000 760 L1200 700 V800 Z",
  );
  const flights = [
    [600, 800, 720, 660, 120, 64],
    [720, 660, 640, 560, 64, 40],
    [640, 560, 770, 430, 40, 26],
    [770, 430, 730, 340, 26, 17],
    [730, 340, 826, 214, 17, 9],
  ] as const;
  for (const [fromX, fromY, toX, toY, near, far] of flights) {
    paint(
      print,
      inks.cream,
      `M${fromX - near / 2} ${fromY} L${toX - far / 2} ${toY} H${toX + far / 2} L${fromX + near / 2} ${fromY} Z`,
    );
    const steps = Math.round((fromY - toY) / 10);
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      const half = (near + (far - near) * share) / 2;
      const x = fromX + (toX - fromX) * share;
      trace(
        print,
        "#8c7b68",
        1 + half * 0.05,
        `M${x - half} ${fromY + (toY - fromY) * share} h${half * 2}`,
      );
    }
  }
  placed(print, { x: 830, y: 214, scale: 0.42 }, () => {
    box(print, inks.brick, -60, -90, 18, 90);
    box(print, inks.brick, 42, -90, 18, 90);
    box(print, inks.brick, -70, -84, 140, 16);
  });
  tileRoof(print, inks.ink, inks.soot, { x: 830, y: 176, scale: 0.42 }, 150, 40);
  figure(print, {
    x: 640,
    y: 742,
    height: 170,
    coat: inks.vermilion,
    headwear: "straw",
    stride: 5,
    lean: 8,
  });
  trace(print, inks.bark, 5, "M668 650 L690 742");
  figure(print, { x: 676, y: 600, height: 84, coat: inks.indigo, stride: 5 });
  figure(print, { x: 742, y: 462, height: 46, coat: inks.ink, stride: 5 });
  pine(print, "#2b2320", "#1f3a35", 170, 690, 420);
  pine(print, "#3a2d27", "#2c4f48", 1010, 650, 220, true);
  pine(print, "#4f4a45", "#4f6f68", 940, 260, 90);
  pine(print, "#2b2320", "#1f3a35", 1120, 740, 330, true);
  birds(print, inks.ink, 520, 250, 100, 5);
}
