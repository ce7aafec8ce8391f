import { useEffect, useRef, useState } from "react";
import { copyText } from "../lib/copy-text.ts";
import { useToast } from "../lib/toast.tsx";
import type { Article } from "./article.ts";
import { QrCode } from "./qr-code.tsx";
import { shareLinks } from "./share-links.ts";
import type { View } from "./share-view.tsx";
import { useShareWords } from "./share-words.ts";
import { SourceSwitch } from "./source-switch.tsx";
import { SystemShare } from "./system-share.tsx";

type ShareListProps = {
  article: Article;
  url: string;
  /** What is selected of the article. */
  quote: string;
  /** The view that the reader comes back from. */
  from: View | undefined;
  onView: (view: View) => void;
};

/** Every way: the system's, copying, WeChat by a code drawn here, the networks that take a plain link, and on paper. */
export function ShareList({ article, url, quote, from, onView }: ShareListProps) {
  const words = useShareWords();
  const say = useToast();
  const [copyFailed, setCopyFailed] = useState(false);
  const views = useRef<HTMLDivElement>(null);
  const { title, summary, lead } = article;
  const links = shareLinks({ title, url, summary, picture: lead?.src });

  useEffect(() => {
    if (from) views.current?.querySelector<HTMLElement>(`[value=${from}]`)?.focus();
  }, [from]);

  const copy = async (text: string) => {
    const copied = await copyText(text);
    setCopyFailed(!copied);
    if (copied) say(words.copied);
  };

  return (
    <div className="share-ways">
      <div className="share-row">
        <SystemShare title={title} url={url} />
        <button type="button" onClick={() => void copy(url)}>
          {words.copyLink}
        </button>
        <button type="button" onClick={() => void copy(`${title} ${url}`)}>
          {words.copyTitleAndLink}
        </button>
      </div>
      {copyFailed && (
        <p role="alert">
          {words.copyFailed}
          <br />
          <code>{url}</code>
        </p>
      )}
      {/* Inside WeChat a page cannot be scanned; its own menu shares it. */}
      <figure className={inWechat() ? undefined : "share-scan"}>
        {!inWechat() && <QrCode text={url} />}
        <figcaption>
          <b>{words.wechat}</b>
          {inWechat() ? words.inWechatHint : words.wechatHint}
        </figcaption>
      </figure>
      <ul className="share-row">
        {(["weibo", "qq", "qzone"] as const).map((network) => (
          <li key={network}>
            <a href={links[network]} target="_blank" rel="noopener noreferrer">
              {words[network]}
            </a>
          </li>
        ))}
      </ul>
      <div ref={views} className="share-row">
        {(["poster", "quote", "print"] as const).map(
          (view) =>
            (view !== "quote" || quote) && (
              <button key={view} type="button" value={view} onClick={() => onView(view)}>
                {words.views[view]}
              </button>
            ),
        )}
      </div>
      <SourceSwitch />
    </div>
  );
}

const inWechat = () => navigator.userAgent.includes("MicroMessenger");
