import css from "../lib/toast.module.css";
import { inLanguage } from "../lib/words.ts";
import { hintZhCN } from "../lib/words/hint-zh-CN.ts";
import { mode } from "../site/mode.ts";
import { answerButton } from "./answer-button.ts";

const wordsFor = inLanguage("hint", hintZhCN);

/** Whoever has read on by so many screens is not in need of it. */
const SCREENS = 1;

/**
 * Says once, at the foot of the screen, that there is an edition for elders (MIIT 〔2021〕67, annex 2: a hint when a reader
 * first comes). It is gone for good with an answer, with a choice made elsewhere, or when the reader reads on.
 */
export function showElderHint(onEnd: () => void) {
  const words = wordsFor(document.documentElement.lang);
  const bar = document.createElement("div");
  const sentence = document.createElement("span");
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    stopFollowing();
    // With the bar goes its focus, which is given back to the page.
    if (bar.contains(document.activeElement)) {
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    }
    bar.remove();
    onEnd();
  };
  const stopFollowing = mode.subscribe(end);
  const from = scrollY;
  addEventListener("scroll", () => Math.abs(scrollY - from) > innerHeight * SCREENS && end(), {
    passive: true,
    signal: listening.signal,
  });

  bar.className = css.offer ?? "";
  bar.setAttribute("role", "status");
  bar.append(
    sentence,
    answerButton(words.open, () => mode.write("elder")),
    answerButton(words.noThanks, end),
  );
  document.body.append(bar);
  // Of a status that stands already, what is put into it is read out.
  sentence.textContent = words.hint;
}
