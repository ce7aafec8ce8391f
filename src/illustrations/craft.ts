import { lampCone } from "./buildings.ts";
import { inks, sheer } from "./inks.ts";
import { nicks } from "./land.ts";
import { between, pick } from "./random.ts";
import { box, oval, paint, placed, type Print, trace, wash, within } from "./shapes.ts";

const gourdOutline =
  "M0 -150 Q34 -150 36 -112 Q36 -84 24 -72 Q66 -52 66 -2 Q64 60 0 62 Q-64 60 -66 -2 Q-66 -52 -24 -72 Q-36 -84 -36 -112 Q-34 -150 0 -150 Z";

function gourd(print: Print, x: number, y: number, size: number, ink: string, carved = true): void {
  placed(print, { x, y, scale: size }, () => {
    trace(print, inks.moss, 7, "M0 -148 Q-4 -176 18 -190");
    paint(print, ink, gourdOutline);
    within(print, gourdOutline, () => {
      paint(print, sheer(inks.brick, 0.4), "M24 -160 Q10 -80 36 -66 Q50 0 20 70 H80 V-160 Z");
      oval(print, sheer(inks.paper, 0.6), -30, -20, 8, 24, 0.2);
      if (!carved) return;
      trace(print, inks.bark, 4, "M-70 -44 Q0 -30 70 -44 M-70 34 Q0 50 70 34");
      for (let petal = 0; petal < 6; petal += 1)
        oval(
          print,
          inks.bark,
          Math.cos(petal * 1.047) * 17,
          Math.sin(petal * 1.047) * 15,
          11,
          6,
          petal * 1.047,
        );
      for (let wave = -3; wave < 4; wave += 1)
        trace(print, inks.bark, 3, `M${wave * 22 - 11} -112 q11 -16 22 0`);
    });
    paint(print, inks.vermilion, "M-26 -80 H26 V-66 H-26 Z");
  });
}

/** Gourd carving: two hands and a burin under the lamp, finished gourds strung above like a scale of notes. */
export function gourdCraft(print: Print): void {
  wash(print, ["#1f3a3c", "#2f5250", "#35504a"], 0, 800);
  trace(print, inks.wood, 12, "M-10 60 H1210");
  for (const [x, drop, size, ink] of [
    [100, 150, 0.8, inks.ochre],
    [230, 210, 0.65, inks.clay],
    [350, 140, 0.75, inks.straw],
    [930, 150, 0.75, inks.ochre],
    [1050, 230, 0.95, inks.clay],
    [1150, 130, 0.6, inks.straw],
  ] as const) {
    trace(print, inks.vermilion, 4, `M${x} 60 V${drop}`);
    gourd(print, x, drop + 150 * size, size, ink);
  }
  lampCone(print, 640, 120, 690, 420);
  trace(print, inks.ink, 4, "M640 0 V104");
  box(print, inks.wood, 0, 660, 1200, 140);
  box(print, "#a87348", 0, 648, 1200, 24);
  nicks(print, sheer(inks.bark, 0.7), { left: 0, top: 680, width: 1200, height: 110 }, 60, 90);
  gourd(print, 600, 540, 1.75, inks.straw);
  paint(print, inks.indigo, "M0 800 V560 Q120 470 280 510 L390 560 L360 660 L240 690 L160 800 Z");
  paint(
    print,
    inks.rose,
    "M370 556 Q430 540 474 566 Q510 590 500 640 Q480 668 430 660 Q380 668 350 650 Z",
  );
  trace(print, inks.rose, 24, "M450 576 Q496 596 506 640 M440 600 Q480 630 480 660");
  paint(
    print,
    inks.indigo,
    "M1200 800 V500 Q1080 380 940 440 L840 470 L850 560 L960 590 L1060 800 Z",
  );
  paint(
    print,
    inks.rose,
    "M850 466 Q780 440 730 470 Q690 486 700 512 Q740 560 790 566 Q840 572 862 556 Z",
  );
  trace(print, inks.rose, 22, "M740 478 Q700 490 690 520 M760 500 Q716 520 706 546");
  trace(print, inks.ink, 9, "M820 400 L676 540");
  trace(print, inks.ash, 5, "M690 526 L640 576");
  trace(
    print,
    sheer(inks.brick, 0.45),
    4,
    "M396 600 Q450 590 500 616 M392 626 Q440 618 486 640 M470 572 Q500 590 506 616 M716 496 Q750 486 790 500 M712 516 Q760 506 800 524 M742 546 Q780 540 816 548",
  );
  paint(
    print,
    inks.paper,
    "M366 548 L392 552 L364 662 L338 656 Z M846 464 L868 462 L878 560 L852 562 Z",
  );
  for (let chip = 0; chip < 26; chip += 1)
    oval(
      print,
      pick(print.random, [inks.straw, inks.ochre, inks.cream]),
      between(print.random, 430, 800),
      between(print.random, 652, 690),
      10,
      3,
      print.random() * 3,
    );
  gourd(print, 960, 740, 0.85, inks.ochre, false);
  gourd(print, 1090, 760, 0.7, inks.clay);
}
