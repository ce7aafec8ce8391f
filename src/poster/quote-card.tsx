import { drawQuote } from "./draw-quote.ts";
import { ImageView } from "./image-view.tsx";
import { quotationOf } from "./quotation.ts";
import { addressOfText } from "./text-fragment.ts";
import type { Told } from "./told.ts";
import { usePosterWords } from "./words.ts";

type QuoteCardProps = {
  /** What the reader has selected. */
  text: string;
  told: Told;
};

/** Words of an article as a card 引用卡片; its code leads to them. */
export function QuoteCard({ text, told }: QuoteCardProps) {
  const words = usePosterWords();
  const quote = quotationOf(text);
  const page = document.querySelector("main article")?.textContent;
  const url = addressOfText(told.url, quote, page);

  return (
    <ImageView
      of={["quote", url, quote]}
      draw={() => drawQuote(quote, { ...told, url }, words.scanQuote)}
      alt={words.quoteAlt(quote, told.title)}
      name={`${told.title}：${words.quoteCard}`}
    />
  );
}
