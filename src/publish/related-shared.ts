import type { Entry } from "./build-entry.ts";
import type { Facts } from "./build-memory.ts";
import { wordsOf } from "./segment-words.ts";

/** So many words say why; more would be a list. */
const MOST = 2;

/** Words that any two articles may share without being about the same, kinds of article among them. */
const EMPTY = new Set(
  "记者 通讯员 本报 今天 昨天 明天 今年 去年 全市 我市 全县 我县 问题 时间 时候 小时 分钟 部门 群众 市民 居民 读者 先生 女士 地方 东西 工作 人员 情况 活动 服务 提醒 答案 名字 第一 最后 全程 平均 部分 方面 目前 有关 生活 故事 声音 样子 办法 事情 主任 负责人 工作人员 评论 图说 热线 读者热线 读者来信 专栏 数字报 手记 视频 音频 直播 要闻 本地 民生".split(
    " ",
  ),
);

/** What an article is about in its own words, and where to look whether another is about it too. */
type Subject = {
  keywords: ReadonlySet<string>;
  title: ReadonlySet<string>;
  headline: string;
  text: () => string;
};

/**
 * Up to two words that explain why `other` stands beside `entry`: keywords of both first, then those of one that
 * the other speaks of, then nouns of both headlines. Empty where nothing honest can be said.
 * @param textOf the words of an article's body, which are asked for where nothing else decides
 */
export function sharedWords(
  entry: Entry,
  other: Entry,
  textOf: (entry: Entry) => string,
): string[] {
  const one = subjectOf(entry.facts, () => textOf(entry));
  const two = subjectOf(other.facts, () => textOf(other));
  const candidates = [...one.keywords, ...two.keywords, ...one.title, ...two.title];
  const strong = [...new Set(candidates)]
    .map((word) => ({ word, strength: strengthIn(one, word) * strengthIn(two, word) }))
    .filter(({ word, strength }) => strength >= 4 && !EMPTY.has(word))
    .toSorted((a, b) => b.strength - a.strength);
  const chosen: string[] = [];
  for (const { word } of strong) {
    const isSaid = chosen.some((said) => said.includes(word) || word.includes(said));
    if (!isSaid && chosen.length < MOST) chosen.push(word);
  }
  return chosen;
}

const subjectOf = (
  { story: { title, summary = "" }, subTitle = "", keywords, nouns }: Facts,
  text: () => string,
): Subject => ({
  keywords: new Set(keywords),
  title: new Set(nouns),
  headline: `${title} ${subTitle} ${summary}`,
  text,
});

/** The nouns of a headline, and the words in it that `names` holds together. */
export const nounsIn = (title: string, names: readonly string[]) =>
  [...title.matchAll(/\p{Script=Han}+/gu)]
    .flatMap(([run]) => wordsOf(run, names))
    .filter(({ text, tag }) => text.length > 1 && /^(?:n|vn|s$|x$)/.test(tag))
    .map(({ text }) => text);

/** How much an article is about a word: 4 as a keyword, 3 in its title, 2 in its summary, 1 where its text comes back to it, 0 else. */
function strengthIn({ keywords, title, headline, text }: Subject, word: string): number {
  if (keywords.has(word)) return 4;
  if (title.has(word)) return 3;
  if (headline.includes(word)) return 2;
  const words = text();
  return words.indexOf(word) < words.lastIndexOf(word) ? 1 : 0;
}
