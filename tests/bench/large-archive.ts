import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { projectDir } from "../browser/address.ts";

const Block = v.looseObject({ type: v.string() });
const Sample = v.looseObject({ title: v.string(), body: v.array(Block) });

/** Blocks of an article's own, and paragraphs of others: some 2,000 characters. */
const OWN = 8;
const OTHERS = { least: 4, most: 20 };

const START = Date.parse("2022-01-01T06:00:00+08:00");
const HOURS = 3_600_000;

const PLACES = "老城 东街 南门 镜湖 运河 北湿地 河西 柳林 云台 石桥 青石巷 水关".split(" ");

/** Makes the content of a portal with so many articles, each of the sample's paragraphs in another order; always the same. */
export async function largeArchive(dir: string, count: number): Promise<string[]> {
  const sample = join(projectDir, "public/content");
  await mkdir(join(dir, "articles"), { recursive: true });
  await Promise.all(
    ["site.json", "pages", "media"].map((name) =>
      cp(join(sample, name), join(dir, name), { recursive: true }),
    ),
  );
  const articles = await readArticles(join(sample, "articles"));
  const paragraphs = articles.flatMap(({ body }) =>
    body.filter(({ type }) => type === "paragraph"),
  );
  const pick = randomOf(1);
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = `n${String(number).padStart(5, "0")}`;
    const others = OTHERS.least + pick(OTHERS.most - OTHERS.least);
    const article = {
      ...articles[number % articles.length],
      title: `${PLACES[number % PLACES.length]}${articles[number % articles.length]?.title}`,
      publishedAt: new Date(START + number * 4 * HOURS).toISOString(),
      updatedAt: undefined,
      related: [],
      body: [
        ...(articles[number % articles.length]?.body.slice(0, OWN) ?? []),
        ...Array.from({ length: others }, () => paragraphs[pick(paragraphs.length)]),
      ],
    };
    ids.push(id);
    // oxlint-disable-next-line no-await-in-loop -- ten thousand files at once are more than a process may open
    await writeFile(join(dir, `articles/${id}.json`), JSON.stringify(article));
  }
  return ids;
}

/** The sample's articles without footnotes, whose marks would lead nowhere elsewhere. */
async function readArticles(dir: string) {
  const names = (await readdir(dir)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  const articles = texts.map((text) => v.parse(Sample, JSON.parse(text)));
  for (const article of articles) {
    article.body = article.body.filter((block) => !JSON.stringify(block).includes("footnote"));
  }
  return articles;
}

/** Whole numbers from 0 to below `end`, the same at every run (a linear congruential generator). */
function randomOf(seed: number) {
  let state = seed;
  return (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(state / 2 ** 16) % end;
  };
}
