import { restorePunctuation, restoreTitle } from "./punctuation.ts";
import { Refusal } from "./refusal.ts";
import { readCredits } from "./seed-credits.ts";
import { readSource } from "./seed-source.ts";

/** What the visible text of an article's page says; `pictures` come after the paragraph of that number (from 0). */
export type Seed = {
  trail: string[];
  title: string;
  source: string;
  publishedAt: string;
  paragraphs: string[];
  pictures: { name: string; after: number }[];
  editor: string;
  proofreader: string | undefined;
};

const TRAIL = /^(?:您的|您当前的?|当前)?位置\s*[:：]/;
const SOURCE = /^来源\s*[:：]/;
const END = /^(?:相关(?:推荐|阅读|新闻|链接)|网友评论)\s*[:：]?$/;
const CONTROL = /^(?:A\+\s*A-?|A-|分享|打印|收藏|字号.{0,12}|大|中|小)$/;
const PICTURE = /^[^\s/\\]+\.(?:jpe?g|png|gif|webp|avif)$/i;

/**
 * Reads the visible text of an article's page, from the breadcrumb (`您的位置:首页>要闻 >`) over the title and the
 * source line to the paragraphs and the editor; what stands before it and from 相关推荐 on is the portal's frame.
 * @throws Refusal naming the part that is missing
 */
export function readSeed(text: string): Seed {
  const lines = text.split(/\r\n|[\n\r\u2028]/).map((line) => line.replaceAll("\ufeff", "").trim());
  if (!lines.some(Boolean)) throw new Refusal("the file is empty");

  const { trail, rest: head } = takeTrail(lines);
  const sourceAt = head.findIndex((line) => SOURCE.test(line));
  if (sourceAt < 0)
    throw new Refusal("no source line (来源:名称  2022-06-10 19:16:59) follows the breadcrumb");
  const title = restoreTitle(head.slice(0, sourceAt).join("\u3000"));
  if (title === "") throw new Refusal("no title stands between the breadcrumb and the source line");

  const after = head.slice(sourceAt + 1).filter(Boolean);
  const end = after.findIndex((line) => END.test(line));
  const { editor, proofreader, rest } = readCredits(end < 0 ? after : after.slice(0, end));
  return {
    trail,
    title,
    ...readSource(head[sourceAt] ?? ""),
    ...readBody(rest),
    editor,
    proofreader,
  };
}

function takeTrail(lines: readonly string[]) {
  const at = lines.findIndex((line) => TRAIL.test(line));
  const names = (lines[at] ?? "")
    .replace(TRAIL, "")
    .split(/[>＞›»]/)
    .map((name) => name.trim());
  const trail = names.filter((name) => name !== "" && name !== "首页" && name !== "正文");
  if (trail.length > 0) return { trail, rest: lines.slice(at + 1).filter(Boolean) };
  throw new Refusal(
    at < 0
      ? "no breadcrumb line (您的位置:首页>频道 >) was found, so the channel is not known"
      : "the breadcrumb names no channel after 首页",
  );
}

function readBody(lines: readonly string[]) {
  const start = lines.findIndex((line) => !CONTROL.test(line));
  const paragraphs: string[] = [];
  const pictures: Seed["pictures"] = [];
  for (const line of start < 0 ? [] : lines.slice(start)) {
    if (PICTURE.test(line)) pictures.push({ name: line, after: paragraphs.length - 1 });
    else paragraphs.push(restorePunctuation(line));
  }
  if (paragraphs.length === 0) throw new Refusal("no paragraph follows the source line");
  return { paragraphs: paragraphs.filter(Boolean), pictures };
}
