import { inks } from "./inks.ts";
import {
  box,
  disc,
  oval,
  paint,
  placed,
  ring,
  trace,
  type Placement,
  type Print,
} from "./shapes.ts";

/** Draws a bicycle in profile, wheel span 100, the vehicle a small city is measured by. */
export function bicycle(print: Print, ink: string, place: Placement): void {
  placed(print, place, () => {
    for (const x of [-34, 34]) {
      ring(print, ink, 3.4, x, -22, 21);
      for (let spoke = 0; spoke < 6; spoke += 1) {
        const angle = (spoke * Math.PI) / 6;
        trace(
          print,
          ink,
          0.6,
          `M${x - Math.cos(angle) * 20} ${-22 - Math.sin(angle) * 20} L${x + Math.cos(angle) * 20} ${-22 + Math.sin(angle) * 20}`,
        );
      }
    }
    trace(
      print,
      ink,
      3.2,
      "M-34 -22 L-12 -54 L22 -56 L-4 -20 L-34 -22 M-4 -20 L-14 -60 M34 -22 L21 -62 L14 -66 M21 -62 L28 -66",
    );
    trace(print, ink, 5, "M-22 -61 H-8");
    disc(print, ink, -4, -20, 5);
  });
}

/** Draws a flat-bed tricycle, which carries half the goods of a morning market. */
export function tricycle(print: Print, ink: string, bed: string, place: Placement): void {
  placed(print, place, () => {
    paint(print, bed, "M-92 -52 H-2 V-30 H-92 Z");
    trace(print, ink, 3, "M-92 -52 V-66 H-2 V-52 M-48 -66 V-52");
    for (const x of [-62, -34]) {
      ring(print, ink, 4, x, -20, 19);
      ring(print, ink, 1.2, x, -20, 8);
    }
    ring(print, ink, 4, 58, -20, 19);
    trace(
      print,
      ink,
      3.6,
      "M-2 -36 L26 -26 L48 -58 M16 -58 L26 -26 M58 -20 L46 -66 L38 -70 M46 -66 L54 -70",
    );
    trace(print, ink, 5, "M8 -60 H22");
  });
}

/** Draws a city bus from the side with lit windows. */
export function bus(print: Print, body: string, light: string, place: Placement): void {
  placed(print, place, () => {
    paint(
      print,
      body,
      "M-190 -20 V-128 Q-190 -140 -176 -140 H176 Q192 -140 194 -122 L198 -60 V-20 Z",
    );
    for (let x = -176; x < 90; x += 54) box(print, light, x, -120, 46, 46);
    box(print, light, 96, -122, 40, 96);
    paint(print, light, "M146 -122 H180 Q185 -120 186 -110 L188 -70 H146 Z");
    box(print, inks.paper, -190, -58, 280, 6);
    for (const x of [-118, 120]) {
      disc(print, inks.ink, x, -20, 25);
      disc(print, inks.ash, x, -20, 10);
    }
    disc(print, inks.lamp, 190, -42, 7);
  });
}

/** Draws a sampan with or without its boatman, the one moving thing on still water. */
export function boat(print: Print, ink: string, place: Placement, coat?: string): void {
  placed(print, place, () => {
    paint(print, ink, "M-74 -16 Q-60 -6 0 -6 Q56 -6 84 -22 Q70 6 40 8 H-46 Q-66 6 -74 -16 Z");
    paint(print, ink, "M-40 -8 Q-38 -34 -14 -36 Q10 -34 12 -8 Z");
    if (coat === undefined) return;
    paint(print, coat, "M40 -8 L43 -46 Q48 -52 55 -46 L58 -8 Z");
    oval(print, inks.rose, 49, -55, 4, 5);
    paint(print, inks.straw, "M34 -57 Q43 -60 49 -67 Q56 -60 65 -57 Q49 -53 34 -57 Z");
    trace(print, ink, 2.4, "M66 -84 L60 -36 L48 14");
    trace(print, coat, 5, "M50 -42 L62 -40");
  });
}

/** Draws a delivery scooter with its box, for riders who bring dinner. */
export function scooter(print: Print, ink: string, cargo: string, place: Placement): void {
  placed(print, place, () => {
    disc(print, inks.ink, -34, -14, 14);
    disc(print, inks.ink, 36, -14, 14);
    disc(print, inks.ash, -34, -14, 5);
    disc(print, inks.ash, 36, -14, 5);
    paint(
      print,
      ink,
      "M-50 -22 Q-50 -42 -28 -42 H2 L6 -20 H16 L26 -62 L34 -60 L34 -18 L20 -8 H-14 Q-20 -26 -50 -22 Z",
    );
    trace(print, ink, 4, "M26 -60 L22 -72 L14 -74");
    box(print, cargo, -62, -84, 40, 40);
    box(print, inks.paper, -62, -68, 40, 5);
    disc(print, inks.lamp, 36, -54, 5);
  });
}
