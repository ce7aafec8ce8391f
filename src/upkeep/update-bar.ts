import type { Words } from "../lib/words/zh-CN.ts";
import css from "../lib/toast.module.css";
import { answerButton } from "./answer-button.ts";

/**
 * Shows at the foot of the screen that there is a new version, beside the pages since it belongs to none of them.
 * Nothing happens until the reader says so. Returns what takes it away again.
 */
export function showUpdateBar(words: Words, onUpdate: () => void): () => void {
  const bar = document.createElement("div");
  const sentence = document.createElement("span");
  const close = () => bar.remove();
  bar.className = css.offer ?? "";
  bar.setAttribute("role", "status");
  bar.append(sentence, answerButton(words.update, onUpdate), answerButton(words.later, close));
  document.body.append(bar);
  // Of a status that stands already, what is put into it is read out.
  sentence.textContent = words.newVersion;
  return close;
}
