import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { part } from "../lib/part.ts";
import { useWords } from "../lib/words.ts";
import type { Article } from "./article.ts";
import { useShareWords } from "./share-words.ts";
import { useTold } from "./use-told.ts";

/** What a way of sharing opens in the place of the list. */
export type View = "poster" | "quote" | "print";

const posterPart = part("poster", async () => (await import("../poster/poster.tsx")).Poster);
const quotePart = part("quote", async () => (await import("../poster/quote-card.tsx")).QuoteCard);
const printPart = part("print", async () => (await import("./print-choice.tsx")).PrintChoice);

type ShareViewProps = {
  view: View;
  article: Article;
  url: string;
  /** What is selected of the article. */
  quote: string;
  onBack: () => void;
};

/** A poster, a quote card or the choices for paper, under the way back to the list, where the focus goes first. */
export function ShareView({ view, article, url, quote, onBack }: ShareViewProps) {
  const words = useShareWords();
  const back = useRef<HTMLButtonElement>(null);

  useEffect(() => back.current?.focus(), []);

  return (
    <section className="share-ways" aria-labelledby="share-view">
      <div className="share-head">
        <button ref={back} type="button" onClick={onBack}>
          {words.back}
        </button>
        <h3 id="share-view">{words.views[view]}</h3>
      </div>
      {view === "poster" && <PosterView article={article} url={url} />}
      {view === "quote" && <QuoteView article={article} url={url} text={quote} />}
      {view === "print" && <PrintView />}
    </section>
  );
}

function PosterView({ article, url }: { article: Article; url: string }) {
  const told = useTold(article, url);
  const { data: Poster, isError } = useQuery(posterPart);
  return <Late failed={isError}>{Poster && <Poster told={told} />}</Late>;
}

/** A quote card as a part of any dialog. */
export function QuoteView({ article, url, text }: { article: Article; url: string; text: string }) {
  const told = useTold(article, url);
  const { data: QuoteCard, isError } = useQuery(quotePart);
  return <Late failed={isError}>{QuoteCard && <QuoteCard told={told} text={text} />}</Late>;
}

function PrintView() {
  const { data: PrintChoice, isError } = useQuery(printPart);
  return <Late failed={isError}>{PrintChoice && <PrintChoice />}</Late>;
}

function Late({ failed, children }: { failed: boolean; children: ReactNode }) {
  const words = useWords();
  if (failed) return <p role="alert">{words.troubles.unreachable}</p>;
  return children ?? <p role="status">{words.loading}</p>;
}
