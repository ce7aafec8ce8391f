import { colophon, masthead } from "./colophon.ts";
import { place } from "./place.ts";
import { setText } from "./set-text.ts";
import { ACCENT, COLUMN, Sheet, SOFT } from "./sheet.ts";
import type { Told } from "./told.ts";

/** Characters a line, for quotations of so many characters at most: lines of whole characters (clreq §2.3). */
const LENGTHS = [
  { upTo: 24, line: 10 },
  { upTo: 60, line: 12 },
  { upTo: 100, line: 15 },
  { upTo: Infinity, line: 17 },
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
  sheet.lines([place(["“"], mark)], mark, { leading: 1, ink: ACCENT });
  sheet.y -= 22;
  const { face, lines: said } = setQuote(sheet, quote);
  sheet.lines(said, face, { leading: 1.75 });
  sheet.y += 14;
  const title = sheet.face({ family: "hei", size: 13 });
  const lines = setText(`——《${told.title}》`, title, COLUMN, 2);
  sheet.lines(lines, title, { leading: 1.6, ink: SOFT });
  await colophon(sheet, told, hint);
  return sheet.cut();
}

/** In lines that leave no lone character or two for the last, where there are more. */
function setQuote(sheet: Sheet, quote: string) {
  const { line = 17 } = LENGTHS.find(({ upTo }) => quote.length <= upTo) ?? {};
  const set = (characters: number) => {
    const face = sheet.face({ family: "song", size: COLUMN / characters });
    return { face, lines: setText(quote, face, COLUMN) };
  };
  const settings = [line, line + 1, line - 1].map(set);
  return settings.find(({ lines }) => (lines.at(-1)?.placed.length ?? 0) > 3) ?? set(line);
}
