/** What stands in the text and is not of it: readings, note marks, what is pressed. */
const BESIDE = "rt, rp, [id^='ref-'], button";

/**
 * What is selected of the article on the page, in plain text; empty where nothing is, or not of it alone. Asked of the
 * range, since under an open dialog a selection says that it is empty.
 */
export function selectedWords(): string {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return "";
  const isOfArticle = [selection.anchorNode, selection.focusNode].every((node) =>
    node?.parentElement?.closest("main article"),
  );
  if (!isOfArticle) return "";
  const copy = selection.getRangeAt(0).cloneContents();
  for (const element of copy.querySelectorAll(BESIDE)) element.remove();
  return (copy.textContent ?? "").trim();
}
