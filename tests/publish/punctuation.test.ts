import { describe, expect, test } from "vitest";
import { restorePunctuation, restoreTitle } from "../../src/publish/punctuation.ts";

const RULES = {
  "marks between Han become full-width": [
    ["春天来了,花开了", "春天来了，花开了"],
    ["通知如下:", "通知如下："],
    ["一是修路;二是架桥", "一是修路；二是架桥"],
    ["谁来了?", "谁来了？"],
    ["太好了!", "太好了！"],
    ["什么?!", "什么？！"],
    ["走,走;停", "走，走；停"],
  ],
  "a mark beside a quotation mark, a title or a bracket becomes full-width": [
    ["读《河谷》,听河声", "读《河谷》，听河声"],
    ["叫作“老街”,很旧", "叫作“老街”，很旧"],
    ["他说:“来。”", "他说：“来。”"],
    ["(试行),自今日起", "（试行），自今日起"],
    ["用光纤,“千兆”到户", "用光纤，“千兆”到户"],
    ["接入IPv6,“千兆”到户", "接入IPv6，“千兆”到户"],
    ["“全用IPv6!”他说", "“全用IPv6！”他说"],
  ],
  "a mark beside a digit or a Latin letter in Han text becomes full-width": [
    ["建成5G基站3.2万个,全县通网", "建成5G基站3.2万个，全县通网"],
    ["完成IPv6改造,明年验收", "完成IPv6改造，明年验收"],
    ["支持IPv6,全县通网", "支持IPv6，全县通网"],
    ["增长27.3%,为五年最高", "增长27.3%，为五年最高"],
    ["通了5G,IPv6,光纤", "通了5G，IPv6，光纤"],
    ["从1,000,IPv6到光纤", "从1,000，IPv6到光纤"],
    ["共用了5G", "共用了5G"],
    ["全都支持IPv6!", "全都支持IPv6！"],
    ["Q:桥修好了吗?", "Q：桥修好了吗？"],
  ],
  "times, numbers, ratios and ids keep their marks": [
    ["今天19:16:59开闸", "今天19:16:59开闸"],
    ["比分3:1,画面16:9", "比分3:1，画面16:9"],
    ["共1,000人,用去1,234,567元", "共1,000人，用去1,234,567元"],
    ["圆周率3.14,记住", "圆周率3.14，记住"],
    ["以3'25\"夺冠", "以3'25\"夺冠"],
    ["标准ISO 8601:2019,已行", "标准ISO 8601:2019，已行"],
    ["许可证(鲁)字第000号,公示", "许可证(鲁)字第000号，公示"],
    ["示ICP备00000000号-1,公示", "示ICP备00000000号-1，公示"],
    ["电话(0000)1234567,找老林", "电话(0000)1234567，找老林"],
  ],
  "addresses keep their marks": [
    ["见https://a.example/b,c;d?e=1!f:g,谢谢", "见https://a.example/b,c;d?e=1!f:g，谢谢"],
    ["网址:http://a.example:8080/", "网址：http://a.example:8080/"],
    ["(https://a.example/)是新址", "（https://a.example/）是新址"],
    ["设为key:value,即可", "设为key:value，即可"],
    ["写信到a.b@c.example,或来电", "写信到a.b@c.example，或来电"],
  ],
  "Latin sentences keep their marks": [
    ["Hello, world: (all) right?", "Hello, world: (all) right?"],
    ["她说:“Well, come in!”然后笑了", "她说：“Well, come in!”然后笑了"],
    ["The word 河, pronounced he, means a river", "The word 河, pronounced he, means a river"],
    ['The sign says "河", no more than that', 'The sign says "河", no more than that'],
  ],
  "parentheses become full-width by pairs": [
    ["乡党委(党组)开会", "乡党委（党组）开会"],
    ["世卫组织(WHO)通报", "世卫组织（WHO）通报"],
    ["GPS(Global Positioning System)定位", "GPS（Global Positioning System）定位"],
    ["(见(附件)二)", "（见（附件）二）"],
    ["1)先修路", "1）先修路"],
    ["溶液Ca(OH)2变浑", "溶液Ca(OH)2变浑"],
    ["函数f(x)的值", "函数f(x)的值"],
    ["函数f(a,b)的值", "函数f(a,b)的值"],
    ["协议Internet Protocol (IP) suite很老", "协议Internet Protocol (IP) suite很老"],
  ],
  "ellipses are two ems": [
    ["等等...", "等等……"],
    ["等等......再说", "等等……再说"],
    ["好吧。。。", "好吧……"],
    ["还有…没来", "还有……没来"],
    ["还有……没来", "还有……没来"],
    ["文件file...name改了", "文件file...name改了"],
  ],
  "dashes are two ems, and the dash of a range is one": [
    ["他说--好", "他说——好"],
    ["他说---好", "他说——好"],
    ["他说 -- 好", "他说——好"],
    ["河—一条大河", "河——一条大河"],
    ["河――一条大河", "河——一条大河"],
    ["河——一条大河", "河——一条大河"],
    ["2020年—2022年", "2020年—2022年"],
    ["(1031—1095)生人", "（1031—1095）生人"],
    ["分割线-----以下", "分割线-----以下"],
  ],
  "straight quotation marks take turns": [
    ['他说"好",又说"行"', "他说“好”，又说“行”"],
    [`他说:"她说'好'。"`, "他说：“她说‘好’。”"],
    ['他说“好",走了', "他说“好”，走了"],
    ['叫"河湾', "叫“河湾"],
    ['河湾"', "河湾”"],
    ["他don't说", "他don't说"],
    ["这是Lin's店", "这是Lin's店"],
  ],
  "full-width digits and letters become half-width": [
    ["共１２３人", "共123人"],
    ["乘Ｇ２０次", "乘G20次"],
    ["增长３．５％", "增长3.5％"],
    ["共１，０００人", "共1，000人"],
  ],
  "spaces that setting supplies are dropped, and those between Han stay": [
    ["建成 5G 基站 3.2 万个 , 全县", "建成5G基站3.2万个，全县"],
    ["河谷, 老街", "河谷，老街"],
    ["他说: “好” 。", "他说：“好”。"],
    ["河湾市  联合主办", "河湾市 联合主办"],
    ["用Wi-Fi and 5G上网", "用Wi-Fi and 5G上网"],
  ],
  "indents and invisible characters are dropped": [
    ["　　河水清清。", "河水清清。"],
    ["  河水清清。\r", "河水清清。"],
    ["\ufeff河\u200b水", "河水"],
    ["林　一", "林一"],
    ["　", ""],
    ["", ""],
  ],
} as const;

describe.for(Object.entries(RULES))("%s", ([, cases]) => {
  test.for<readonly [string, string]>(cases)("%s → %s", ([given, set]) => {
    expect(restorePunctuation(given)).toBe(set);
  });

  test.for<readonly [string, string]>(cases)("what is right stays: %s → %s", ([, set]) => {
    expect(restorePunctuation(set)).toBe(set);
  });
});

test("folding the restored line again gives the folded line: no word is lost", () => {
  const folded = "近日,河湾(全域)“数字乡村”建成:5G基站3.2万个,增长27.3%;有人问:通了吗?通了!";
  expect(restorePunctuation(folded).normalize("NFKC")).toBe(folded);
});

test.for([
  ["林一:河水清清 奋力开创新局面", "林一：河水清清 奋力开创新局面"],
  ["建“四好路” 走“幸福道”", "建“四好路” 走“幸福道”"],
  ["　河水清清　5G进村", "河水清清 5G进村"],
  ["全县通 5G 网", "全县通5G网"],
])("a headline keeps the pause between its clauses: %s → %s", ([given, set]) => {
  expect(restoreTitle(given ?? "")).toBe(set);
});
