import { inks, sheer } from "./inks.ts";
import {
  box,
  disc,
  oval,
  paint,
  placed,
  trace,
  within,
  type Placement,
  type Print,
} from "./shapes.ts";

/** Draws a grey-tiled roof with lifted eaves over a width, the roof of the old town. */
export function tileRoof(
  print: Print,
  ink: string,
  line: string,
  place: Placement,
  width: number,
  rise: number,
): void {
  const half = width / 2;
  const outline = `M${-half - 14} 6 Q${-half * 0.75} -2 ${-half * 0.72} ${-rise} H${half * 0.72} Q${half * 0.75} -2 ${half + 14} 6 Q${half} 14 ${half - 10} 12 H${-half + 10} Q${-half} 14 ${-half - 14} 6 Z`;
  placed(print, place, () => {
    paint(print, ink, outline);
    within(print, outline, () => {
      for (let x = -half - 20; x < half + 20; x += 11)
        trace(print, line, 1.6, `M${x * 0.76} ${-rise} L${x} 14`);
    });
    trace(print, ink, 6, `M${-half * 0.76} ${-rise - 2} H${half * 0.76}`);
  });
}

/** Draws a gabled village house end-on with one door and one window, the house of the plain. */
export function house(
  print: Print,
  wall: string,
  roof: string,
  light: string,
  place: Placement,
  width: number,
): void {
  const half = width / 2;
  placed(print, place, () => {
    box(print, wall, -half, -width * 0.42, width, width * 0.42);
    paint(
      print,
      roof,
      `M${-half - 12} ${-width * 0.4} L${-half + 10} ${-width * 0.62} H${half - 10} L${half + 12} ${-width * 0.4} Z`,
    );
    box(print, light, -half * 0.7, -width * 0.3, width * 0.16, width * 0.14);
    box(print, light, half * 0.4, -width * 0.3, width * 0.16, width * 0.14);
    box(print, inks.bark, -width * 0.08, -width * 0.3, width * 0.16, width * 0.3);
  });
}

/** Draws a block of flats whose lit windows are chosen by chance, since a lit window is a home. */
export function flats(
  print: Print,
  wall: string,
  windows: {
    readonly lit: string;
    readonly dark: string;
    readonly share: number;
    readonly rows: number;
    readonly columns: number;
  },
  area: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
): void {
  box(print, wall, area.left, area.top, area.width, area.height);
  const stepX = area.width / windows.columns;
  const stepY = area.height / windows.rows;
  for (let row = 0; row < windows.rows; row += 1) {
    for (let column = 0; column < windows.columns; column += 1) {
      const lit = print.random() < windows.share;
      box(
        print,
        lit ? windows.lit : windows.dark,
        area.left + stepX * (column + 0.24),
        area.top + stepY * (row + 0.26),
        stepX * 0.52,
        stepY * 0.46,
      );
    }
  }
}

/** Draws the old drum-tower silhouette on its brick base, the mark of the town. */
export function tower(
  print: Print,
  wood: string,
  roof: string,
  light: string,
  place: Placement,
): void {
  placed(print, place, () => {
    paint(print, wood, "M-92 0 L-84 -62 H84 L92 0 Z");
    paint(print, light, "M-16 0 V-26 Q0 -46 16 -26 V0 Z");
    for (const [base, half, rise] of [
      [-62, 62, 26],
      [-108, 54, 24],
      [-150, 42, 22],
      [-188, 30, 34],
    ] as const) {
      box(print, wood, -half, base - 40, half * 2, 40);
      for (let x = -half + 8; x < half - 8; x += 14) box(print, light, x, base - 24, 7, 16);
      paint(
        print,
        roof,
        `M${-half - 26} ${base - 34} Q${-half} ${base - 40} ${-half * 0.62} ${base - 34 - rise} H${half * 0.62} Q${half} ${base - 40} ${half + 26} ${base - 34} Q${half} ${base - 26} 0 ${base - 27} Q${-half} ${base - 26} ${-half - 26} ${base - 34} Z`,
      );
    }
    trace(print, roof, 5, "M0 -254 V-274");
  });
}

/** Hangs a round paper lantern with its light. */
export function lantern(print: Print, x: number, y: number, size: number, lit = true): void {
  if (lit) for (const share of [2.1, 1.55]) disc(print, sheer(inks.lamp, 0.1), x, y, size * share);
  oval(print, inks.vermilion, x, y, size, size * 0.82);
  if (lit) oval(print, sheer(inks.coral, 0.9), x, y, size * 0.55, size * 0.8);
  box(print, inks.ochre, x - size * 0.4, y - size * 0.92, size * 0.8, size * 0.16);
  box(print, inks.ochre, x - size * 0.4, y + size * 0.76, size * 0.8, size * 0.16);
  trace(
    print,
    inks.ochre,
    size * 0.09,
    `M${x} ${y + size * 0.9} v${size * 0.7} M${x - size * 0.14} ${y + size * 0.9} v${size * 0.5} M${x + size * 0.14} ${y + size * 0.9} v${size * 0.5}`,
  );
}

/** Hangs a bare bulb under a tin shade with its cone of light down to a floor. */
export function lampCone(print: Print, x: number, y: number, floor: number, spread: number): void {
  paint(
    print,
    sheer(inks.lamp, 0.16),
    `M${x - 14} ${y} L${x - spread} ${floor} H${x + spread} L${x + 14} ${y} Z`,
  );
  paint(
    print,
    sheer(inks.lamp, 0.16),
    `M${x - 12} ${y} L${x - spread * 0.6} ${floor} H${x + spread * 0.6} L${x + 12} ${y} Z`,
  );
  disc(print, sheer(inks.lamp, 0.3), x, y + 4, 34);
  disc(print, inks.paper, x, y + 3, 11);
  paint(
    print,
    inks.ink,
    `M${x - 26} ${y} Q${x - 20} ${y - 18} ${x} ${y - 20} Q${x + 20} ${y - 18} ${x + 26} ${y} Z`,
  );
}
