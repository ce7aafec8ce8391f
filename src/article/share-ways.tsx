import { useState } from "react";
import { copyText } from "../lib/copy-text.ts";
import { useToast } from "../lib/toast.tsx";
import { useShareWords } from "./share-words.ts";
import { QrCode } from "./qr-code.tsx";
import { shareLinks } from "./share-links.ts";
import css from "./share-ways.module.css";

type ShareWaysProps = {
  title: string;
  url: string;
  summary?: string | undefined;
  picture?: string | undefined;
};

/** Copy, WeChat by a code drawn here, and the networks that take a plain link. */
export function ShareWays({ title, url, summary, picture }: ShareWaysProps) {
  const words = useShareWords();
  const say = useToast();
  const [copyFailed, setCopyFailed] = useState(false);
  const links = shareLinks({ title, url, summary, picture });

  const copy = async (text: string) => {
    const copied = await copyText(text);
    setCopyFailed(!copied);
    if (copied) say(words.copied);
  };

  return (
    <div className={css.ways}>
      <div className={css.row}>
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
      <figure className={inWechat() ? undefined : css.scan}>
        {!inWechat() && <QrCode text={url} />}
        <figcaption>
          <b>{words.wechat}</b>
          {inWechat() ? words.inWechatHint : words.wechatHint}
        </figcaption>
      </figure>
      <ul className={css.row}>
        {(["weibo", "qq", "qzone"] as const).map((network) => (
          <li key={network}>
            <a href={links[network]} target="_blank" rel="noopener noreferrer">
              {words[network]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const inWechat = () => navigator.userAgent.includes("MicroMessenger");
