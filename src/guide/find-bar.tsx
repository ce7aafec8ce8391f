import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { bringTo, focusOn } from "./bring-to.ts";
import { findText, MOST } from "./find-text.ts";
import { canHighlight, highlight, unhighlight } from "./highlight.ts";
import { liveRange, type Unit, unitsIn } from "./text-units.ts";
import { useGuideStyles } from "./use-guide-styles.ts";
import { useGuideWords } from "./words.ts";

type FindBarProps = { body: RefObject<HTMLElement | null>; onClose: () => void };

type Found = { matches: readonly StaticRange[]; at: number };

const NOTHING: Found = { matches: [], at: 0 };

/** 在文中查找: what is typed is marked in headline and text, and Enter goes from one to the next. Esc ends it. */
export function FindBar({ body, onClose }: FindBarProps) {
  useGuideStyles();
  const words = useGuideWords();
  const field = useRef<HTMLInputElement>(null);
  const units = useRef<readonly Unit[]>(undefined);
  const [{ matches, at }, setFound] = useState(NOTHING);
  const [sought, setSought] = useState("");

  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      unhighlight();
      // What a match has taken the focus to keeps it; else it goes back to where it was.
      if (document.activeElement === document.body && before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);

  const show = (next: Found) => {
    const current = next.matches[next.at];
    setFound(next);
    highlight(next.matches, current);
    if (!current) return;
    const place = liveRange(current);
    place.startContainer.parentElement?.closest("details")?.setAttribute("open", "");
    bringTo(place, "middle");
    if (!canHighlight()) getSelection()?.setBaseAndExtent(...endsOf(place));
  };
  const find = (text: string) => {
    setSought(text.trim());
    units.current ??= unitsIn(rootsOf(body.current));
    show({ matches: findText(units.current, text), at: 0 });
  };
  const step = (by: number) => {
    if (matches.length > 0) show({ matches, at: (at + by + matches.length) % matches.length });
  };
  const close = () => {
    const block =
      matches[at]?.startContainer.parentElement?.closest<HTMLElement>("p, li, h1, h2, h3");
    if (block) focusOn(block);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What an input method composes is still its own: Safari says so by the code alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    // Its buttons know Esc as well as its field does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="search" className="guide-find" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={words.find}
        placeholder={words.find}
        onChange={({ target, nativeEvent }) => {
          const isComposing = "isComposing" in nativeEvent && nativeEvent.isComposing === true;
          if (!isComposing) find(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => find(currentTarget.value)}
      />
      <output aria-live="polite">
        {matches.length > 0 && words.findCount(at + 1, matches.length, matches.length < MOST)}
        {matches.length === 0 && sought !== "" && words.nothingFound}
      </output>
      <Step sign="↑" name={words.previousMatch} onPress={() => step(-1)} />
      <Step sign="↓" name={words.nextMatch} onPress={() => step(1)} />
      <button type="button" onClick={close}>
        {words.close}
      </button>
    </div>
  );
}

function Step({ sign, name, onPress }: { sign: string; name: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** The headline and the text. */
function rootsOf(body: HTMLElement | null): Element[] {
  const headline = document.querySelector("h1");
  return [headline, body].filter((root) => root !== null);
}

const endsOf = ({ startContainer, startOffset, endContainer, endOffset }: Range) =>
  [startContainer, startOffset, endContainer, endOffset] as const;
