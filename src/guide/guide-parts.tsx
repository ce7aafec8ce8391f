import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { lengthOf } from "../article/reading-time.ts";
import { relatedQuery } from "../article/related-query.ts";
import { useAwake } from "../lib/awake.ts";
import { part } from "../lib/part.ts";
import { useToast } from "../lib/toast.tsx";
import type { GuideProps } from "./guide.tsx";
import type { Passage } from "./passage.ts";
import { pointsOf } from "./points.ts";
import { Resume } from "./resume.tsx";
import { stepParagraph } from "./step-paragraph.ts";
import { toTop } from "./to-top.ts";
import { useCopying } from "./use-copying.ts";
import { useFollowing } from "./use-following.ts";
import { useImmersion } from "./use-immersion.ts";
import { useOffer } from "./use-offer.ts";
import { usePart } from "./use-part.ts";
import { useSelection } from "./use-selection.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useSkimming } from "./use-skimming.ts";
import { useGuideWords } from "./words.ts";

const findBar = part("find-bar", async () => (await import("./find-bar.tsx")).FindBar);
const immersion = part("immersion", async () => (await import("./immersion.tsx")).Immersion);
const skimming = part("skim", async () => (await import("./skim.tsx")).Skim);
const sheets = part("guide-sheets", async () => (await import("./sheets.tsx")).Sheet);
const selecting = part("selection", async () => (await import("./selection-bar.tsx")).SelectionBar);

const quoting = part(
  "quote-dialog",
  async () => (await import("../article/quote-dialog.tsx")).QuoteDialog,
);

type GuidePartsProps = GuideProps & { sign: Event | undefined };

/** All that finds one's way, from the first sign of a reader on; `sign` is the last one given. */
export function GuideParts({ id, article, sections, body, sign }: GuidePartsProps) {
  const words = useGuideWords();
  const say = useToast();
  const [sheet, setSheet] = useState<"more" | "keys">();
  const [isFinding, setFinding] = useState(false);
  const [done, setDone] = useState<Passage>();
  const [quoted, setQuoted] = useState<string>();
  // The page has asked for it: where it did not come, the reader is told there, and asks again there.
  const { data: related } = useQuery({ ...relatedQuery(id), enabled: false });
  const { place, close: closeOffer } = useOffer(id);
  const { isSkimming, skim, showText } = useSkimming(body);
  const { isImmersed, enter, leave } = useImmersion();
  const passage = useSelection(body);
  const copy = useCopying(body);
  const { characters, minutes } = lengthOf(article.body);
  const points = pointsOf(article.body);
  const isSelecting =
    passage !== undefined && passage !== done && !isFinding && quoted === undefined;

  const { data: Sheet } = usePart(sheets, sheet !== undefined, () => setSheet(undefined));
  const { data: FindBar } = usePart(findBar, isFinding, () => setFinding(false));
  const { data: Immersion } = usePart(immersion, isImmersed, leave);
  const { data: Skim } = usePart(skimming, isSkimming, () => showText());
  const { data: QuoteDialog } = usePart(quoting, quoted !== undefined, () => setQuoted(undefined));
  const { data: SelectionBar } = usePart(selecting, isSelecting, () => setDone(passage));

  const find = () => {
    if (isSkimming) showText();
    setFinding(true);
  };
  const toggleImmersion = isImmersed ? leave : enter;
  const toggleSkim = () => (isSkimming ? showText() : skim());
  const step = (by: 1 | -1) => {
    if (body.current && !isSkimming) stepParagraph(body.current, by);
  };

  useAwake();
  useFollowing({
    id,
    body,
    sections,
    characters,
    isOffering: place !== undefined,
    isPaused: isSkimming,
  });
  useShortcuts(
    {
      "/": find,
      "?": () => setSheet("keys"),
      j: () => step(1),
      k: () => step(-1),
      t: toTop,
      c: () => void copy(),
      f: toggleImmersion,
      ...(points.length > 0 && { m: toggleSkim }),
      ...(related && !related.next && { n: () => say(words.noNext) }),
      ...(related && !related.previous && { p: () => say(words.noPrevious) }),
    },
    sign,
  );
  // Whoever selects words has begun to read, and their bar takes that place.
  useEffect(() => {
    if (passage) closeOffer();
  }, [passage, closeOffer]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the button is pressed before this part is there
    if (sign?.type === "click") setSheet("more");
  }, [sign]);

  return (
    <>
      {place && <Resume place={place} body={body} onClose={closeOffer} />}
      {isImmersed && Immersion && <Immersion body={body} onLeave={leave} />}
      {isSkimming && Skim && <Skim points={points} body={body} onClose={showText} />}
      {isFinding && FindBar && <FindBar body={body} onClose={() => setFinding(false)} />}
      {isSelecting && SelectionBar && (
        <SelectionBar
          passage={passage}
          body={body}
          onQuote={() => {
            setQuoted(String(passage.range));
            setDone(passage);
          }}
          onClose={() => setDone(passage)}
        />
      )}
      {QuoteDialog && quoted !== undefined && (
        <QuoteDialog article={article} text={quoted} onClose={() => setQuoted(undefined)} />
      )}
      {Sheet && sheet && (
        <Sheet
          which={sheet}
          sections={sections}
          minutes={minutes}
          isImmersed={isImmersed}
          isSkimming={isSkimming}
          onClose={() => setSheet((last) => (last === sheet ? undefined : last))}
          onFind={find}
          onImmerse={toggleImmersion}
          onKeys={() => setSheet("keys")}
          onSkim={points.length > 0 ? toggleSkim : undefined}
        />
      )}
    </>
  );
}
