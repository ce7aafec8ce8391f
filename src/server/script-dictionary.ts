import { dict as wordList } from "@node-rs/jieba/dict.js";
import { Converter } from "opencc-js";
import { ConverterBuilder, type DictGroup, type DictLike } from "opencc-js/core";
import * as preset from "opencc-js/preset";
import { piecesOf, writeDictionary } from "../script/dictionary.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";

/** The scripts that text can be set in, by the language tag it then has; what OpenCC calls the way there, and where it begins. */
const WAYS = {
  "zh-Hant-TW": { config: "s2twp", from: "cn", to: "twp", back: { from: "twp", to: "cn" } },
  "zh-Hant-HK": { config: "s2hk", from: "cn", to: "hk", back: { from: "hk", to: "cn" } },
  "zh-CN": { config: "tw2sp", from: "twp", to: "cn", back: { from: "cn", to: "tw" } },
} as const;
export type Script = keyof typeof WAYS;

export const isScript = (tag: string): tag is Script => Object.hasOwn(WAYS, tag);

/** Common runs in which OpenCC sees a word that is not there: 人参 in 万人参加, 一出 in 统一出版, 回带 in 下回带. */
const SHIELDS =
  "人参加 人参与 人参观 人参赛 人参会 人参战 人参保 统一 唯一 单一 同一 逐一 之一 下回带".split(
    " ",
  );

/** A phrase that is this common (jieba's count) is kept even where it changes nothing, since it keeps others from beginning inside it. */
const COMMON = 30;

/**
 * The dictionary that leads to a script, as text for `readDictionary`: OpenCC's characters and phrases, both of its steps in
 * one. Of its 50,000 phrases it keeps those whose characters would not become the same one by one, and the common ones at
 * whose end another could begin by mistake: a fifth of the bytes.
 */
export function dictionaryText(script: Script): string {
  const known = written.get(script) ?? writeDictionary(withoutIdle(allEntries(script)));
  written.set(script, known);
  return known;
}

const written = new Map<Script, string>();

/** What OpenCC itself makes of a text, but for the everyday words. */
export const openccTo = (script: Script) => {
  const { config, from, to } = WAYS[script];
  return ConverterBuilder({ ...preset, configs: { ...preset.configs, [config]: chainOf(config) } })(
    {
      from,
      to,
    },
  );
};

function chainOf(config: string) {
  const chain = preset.configs[config];
  if (!chain) throw new Error(`OpenCC has no ${config}`);
  const conversionChain = chain.conversionChain.map((group) =>
    group.map((entries) => (isRegional(entries) ? withoutEveryday(entries) : entries)),
  );
  return { ...chain, conversionChain };
}

/** Whether these are the phrases of Taiwan, or the same the other way round. */
const isRegional = (entries: DictLike) =>
  typeof entries === "string" && /(?:^|\|)(?:U盤 隨身碟|隨身碟 U盤)/.test(entries);

const withoutEveryday = (entries: DictLike): DictLike =>
  linesOf(entries).filter(([key, value]) => !EVERYDAY_WORDS.has(key) && !EVERYDAY_WORDS.has(value));

const linesOf = (entries: DictLike): (readonly [string, string])[] =>
  typeof entries === "string"
    ? entries.split("|").map((line) => {
        const [key = "", value = ""] = line.split(" ");
        return [key, value] as const;
      })
    : [...entries];

/** Every character and phrase of either step, spelt as the text is that is to be converted, and what becomes of it in the end. */
function allEntries(script: Script): Map<string, string> {
  const { config, back } = WAYS[script];
  const convert = openccTo(script);
  const spell = Converter(back);
  const [first = [], ...rest] = chainOf(config).conversionChain;
  const keys = [...keysOf([first]), ...keysOf(rest).flatMap((key) => [key, spell(key)])];
  const apart = (key: string) => Array.from(key, convert).join("");
  return new Map([
    ...SHIELDS.map((key) => [key, locally(apart(key), script)] as const),
    ...keys.map((key) => [key, locally(convert(key), script)] as const),
  ]);
}

/** Taiwan keeps its accounts with 帳, which OpenCC leaves to its phrases. */
const locally = (text: string, script: Script) =>
  script === "zh-Hant-TW" ? text.replaceAll("賬", "帳") : text;

const keysOf = (groups: readonly DictGroup[]) =>
  groups.flatMap((group) => group.flatMap((entries) => linesOf(entries).map(([key]) => key)));

/** Leaves out what changes nothing, shortest first: what is kept by then decides about the longer. */
function withoutIdle(entries: ReadonlyMap<string, string>): Map<string, string> {
  const kept = new Map<string, string>();
  const longest = new Map<string, number>();
  const keep = (key: string, value: string) => {
    kept.set(key, value);
    longest.set(key.charAt(0), Math.max(longest.get(key.charAt(0)) ?? 0, key.length));
  };
  const byLength = [...entries].toSorted(([one], [other]) => one.length - other.length);
  const idle: [string, string][] = [];
  for (const [key, value] of byLength) {
    const usual = piecesOf(key, { entries: kept, longest });
    if (usual.map(({ to }) => to).join("") === value) idle.push([key, value]);
    else keep(key, value);
  }
  const beginnings = new Set([...kept.keys()].flatMap(beginningsOf));
  const common = new Set(commonWords());
  for (const [key, value] of idle) {
    if (common.has(key) && endingsOf(key).some((ending) => beginnings.has(ending)))
      keep(key, value);
  }
  return kept;
}

const beginningsOf = (key: string) =>
  Array.from({ length: key.length - 1 }, (_, at) => key.slice(0, at + 1));
const endingsOf = (key: string) =>
  Array.from({ length: key.length - 1 }, (_, at) => key.slice(at + 1));

const commonWords = () =>
  Buffer.from(wordList)
    .toString()
    .split("\n")
    .flatMap((line) => {
      const [word = "", count] = line.split(" ");
      return word.length > 1 && Number(count) >= COMMON ? [word] : [];
    });
