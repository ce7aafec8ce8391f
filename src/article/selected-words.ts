/** What is selected of the article on the page, in plain text; empty where nothing is, or not of it alone. */
export function selectedWords(): string {
  const selection = getSelection();
  const isOfArticle = [selection?.anchorNode, selection?.focusNode].every((node) =>
    node?.parentElement?.closest("main article"),
  );
  return selection && isOfArticle ? selection.toString().trim() : "";
}
