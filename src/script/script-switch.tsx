import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useToast } from "../lib/toast.tsx";
import { useLanguage, useWords } from "../lib/words.ts";
import css from "./script-switch.module.css";
import { SCRIPTS, type Script } from "./scripts.ts";

/**
 * 简体, 繁體(台灣), 繁體(香港): the one that the page is in is pressed. All else is fetched at a press, or once the page is there
 * for whoever has chosen before (index.html says so on the root), be it in another tab.
 */
export function ScriptSwitch() {
  const words = useWords();
  const language = useLanguage();
  const client = useQueryClient();
  const say = useToast();

  const read = (script?: Script) =>
    import("./read-in.ts")
      .then(({ readIn }) => readIn(client, script))
      .catch(() => say(words.troubles.unreachable));

  const start = useEffectEvent(() => void read());
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => key === "kanbao:script" && start();
    if (document.documentElement.dataset["script"]) start();
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, []);

  // A portal in another language has no script to choose.
  if (!language.startsWith("zh")) return null;
  return (
    <div role="group" aria-label={words.script} className={css.scripts}>
      {SCRIPTS.map(([script, tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => void read(script)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
