import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ComponentProps, type RefObject, useRef, useState } from "react";
import { part } from "../lib/part.ts";
import { usePreference } from "../lib/preference.ts";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";
import { ruler } from "./ruler.ts";
import type { SettingPanel } from "./setting-panel.tsx";

const panel = part("setting", async () => (await import("./setting-panel.tsx")).SettingPanel);

const line = part("ruler", async () => (await import("./reading-ruler.tsx")).ReadingRuler);

/** Opens the panel in which the text is set, and closes it; draws the line that guides the eye. `body` is the text. */
export function SettingButton({ body }: { body: RefObject<HTMLElement | null> }) {
  const words = useWords();
  const say = useToast();
  const client = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hasRuler = usePreference(ruler) === "on";

  const load = (then: () => void) =>
    void client.query(panel).then(then, () => say(words.settingFailed));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        title={words.settingTitle}
        aria-expanded={isOpen}
        onClick={() => load(() => setOpen(!isOpen))}
      >
        {words.setting}
      </button>
      {hasRuler && <LateRuler />}
      {isOpen && <LatePanel body={body} onClose={close} />}
    </>
  );
}

function LateRuler() {
  const { data: Ruler } = useQuery(line);
  return Ruler && <Ruler />;
}

function LatePanel(props: ComponentProps<typeof SettingPanel>) {
  const { data: Panel } = useQuery(panel);
  return Panel && <Panel {...props} />;
}
