import { getDocumentProxy } from "unpdf";
import { OPS } from "unpdf/pdfjs";

/** The text of a PDF that leaves ink: a text layer also holds what is drawn with an opacity of 0. */
export async function paintedText(data: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(data));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { fnArray, argsArray } = await (await pdf.getPage(at + 1)).getOperatorList();
      return inked(fnArray.map((code, place) => ({ code, values: argsArray[place] })));
    }),
  );
  return pages.join("");
}

type Operator = { code: number; values: unknown };

/** Follows the opacity through the page: a group has its own, by which all that is in it is multiplied. */
function inked(operators: readonly Operator[]): string {
  const saved: { own: number; around: number }[] = [];
  let now = { own: 1, around: 1 };
  let text = "";
  for (const { code, values } of operators) {
    if (code === OPS.save || code === OPS.paintFormXObjectBegin) saved.push({ ...now });
    if (code === OPS.paintFormXObjectBegin) now = { own: 1, around: now.own * now.around };
    if (code === OPS.restore || code === OPS.paintFormXObjectEnd) now = saved.pop() ?? now;
    if (code === OPS.setGState) now = { ...now, own: opacityIn(values) ?? now.own };
    if (code === OPS.showText && now.own * now.around > 0) text += wordsIn(values);
  }
  return text;
}

function opacityIn(values: unknown): number | undefined {
  const settings: unknown[] = Array.isArray(values) ? values.flat(1) : [];
  const found = settings.find((setting) => Array.isArray(setting) && setting[0] === "ca");
  return Array.isArray(found) ? Number(found[1]) : undefined;
}

const wordsIn = (values: unknown): string =>
  [values]
    .flat(2)
    .map((glyph: unknown) =>
      typeof glyph === "object" && glyph && "unicode" in glyph ? String(glyph.unicode) : "",
    )
    .join("");
