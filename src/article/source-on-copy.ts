import type { Article } from "./article.ts";
import { sourceLine } from "./source-preference.ts";

/** Copies of so many characters are a quotation, and need no source. */
const SHORT = 50;

/** What is copied as it is: what is being written, and code. */
const AS_IT_IS = "input, textarea, [contenteditable], pre";

/** What is among what is selected and not to be seen. */
const UNSEEN = "button, dialog, noscript, script, style, [hidden]";

/** Says in longer copies from the article on the page where they are from, in plain text and as HTML. Returns how to end it. */
export function addSourceOnCopy(article: Article, label: string): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const selection = getSelection();
    if (!event.clipboardData || !selection || !isQuotable(selection, event.target)) return;
    const text = selection.toString();
    if (Array.from(text.trim()).length <= SHORT || sourceLine.read() === "off") return;
    const from = `${label}：${article.source.name}《${article.title}》 `;
    const url = location.origin + location.pathname;
    event.clipboardData.setData("text/plain", `${text.trimEnd()}\n\n${from}${url}\n`);
    event.clipboardData.setData("text/html", htmlOf(selection, from, url));
    event.preventDefault();
  };
  document.addEventListener("copy", onCopy);
  return () => document.removeEventListener("copy", onCopy);
}

/** Whether what is selected is of the article or has its whole text in it, and what holds the focus is no field. */
function isQuotable(selection: Selection, target: EventTarget | null) {
  const { anchorNode, focusNode, isCollapsed } = selection;
  if (isCollapsed || (target instanceof Element && target.closest(AS_IT_IS))) return false;
  const body = document.querySelector("main article [data-body]");
  if (body && selection.containsNode(body)) return true;
  return [anchorNode, focusNode].every((node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest("main article") && !element.closest(AS_IT_IS);
  });
}

/** What is selected as HTML, its addresses whole, and the line with the source after it. */
function htmlOf(selection: Selection, from: string, url: string): string {
  const copy = document.createElement("div");
  for (let range = 0; range < selection.rangeCount; range += 1) {
    copy.append(selection.getRangeAt(range).cloneContents());
  }
  for (const link of copy.querySelectorAll("a")) link.setAttribute("href", link.href);
  for (const image of copy.querySelectorAll("img")) image.setAttribute("src", image.src);
  for (const unseen of copy.querySelectorAll(UNSEEN)) unseen.remove();
  const line = document.createElement("p");
  line.append(from, Object.assign(document.createElement("a"), { href: url, textContent: url }));
  copy.append(line);
  // Read and never set: it goes to the clipboard, and nothing of it back into the page.
  return copy.innerHTML;
}
