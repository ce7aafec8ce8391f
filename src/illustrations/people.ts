import { inks, sheer } from "./inks.ts";
import { box, oval, paint, placed, trace, within, type Print } from "./shapes.ts";

type Arms = "down" | "forward" | "up" | "behind" | "low" | "out";

/** What tells one figure from another at a small size: clothes, headwear, stance. */
export interface Figure {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly coat: string;
  readonly trousers?: string;
  readonly skin?: string;
  readonly hair?: string;
  readonly headwear?: "none" | "cap" | "straw" | "helmet" | "bun" | "pony" | "cook";
  readonly stride?: number;
  readonly lean?: number;
  readonly hem?: number;
  readonly arms?: Arms;
  readonly profile?: boolean;
  readonly flip?: boolean;
}

const reach: Readonly<Record<Arms, string>> = {
  down: "M-12 -76 Q-18 -62 -15 -47 M12 -76 Q18 -62 15 -47",
  forward: "M-8 -75 Q4 -60 24 -60 M9 -76 Q16 -64 28 -64",
  up: "M-11 -77 Q-15 -66 -14 -50 M11 -77 Q20 -88 17 -106",
  behind: "M-12 -76 Q-20 -62 -3 -53 M12 -76 Q20 -62 3 -53",
  low: "M-8 -75 Q0 -58 16 -44 M9 -76 Q18 -58 24 -42",
  out: "M-12 -76 Q-22 -68 -30 -60 M12 -76 Q22 -68 30 -60",
};

const hands: Readonly<Record<Arms, readonly (readonly [number, number])[]>> = {
  down: [
    [-15, -46],
    [15, -46],
  ],
  forward: [
    [25, -60],
    [29, -64],
  ],
  up: [
    [-14, -49],
    [17, -107],
  ],
  behind: [[0, -52]],
  low: [
    [17, -43],
    [25, -41],
  ],
  out: [
    [-31, -59],
    [31, -59],
  ],
};

/** Draws a head alone from behind or from the side, also for rows of listeners. */
export function head(
  print: Print,
  look: Pick<Figure, "skin" | "hair" | "headwear" | "profile" | "coat">,
): void {
  const { skin = inks.rose, hair = inks.ink, headwear = "none", profile = false } = look;
  box(print, skin, -2.9, -89, 5.8, 8);
  box(print, sheer(inks.bark, 0.22), -2.9, -86.5, 5.8, 2.4);
  oval(print, skin, 0, -92.4, profile ? 0 : 7.3, 2);
  if (profile) oval(print, skin, 1.4, -92.5, 6, 7.4);
  if (profile) paint(print, skin, "M6 -94 L8.6 -90.5 L6 -89 Z");
  if (profile)
    paint(
      print,
      hair,
      "M5.5 -98 Q1 -94 0 -91 Q-1 -87 -4.6 -86.5 Q-8.6 -92 -5 -98 Q0 -102.5 5.5 -98 Z",
    );
  else
    paint(
      print,
      hair,
      "M-6.2 -92 Q-8.2 -101.5 0 -101.5 Q8.2 -101.5 6.2 -92 Q5.6 -87.8 2.9 -86.8 H-2.9 Q-5.6 -87.8 -6.2 -92 Z",
    );
  if (headwear === "cap")
    paint(print, look.coat, "M-7.2 -95 Q-6.6 -104 0 -104 Q6.6 -104 7.2 -95 Q0 -93 -7.2 -95 Z");
  if (headwear === "helmet")
    paint(print, inks.ochre, "M-9.5 -95 H9.5 Q8 -105 0 -105 Q-8 -105 -9.5 -95 Z");
  if (headwear === "straw") {
    paint(print, inks.paper, "M-5 -86.5 Q0 -85 5 -86.5 L6.5 -82 Q0 -78.5 -6.5 -82 Z");
    paint(
      print,
      inks.straw,
      "M-18 -90 Q-8 -95 -6 -102 Q0 -106 6 -102 Q8 -95 18 -90 Q0 -85 -18 -90 Z",
    );
  }
  if (headwear === "cook") paint(print, inks.paper, "M-6.6 -96 H6.6 L8 -107 Q0 -111 -8 -107 Z");
  if (headwear === "bun") oval(print, hair, profile ? -7 : 0, profile ? -95 : -101, 4, 3.6);
  if (headwear === "pony") trace(print, hair, 4, "M0 -96 Q-4 -88 -3 -80");
}

/** Draws a standing or walking figure, mostly from behind, so that the reader looks with it into the scene. */
export function figure(print: Print, person: Figure): void {
  const {
    coat,
    trousers = inks.ink,
    skin = inks.rose,
    stride = 0,
    lean = 0,
    hem = 44,
    arms = "down",
  } = person;
  placed(
    print,
    { x: person.x, y: person.y, scale: person.height / 100, flip: person.flip ?? false },
    () => {
      paint(print, trousers, `M-11 -50 H2 L${1 - stride} -3 H${-7 - stride} Z`);
      trace(print, sheer(inks.paper, 0.08), 0.8, `M-3 -46 L${-3 - stride} -5`);
      paint(print, trousers, `M-2 -50 H11 L${8 + stride} -3 H${stride} Z`);
      oval(print, inks.ink, -3.4 - stride, -2, 6, 2.6);
      oval(print, inks.ink, 5 + stride, -2, 6, 2.6);
      placed(print, { x: 0, y: -48, turn: (lean * Math.PI) / 180 }, () => {
        placed(print, { x: 0, y: 48 }, () => {
          const body = `M-4 -84.5 Q-12.5 -82 -14 -73 L-13.5 ${-hem} Q0 ${-hem + 4} 13.5 ${-hem} L14 -73 Q12.5 -82 4 -84.5 Q0 -86 -4 -84.5 Z`;
          trace(print, coat, 6, reach[arms]);
          for (const [handX, handY] of hands[arms]) oval(print, skin, handX, handY, 2.6, 3);
          paint(print, coat, body);
          within(print, body, () => {
            paint(print, sheer(inks.ink, 0.2), "M4 -88 Q9 -74 6 -58 Q4 -46 8 -20 H22 V-90 Z");
            trace(
              print,
              sheer(inks.ink, 0.28),
              0.9,
              `M0 -84 V${-hem + 14} M-8.6 -72 Q-10.4 -60 -9 ${-hem} M9.6 -74 Q10.6 -60 9 ${-hem}`,
            );
            box(print, sheer(inks.ink, 0.25), -16, -hem - 1.4, 32, 6);
          });
          trace(print, sheer(inks.ink, 0.3), 2.4, "M-4.4 -83.6 Q0 -81.6 4.4 -83.6");
          if (arms === "behind")
            for (const [handX, handY] of hands[arms]) oval(print, skin, handX, handY, 4, 2.4);
          head(print, person);
        });
      });
    },
  );
}

/** Draws a figure seated in profile on something the scene provides, with feet on the ground at y. */
export function sitter(print: Print, person: Figure): void {
  const { coat, trousers = inks.ink, skin = inks.rose, lean = 0 } = person;
  placed(
    print,
    { x: person.x, y: person.y, scale: person.height / 100, flip: person.flip ?? false },
    () => {
      trace(print, trousers, 11, "M-4 -32 L20 -33 L22 -6");
      oval(print, inks.ink, 25, -3, 7, 3);
      placed(print, { x: 0, y: -30, turn: (lean * Math.PI) / 180 }, () => {
        placed(print, { x: 0, y: 30 }, () => {
          paint(
            print,
            coat,
            "M-4 -70 Q-13 -68 -14 -52 L-12 -28 Q0 -24 10 -28 L11 -54 Q11 -67 4 -70 Z",
          );
          trace(print, coat, 6.6, "M0 -63 Q6 -46 24 -44");
          oval(print, skin, 26, -44, 3.4, 3.2);
          placed(print, { x: 0, y: 14 }, () => head(print, { ...person, profile: true }));
        });
      });
    },
  );
}

/** Draws head and shoulders from behind, the near plane of any audience. */
export function listener(print: Print, person: Figure): void {
  placed(print, { x: person.x, y: person.y, scale: person.height / 100 }, () => {
    paint(
      print,
      sheer(inks.ink, 0.3),
      "M-29 40 L-28 -58 Q-27 -76 -14 -80 Q-6 -82 -5 -86 H5 Q6 -82 14 -80 Q27 -76 28 -58 L29 40 Z",
    );
    paint(
      print,
      person.coat,
      "M-27 40 L-26 -58 Q-25 -74 -14 -78 Q-6 -80 -4 -84 H4 Q6 -80 14 -78 Q25 -74 26 -58 L27 40 Z",
    );
    head(print, person);
  });
}
