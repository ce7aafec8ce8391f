import { act, screen, waitFor } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Answer, article, comments, comment, newsroom, site, story } from "../newsroom.ts";
import { visit } from "../open.tsx";

const html = document.documentElement;
const KEY = "kanbao:script";

const market = article({
  title: "后来的头发",
  subTitle: "U盘里的软件",
  authors: ["范发里"],
  editor: "钟后",
  protectedWords: ["里程碑社"],
  body: [
    { type: "paragraph", text: "理发师范发里说，台湾的软件很干净。" },
    { type: "heading", level: 2, text: "一、里面" },
    { type: "heading", level: 2, text: "二、里程碑社" },
    { type: "heading", level: 2, text: "三、网络" },
    {
      type: "paragraph",
      text: [
        "头",
        { type: "strong", text: "发" },
        { type: "link", href: "/a/后来", text: "后来" },
        { type: "code", text: "软件" },
        { type: "ruby", text: "台", reading: "tái" },
        "湾",
      ],
    },
    { type: "code", text: "let 软件 = 1;" },
  ],
});

const answers: Record<string, Answer> = {
  "/content/site.json": site({ protectedWords: ["钟楼里"] }),
  "/content/articles/market.json": market,
  "/content/related/market.json": {
    breaks: [3],
    subTitleBreaks: [2, 3],
    stories: [{ story: story("soup", "钟楼里的面条"), shared: ["软件"] }],
  },
  "/content/articles/taiwan.json": article({
    title: "軟體與頭髮",
    lang: "zh-Hant-TW",
    body: [{ type: "paragraph", text: "計程車裡面很乾淨。" }],
  }),
};

const choose = (name: string) => screen.getByRole("button", { name });
const headline = () => screen.getByRole("heading", { level: 1 });

// They are made when they are first asked for, which takes a few seconds on a machine at work.
beforeAll(async () => {
  await import("virtual:dictionary/zh-Hant-TW");
  await import("virtual:dictionary/zh-Hant-HK");
  await import("virtual:dictionary/zh-CN");
  await import("virtual:words/zh-Hant-TW");
  await import("virtual:words/zh-Hant-HK");
});

beforeEach(() => {
  newsroom(answers);
  html.removeAttribute("data-script");
});

async function arrive(url = "/a/market") {
  const page = await visit(url);
  await screen.findByRole("heading", { level: 1 });
  return page;
}

test("a desk in the place of an author is converted, and a person is not", async () => {
  newsroom({
    "/content/articles/market.json": article({ authors: ["本报记者组", "范发里"], editor: "里台" }),
  });
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));

  expect(await screen.findByText(/本報記者組/)).toBeVisible();
  expect(screen.getByText(/范发里/)).toBeVisible();
  expect(screen.getByText(/里台/)).toBeVisible();
});

test("whoever has not chosen reads what is published, and finds the choice on every page", async () => {
  await arrive();

  expect(screen.getByRole("group", { name: "简繁" })).toBeVisible();
  expect(choose("简体")).toHaveAttribute("aria-pressed", "true");
  expect(headline()).toHaveTextContent("后来的头发");
  expect(localStorage.getItem(KEY)).toBeNull();
});

test("a press sets the page in Taiwan's script: text, interface, title and languages", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));

  expect(await screen.findByRole("heading", { level: 1, name: "後來的頭髮" })).toBeVisible();
  expect(screen.getByText("理髮師范发里說，臺灣的軟體很乾淨。")).toBeVisible();
  expect(screen.getByRole("navigation", { name: "頻道" })).toBeVisible();
  expect(screen.getByRole("button", { name: /主題/ })).toBeVisible();
  expect(choose("繁體(台灣)")).toHaveAttribute("aria-pressed", "true");
  expect(html).toHaveAttribute("lang", "zh-Hant-TW");
  expect(headline().closest("article")).toHaveAttribute("lang", "zh-Hant-TW");
  expect(document.title).toBe("後來的頭髮 - 水城新聞網");
});

test("Hong Kong has its own characters and keeps its own words", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(香港)"));

  expect(await screen.findByText("理髮師范发里説，台灣的軟件很乾淨。")).toBeVisible();
  expect(html).toHaveAttribute("lang", "zh-Hant-HK");
});

test("a word across marks is one word; names, program text, addresses and readings stay", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));
  const bold = await screen.findByText("髮");

  expect(bold.closest("p")).toHaveTextContent("頭髮後來软件臺（tái）灣");
  expect(screen.getByRole("link", { name: "後來" })).toHaveAttribute("href", "/a/后来");
  expect(screen.getByText("let 软件 = 1;")).toBeVisible();
  expect(screen.getByText(/钟后$/)).toHaveTextContent("編輯：钟后");
  expect(screen.getByText("范发里")).toBeVisible();
  expect(screen.getAllByText("二、里程碑社").length).toBeGreaterThan(0);
  expect(screen.getByRole("link", { name: "钟楼里的麵條" })).toBeVisible();
});

test("contents, the shared title and the canonical address follow the text, and the address stays", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));
  await screen.findByText("髮");

  expect(screen.getAllByRole("link", { name: "三、網路" }).length).toBeGreaterThan(0);
  expect(document.querySelector("link[rel=canonical]")).toHaveAttribute(
    "href",
    "https://shuicheng.example/a/market",
  );
});

test("a headline breaks where it did, though its words are longer", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));

  const sub = await screen.findByText(/隨身碟/);
  expect(sub.innerHTML).toBe("隨身碟<wbr>裡<wbr>的軟體");
});

test("the way back is what was published", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));
  await screen.findByText("髮");
  await user.click(choose("简体"));

  await waitFor(() => expect(headline()).toHaveTextContent("后来的头发"));
  expect(screen.getByText("理发师范发里说，台湾的软件很干净。")).toBeVisible();
  expect(screen.getByText("发").closest("p")).toHaveTextContent("头发后来软件台（tái）湾");
  expect(screen.getByRole("navigation", { name: "频道" })).toBeVisible();
  expect(html).toHaveAttribute("lang", "zh-CN");
});

test("from Taiwan's script to Hong Kong's goes by what was published", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));
  await screen.findByText("髮");
  await user.click(choose("繁體(香港)"));

  expect(await screen.findByText(/台灣的軟件/)).toBeVisible();
});

test("the next page comes in the script at once", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));
  await screen.findByText("髮");
  await user.click(screen.getByRole("link", { name: "首頁" }));

  expect(await screen.findByRole("link", { name: "鏡湖步道貫通" })).toBeVisible();
  expect(screen.queryByText(/镜湖/)).toBeNull();
});

test("the choice is remembered over visits", async () => {
  localStorage.setItem(KEY, "tw");
  html.setAttribute("data-script", "tw");
  await arrive();

  expect(await screen.findByRole("heading", { level: 1, name: "後來的頭髮" })).toBeVisible();
});

test("a choice in another tab arrives in this one", async () => {
  await arrive();
  localStorage.setItem(KEY, "hk");
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: KEY, newValue: "hk" })));

  expect(await screen.findByText(/台灣的軟件/)).toBeVisible();
});

test("an article in traditional script is left alone until its reader asks for simplified", async () => {
  const { user } = await arrive("/a/taiwan");
  expect(headline()).toHaveTextContent("軟體與頭髮");
  await user.click(choose("简体"));

  expect(await screen.findByRole("heading", { level: 1, name: "软件与头发" })).toBeVisible();
  expect(screen.getByText("出租车里面很干净。")).toBeVisible();
  expect(screen.getByText("出租车里面很干净。").closest("article")).toHaveAttribute(
    "lang",
    "zh-CN",
  );
});

test("for whoever reads traditional script it stays as it is", async () => {
  const { user } = await arrive("/a/taiwan");
  await user.click(choose("繁體(台灣)"));

  await waitFor(() => expect(html).toHaveAttribute("lang", "zh-Hant-TW"));
  expect(screen.getByText("計程車裡面很乾淨。")).toBeVisible();
});

test("what readers write is converted where it is read, and their names are not", async () => {
  newsroom({
    ...answers,
    "/api/v1/articles/market/comments": comments({
      items: [comment("1", "后来的面条真好吃", "后里的面条")],
    }),
  });
  const { user } = await arrive("/a/market#comments");
  await screen.findByText("后来的面条真好吃");
  await user.click(choose("繁體(台灣)"));

  expect(await screen.findByText("後來的麵條真好吃")).toBeVisible();
  expect(screen.getByText("后里的面条")).toBeVisible();
});

test("a portal in English says so in its interface, and has no script to choose", async () => {
  newsroom({ ...answers, "/content/site.json": site({ language: "en" }) });
  await arrive();

  expect(screen.getByRole("navigation", { name: "Channels" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Theme: auto" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "简体" })).toBeNull();
});

test.for([
  ["zh-Hant-TW", "頻道"],
  ["zh-TW", "頻道"],
  ["zh-HK", "頻道"],
  ["zh-SG", "频道"],
])("a portal in %s has its interface in that script", async ([language = "", name = ""]) => {
  newsroom({ ...answers, "/content/site.json": site({ language }) });
  await arrive();

  expect(screen.getByRole("navigation", { name })).toBeVisible();
});

test("licences and filings keep the words that they are looked up by", async () => {
  const { user } = await arrive();
  await user.click(choose("繁體(台灣)"));
  await screen.findByText("髮");

  expect(screen.getByText("互联网新闻信息服务许可证")).toBeVisible();
  expect(screen.getByText("示ICP备00000000号")).toBeVisible();
});
