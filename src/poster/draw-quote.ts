import { colophon, masthead } from "./colophon.ts";
import { setText } from "./set-text.ts";
import { ACCENT, COLUMN, Sheet, SOFT } from "./sheet.ts";
import type { Told } from "./told.ts";

/** Sizes of a quotation by how many characters it has at most. */
const SIZES = [
  { upTo: 24, size: 30 },
  { upTo: 60, size: 25 },
  { upTo: 100, size: 21 },
  { upTo: Infinity, size: 19 },
];

/** Higher than any card gets. */
const ROOM = 900;

/** A card 引用卡片 with some words of an article, whose code leads to those words. */
export async function drawQuote(
  quote: string,
  told: Told,
  hint: string,
): Promise<HTMLCanvasElement> {
  const sheet = new Sheet(ROOM);
  masthead(sheet, told);
  const mark = sheet.face({ family: "song", size: 64, weight: 700 });
  sheet.note("“", mark, { ink: ACCENT, y: sheet.y + 50 });
  sheet.y += 36;
  const { size = 19 } = SIZES.find(({ upTo }) => quote.length <= upTo) ?? {};
  const face = sheet.face({ family: "song", size });
  sheet.lines(setText(quote, face, COLUMN), face, { leading: 1.75 });
  sheet.y += 14;
  const title = sheet.face({ family: "hei", size: 13 });
  const lines = setText(`——《${told.title}》`, title, COLUMN, 2);
  sheet.lines(lines, title, { leading: 1.6, ink: SOFT });
  await colophon(sheet, told, hint);
  return sheet.cut();
}
