import { gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { convertBreaks, convertParts, convertText } from "../../src/script/convert-text.ts";
import { readDictionary, writeDictionary } from "../../src/script/dictionary.ts";
import { dictionaryText, openccTo, type Script } from "../../src/server/script-dictionary.ts";

const dictionaries = {
  "zh-Hant-TW": readDictionary(dictionaryText("zh-Hant-TW")),
  "zh-Hant-HK": readDictionary(dictionaryText("zh-Hant-HK")),
  "zh-CN": readDictionary(dictionaryText("zh-CN")),
};

const to = (script: Script, text: string, names: string[] = []) =>
  convertText(text, dictionaries[script], names);

test.for([
  ["软件", "軟體", "軟件"],
  ["头发", "頭髮", "頭髮"],
  ["发展", "發展", "發展"],
  ["理发师", "理髮師", "理髮師"],
  ["后来", "後來", "後來"],
  ["皇后", "皇后", "皇后"],
  ["里程", "里程", "里程"],
  ["里面", "裡面", "裏面"],
  ["公里", "公里", "公里"],
  ["干净", "乾淨", "乾淨"],
  ["干部", "幹部", "幹部"],
  ["干涉", "干涉", "干涉"],
  ["台湾", "臺灣", "台灣"],
  ["台风", "颱風", "颱風"],
  ["面条", "麵條", "麪條"],
  ["面对", "面對", "面對"],
  ["图书馆里有干净的面条", "圖書館裡有乾淨的麵條", "圖書館裏有乾淨的麪條"],
  ["一只鸟只有一只眼", "一隻鳥只有一隻眼", "一隻鳥只有一隻眼"],
  ["复杂 重复 答复 恢复", "複雜 重複 答覆 恢復", "複雜 重複 答覆 恢復"],
  ["历史 日历", "歷史 日曆", "歷史 日曆"],
  ["制造 制度", "製造 制度", "製造 制度"],
  ["松树 放松", "松樹 放鬆", "松樹 放鬆"],
  ["系统 联系 关系", "系統 聯繫 關係", "系統 聯繫 關係"],
  ["出版 一出戏", "出版 一齣戲", "出版 一齣戲"],
  ["在单子上签了字", "在單子上簽了字", "在單子上簽了字"],
  ["万人参加了大会", "萬人參加了大會", "萬人參加了大會"],
  ["统一出版", "統一出版", "統一出版"],
  ["信息网络", "資訊網路", "信息網絡"],
  ["出租车司机看视频", "計程車司機看影片", "出租車司機看視頻"],
] as const)("%s is %s in Taiwan and %s in Hong Kong", ([text, inTaiwan, inHongKong]) => {
  expect(to("zh-Hant-TW", text)).toBe(inTaiwan);
  expect(to("zh-Hant-HK", text)).toBe(inHongKong);
});

test.for([
  ["社区食堂的菜单", "社區食堂的菜單"],
  ["程序违法", "程序違法"],
  ["文件下发", "文件下發"],
  ["支持项目建设", "支持項目建設"],
  ["高级工程师", "高級工程師"],
  ["万象更新", "萬象更新"],
  ["他的士气", "他的士氣"],
] as const)("%s is a newspaper's word and not a computer's", ([text, inTaiwan]) => {
  expect(to("zh-Hant-TW", text)).toBe(inTaiwan);
});

test.for([
  ["軟體", "软件"],
  ["頭髮", "头发"],
  ["發展", "发展"],
  ["皇后", "皇后"],
  ["裡面", "里面"],
  ["裏面", "里面"],
  ["乾淨", "干净"],
  ["乾隆", "乾隆"],
  ["臺灣", "台湾"],
  ["著名", "著名"],
  ["看著", "看着"],
  ["計程車", "出租车"],
  ["社區菜單", "社区菜单"],
] as const)("%s is %s on the way back", ([text, back]) => {
  expect(to("zh-CN", text)).toBe(back);
});

test("names stay as they are, the longest first, and what stands around them does not", () => {
  expect(to("zh-Hant-TW", "范后里说：后里的干净里程", ["范后里", "后里"])).toBe(
    "范后里說：后里的乾淨里程",
  );
  expect(to("zh-Hant-TW", "发展（上）与发展", ["发展（上）"])).toBe("发展（上）與發展");
});

test("a word that stands across two marks is one word", () => {
  expect(convertParts(["头", "发", "展开"], dictionaries["zh-Hant-TW"])).toEqual([
    "頭",
    "髮",
    "展開",
  ]);
  expect(convertParts(["U", "盘和", "软件"], dictionaries["zh-Hant-TW"]).join("")).toBe(
    "隨身碟和軟體",
  );
});

test("a title breaks at the same places, be its words shorter or longer", () => {
  const taiwan = dictionaries["zh-Hant-TW"];

  expect(convertBreaks("后来的头发", [3], taiwan)).toEqual([3]);
  expect(convertBreaks("新U盘的软件", [3, 1, 4, 3], taiwan)).toEqual([1, 4, 5]);
});

test("a dictionary is read as it was written", () => {
  const entries = new Map([
    ["发", "發"],
    ["发展", "發展"],
    ["头发", "頭髮"],
    ["头", "頭"],
    ["U盘", "隨身碟"],
  ]);
  const written = writeDictionary(entries);

  expect(written).toBe("发 發|头 頭|U盘 隨身碟|发展|头发 .髮");
  expect(readDictionary(written).entries).toEqual(entries);
});

test.for(["zh-Hant-TW", "zh-Hant-HK"] as const)(
  "what is left of the dictionary for %s says what OpenCC says of the words themselves",
  (script) => {
    const opencc = openccTo(script);
    const words = readDictionary(dictionaryText(script)).entries.keys();
    const others = [...words].filter(
      (word) => to(script, word).replaceAll("帳", "賬") !== opencc(word).replaceAll("帳", "賬"),
    );

    expect(others.filter((word) => !word.startsWith("人参"))).toEqual([]);
  },
);

test("conversion is quick: a long article takes no longer than a frame or two", async () => {
  const article = await readFile(
    join("public/content/articles", "morning-market.json"),
    "utf8",
  ).catch(() => "软件头发后来".repeat(2_000));
  const started = performance.now();
  to("zh-Hant-TW", article);
  expect(performance.now() - started).toBeLessThan(500);
  expect(gzipSync(dictionaryText("zh-Hant-TW")).length).toBeLessThan(100_000);
});
