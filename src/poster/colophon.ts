import { setText } from "./set-text.ts";
import { COLUMN, INK, type Sheet, SOFT } from "./sheet.ts";
import type { Told } from "./told.ts";

/** The side of the code, and what is kept free beside it. */
const CODE = 92;
const BESIDE = 20;

/** The portal's name and the day over a double rule, as on a front page. */
export function masthead(sheet: Sheet, { portal, date }: Told) {
  const baseline = sheet.y + 20;
  sheet.note(portal, sheet.face({ family: "song", size: 22, weight: 700 }), {
    ink: INK,
    y: baseline,
  });
  sheet.note(date, sheet.face({ family: "hei", size: 12 }), { y: baseline, end: true });
  sheet.y += 32;
  sheet.rule(2, INK);
  sheet.y += 2;
  sheet.rule(0.67, INK);
  sheet.y += 20;
}

/** At the foot: source, site, and the code with what to do with it. */
export async function colophon(sheet: Sheet, { source, url }: Told, hint: string) {
  const { encodeQr } = await import("../lib/qr-encoder.ts");
  sheet.y += 22;
  sheet.rule(0.67);
  sheet.y += 18;
  const top = sheet.y;
  sheet.code(encodeQr(url), CODE);
  const name = sheet.face({ family: "hei", size: 14, weight: 600 });
  sheet.lines(setText(source, name, COLUMN - CODE - BESIDE, 2), name, { leading: 1.5 });
  const small = sheet.face({ family: "hei", size: 12 });
  sheet.note(new URL(url).host, small, { y: sheet.y + 14 });
  sheet.note(hint, small, { ink: SOFT, y: top + CODE - 3 });
  sheet.y = top + CODE;
}
