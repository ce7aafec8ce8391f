import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentPledgeZhCN } from "../lib/words/comment-pledge-zh-CN.ts";

const wordsFor = inLanguage("comment-pledge", commentPledgeZhCN);

/**
 * The whole of the pledge (跟帖评论自律管理承诺书), in our own words: the seven bottom lines on which the China Internet
 * Conference agreed in August 2013, what those who comment promise, and what the portal does.
 */
export function PledgeText() {
  const words = wordsFor(useLanguage());
  const parts = [
    [words.linesTitle, words.lines],
    [words.promisesTitle, words.promises],
    [words.siteTitle, words.site],
  ] as const;

  return (
    <>
      <p>{words.opening}</p>
      {parts.map(([title, items]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ol>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
