import { describe, expect, test } from "vitest";
import { titleBreaks } from "../../src/publish/segment.ts";
import { HEADLINES, TRADITIONAL } from "./segment-headlines.ts";

/** A headline with a | at each break. */
const broken = (title: string, names?: readonly string[]) => lines(title, names).join("|");

function lines(title: string, names?: readonly string[]) {
  const ends = [...titleBreaks(title, names), title.length];
  return ends.map((end, index) => title.slice(ends[index - 1] ?? 0, end));
}

const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

const offsets = (marked: string) => {
  const parts = marked.split("|");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("").length);
};

describe("a headline", () => {
  test.for([...HEADLINES, ...TRADITIONAL])("%s breaks only where a copy editor would", (marked) => {
    const title = marked.replaceAll("|", "");
    const allowed = offsets(marked);
    const torn = titleBreaks(title).filter((at) => !allowed.includes(at));
    expect(torn.map((at) => `${title.slice(0, at)}|${title.slice(at)}`)).toEqual([]);
  });

  test.for([...HEADLINES, ...TRADITIONAL])(
    "%s has no stretch too long for a narrow phone",
    (marked) => {
      const longest = lines(marked.replaceAll("|", "")).filter(
        (line) => hanIn(line) > 8 && !line.includes("·"),
      );
      expect(longest).toEqual([]);
    },
  );

  test.for(HEADLINES)("%s offers at least half of the breaks an editor would", (marked) => {
    expect(titleBreaks(marked.replaceAll("|", "")).length).toBeGreaterThanOrEqual(
      offsets(marked).length / 2,
    );
  });
});

describe("no line begins or ends with", () => {
  test.for([
    ["a closing mark", "他说：“好！”（笑）然后走了……真的——走了", /^[，。：；、？！”’）》〉】…—]/u],
    ["an opening mark", "看《水城志》和“老照片”（增订本）的读者", /[“‘（《〈【]$/u],
    ["的 at its head", "这座城的的确确是我们的家", /^的/u],
    ["a particle at its head", "孩子们笑着跑过了桥吗？走吧，回家了呢", /^[了着过吗呢吧们]/u],
    ["half a dash or ellipsis", "记住——记住……再见", /[—…]\|[—…]/u],
  ] as const)("%s", ([, title, bad]) => {
    expect(lines(title).filter((line) => bad.test(line))).toEqual([]);
    expect(broken(title)).not.toMatch(bad);
  });
});

describe("these hold together:", () => {
  test.for([
    ["2026年", "到2026年建成"],
    ["5.2公里", "全程5.2公里步道开放"],
    ["5G", "村里通了5G信号"],
    ["12路", "公交12路改道东街"],
    ["12 路", "公交 12 路改道东街"],
    ["98.5%", "合格率98.5%创新高"],
    ["3万多名", "全市3万多名考生参加"],
    ["两个百分点", "比去年提高两个百分点"],
    ["两千三百级", "两千三百级石阶"],
    ["第12届", "水城第12届书市开幕"],
    ["19:30", "今晚19:30开演"],
    ["iPhone", "旧iPhone换来一台收音机"],
    ["A股", "今天A股三大指数收涨"],
    ["维生素C", "冬天补维生素C靠这些菜"],
    ["卡尔·马克斯·施密特", "建筑师卡尔·马克斯·施密特到访"],
    ["弗拉基米尔·纳博科夫", "作家弗拉基米尔·纳博科夫诞辰展"],
    ["闹钟", "清晨的菜市场，是一座城的闹钟"],
    ["达标", "镜湖水质连续三年达标"],
    ["两本旧账", "两本旧账对出另一个答案"],
    ["69条路段", "今冬扫雪怎么排？69条路段分三级"],
    ["4386份问卷", "12路要不要绕医院？4386份问卷有了数"],
    ["一块一块", "两千三百级石阶，一块一块踩过去"],
  ] as const)("%s in %s", ([whole, title]) => {
    expect(lines(title).some((line) => line.includes(whole))).toBe(true);
  });

  test("names that no dictionary has, once they are given", () => {
    const title = "鹤岭梨枝会今天在临渡开场";
    expect(lines(title, ["梨枝会", "临渡", "鹤岭"])).toEqual([
      "鹤岭",
      "梨枝会",
      "今天",
      "在临渡",
      "开场",
    ]);
  });

  test("also where they are all there is between two marks", () => {
    expect(lines("听，梨枝会，开场了", ["梨枝会"])).toContain("梨枝会，");
  });

  test("but a given name of two characters does not tear the words it lies across", () => {
    expect(titleBreaks("一张日本地图", ["本地"])).not.toContain(3);
  });
});

describe("a title", () => {
  test("breaks after its spaces", () => {
    expect(broken("深入践行 奋力开创")).toContain("践行 |奋力");
  });

  test.for([
    ["in Latin letters", "A quiet morning at the market"],
    ["in Arabic", "صباح هادئ في السوق"],
    ["in Japanese", "東京で大雪、新幹線に遅れ"],
    ["in Thai", "เช้าที่ตลาด"],
    ["of one character", "雪"],
    ["without a character", ""],
    ["of punctuation", "——！？"],
  ] as const)("%s is left to the browser", ([, title]) => {
    expect(titleBreaks(title)).toEqual([]);
  });

  test("never breaks inside an emoji, a rare character or a combining mark", () => {
    const title = "老城👨‍👩‍👧‍👦来了𠮷野家和葛󠄀城区的e\u0301toile小店🇨🇳开业";
    const graphemes = new Set(
      [...new Intl.Segmenter("zh").segment(title)].map(({ index }) => index),
    );
    expect(titleBreaks(title).filter((at) => !graphemes.has(at))).toEqual([]);
    expect(titleBreaks(title).length).toBeGreaterThan(0);
  });

  test("of 500 characters is broken from its beginning to its end, in rising order", () => {
    const title = "清晨的菜市场是一座城的闹钟".repeat(39).slice(0, 500);
    const breaks = titleBreaks(title);
    expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
    expect(new Set(breaks).size).toBe(breaks.length);
    expect(Math.max(...lines(title).map(hanIn))).toBeLessThanOrEqual(8);
    expect(breaks.at(0)).toBeGreaterThan(0);
    expect(breaks.at(-1)).toBeLessThan(title.length);
  });

  test("gives the same breaks whatever titles came before it", () => {
    const title = "县域观察：一条冷链怎样改变一个镇的秋天";
    const before = titleBreaks(title);
    titleBreaks("冷链怎样改变一个镇", ["链怎", "变一个镇的"]);
    expect(titleBreaks(title)).toEqual(before);
  });
});
