import { plainText } from "../article/plain-text.ts";
import type { StrictArticle } from "./content.ts";

/** How much a term tells by where it stands; in the text it counts by how often, from twice on. */
const WEIGHTS = { keyword: 6, title: 3, summary: 1, channel: 2 };

/** Characters of grammar: a pair with one of them tells nothing of what an article is about. */
const EMPTY =
  /[的了着过是在和与及也又都就而或则这那我你他她它们吗呢吧啊把被让从向对为以于因很还再更最其之所个一不没有到说着]/u;

/** Pairs that count or date whatever the subject. */
const COMMON = new Set(
  "小时 分钟 时候 今天 昨天 今年 去年 记者 最后 现在 开始 已经 可以 知道 这里 那里".split(" "),
);

const HAN = /\p{Script=Han}+/gu;
const OTHER = /[\p{L}\p{N}]{2,}/gu;

/** What an article is about, weighed: keywords, its channel, other words, pairs of Han characters. */
export function termsOf(article: StrictArticle): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight);
  for (const [term, count] of timesIn(article.body)) {
    if (count > 1) add(term, 1 + Math.log(count));
  }
  for (const term of pairsIn(article.summary ?? "")) add(term, WEIGHTS.summary);
  for (const term of pairsIn(`${article.title} ${article.subTitle ?? ""}`))
    add(term, WEIGHTS.title);
  for (const keyword of article.keywords) add(`=${keyword}`, WEIGHTS.keyword);
  add(`#${article.channel}`, WEIGHTS.channel);
  return terms;
}

function timesIn(body: StrictArticle["body"]): Map<string, number> {
  const times = new Map<string, number>();
  for (const block of body) {
    for (const term of pairsIn(plainText(block))) times.set(term, (times.get(term) ?? 0) + 1);
  }
  return times;
}

function* pairsIn(text: string) {
  for (const [run] of text.matchAll(HAN)) {
    for (let at = 1; at < run.length; at += 1) {
      const pair = run.slice(at - 1, at + 1);
      if (!EMPTY.test(pair) && !COMMON.has(pair)) yield pair;
    }
  }
  for (const [word] of text.replaceAll(HAN, " ").matchAll(OTHER)) {
    if (!/^\p{N}+$/u.test(word)) yield word.toLowerCase();
  }
}
