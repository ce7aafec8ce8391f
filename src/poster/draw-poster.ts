import { colophon, masthead } from "./colophon.ts";
import { loadPicture } from "./load-picture.ts";
import { cutHeadline, setHeadline } from "./set-headline.ts";
import { setText } from "./set-text.ts";
import { ACCENT, COLUMN, Sheet } from "./sheet.ts";
import type { Told } from "./told.ts";

/** Sizes of a headline and how many lines each may take, best first: two lines are worth a size. */
const HEADLINES = [
  { size: 38, most: 2 },
  { size: 33, most: 2 },
  { size: 29, most: 2 },
  { size: 33, most: 3 },
  { size: 28, most: 4 },
  { size: 24, most: 4 },
  { size: 20, most: 4 },
];

/** Higher than any poster gets. */
const ROOM = 1_300;

/** A poster 海报 of an article: portal, day, headline, picture, summary, and a code that leads to it. */
export async function drawPoster(told: Told, hint: string): Promise<HTMLCanvasElement> {
  const picture = await loadPicture(told.picture);
  const sheet = new Sheet(ROOM);
  masthead(sheet, told);

  if (told.introTitle) {
    const intro = sheet.face({ family: "hei", size: 14, weight: 600 });
    sheet.lines(setText(told.introTitle, intro, COLUMN, 1), intro, { leading: 1.6, ink: ACCENT });
    sheet.y += 2;
  }
  headline(sheet, told);
  if (picture) {
    sheet.y += 16;
    sheet.picture(picture);
  }
  sheet.y += picture ? 14 : 18;
  const text = sheet.face({ family: "hei", size: COLUMN / (picture ? 21 : 18) });
  sheet.lines(setText(told.summary, text, COLUMN, picture ? 6 : 9), text, { leading: 1.75 });
  await colophon(sheet, told, hint);
  return sheet.cut();
}

function headline(sheet: Sheet, { title, breaks }: Told) {
  for (const { size, most } of HEADLINES) {
    const face = sheet.face({ family: "song", size, weight: 700 });
    const lines = setHeadline(title, breaks, face, { width: COLUMN, most });
    if (lines) return sheet.lines(lines, face, { leading: 1.34 });
  }
  const face = sheet.face({ family: "song", size: 20, weight: 700 });
  sheet.lines(cutHeadline(title, face, COLUMN, 4), face, { leading: 1.34 });
}
