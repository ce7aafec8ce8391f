import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { site, story } from "../newsroom.ts";
import { read } from "../open.tsx";

const text = () => screen.getByRole("main").querySelector("article");

function itIs(instant: string) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
  onTestFinished(() => void vi.useRealTimers());
}

test("the headline stands between its 肩题 and its 副题", async () => {
  await read();

  expect(text()?.querySelector("header")).toHaveTextContent(
    /^走街串巷清晨的菜市场跟着三轮车走完四条街/,
  );
});

test("an article with a title alone has no empty lines about it", async () => {
  await read({ introTitle: undefined, subTitle: undefined });

  expect(text()?.querySelector("header")).toHaveTextContent(/^清晨的菜市场来源/);
});

test("the tab is named after the article, then the portal", async () => {
  await read();

  await waitFor(() => expect(document.title).toBe("清晨的菜市场 - 水城新闻网"));
});

test("a reprint keeps its original title, its authors and the way to its source", async () => {
  await read({
    originalTitle: "菜市场的一天",
    authors: ["甲", "乙"],
    source: { name: "晨报", url: "https://example.org/1" },
  });

  expect(screen.getByText("原题：菜市场的一天")).toBeVisible();
  expect(screen.getByText("甲、乙")).toBeVisible();
  expect(screen.getByRole("link", { name: "晨报" })).toHaveAttribute(
    "href",
    "https://example.org/1",
  );
});

test("a source that is no link is not made one", async () => {
  await read();

  expect(screen.queryByText(/原题/)).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "水城日报" })).not.toBeInTheDocument();
});

test("a later version says when it was made", async () => {
  await read({ updatedAt: "2026-06-11T01:30:00Z" });

  expect(screen.getByText("更新于 2026-06-11 09:30")).toHaveAttribute(
    "datetime",
    "2026-06-11T01:30:00Z",
  );
});

test("times are those of the portal's city, wherever the article states them from", async () => {
  await read({ publishedAt: "2026-06-10T23:30:00Z" });

  expect(screen.getByText("2026-06-11 07:30")).toBeVisible();
});

test.for([
  ["2026-06-10T11:17:30Z", "（刚刚）"],
  ["2026-06-10T14:20:00Z", "（3小时前）"],
  ["2026-06-11T20:00:00Z", "（昨天）"],
  ["2026-12-12T00:00:00Z", "（6个月前）"],
] as const)("read on %s, its time is followed by %s", async ([now, words]) => {
  itIs(now);
  await read({ publishedAt: "2026-06-10T19:16:59+08:00" });

  const time = screen.getByText("2026-06-10 19:16");
  expect(time).toHaveAttribute("datetime", "2026-06-10T19:16:59+08:00");
  expect(await screen.findByText(words)).toBe(time.nextElementSibling);
});

test.for([
  ["2027-06-09T00:00:00Z", undefined],
  ["2027-06-11T00:00:00Z", "这是1年前的报道"],
  ["2036-12-01T00:00:00Z", "这是10年前的报道"],
] as const)("read on %s, its age is told as %s", async ([now, label]) => {
  itIs(now);
  await read();

  expect(screen.queryByText(/年前的报道/)?.textContent).toBe(label);
});

test("it says about how long it takes to read", async () => {
  await read({ body: [{ type: "paragraph", text: "字".repeat(1_000) }] });

  expect(screen.getByText("1000字，约3分钟")).toBeVisible();
});

test.for([
  [{ lang: "ar", dir: "rtl" }, "ar", "rtl"],
  [{ lang: "en" }, "en", null],
  [{}, null, null],
] as const)(
  "an article of %o is set as such, and nothing around it is",
  async ([set, lang, dir]) => {
    await read(set);

    expect(text()?.getAttribute("lang")).toBe(lang);
    expect(text()?.getAttribute("dir")).toBe(dir);
    expect(document.documentElement).toHaveAttribute("lang", "zh-CN");
    expect(screen.getByRole("main")).not.toHaveAttribute("dir");
  },
);

test("the foot names the editor and the proofreader", async () => {
  await read({ proofreader: "示例校对" });

  expect(screen.getByText("编辑：示例编辑")).toBeVisible();
  expect(screen.getByText("校对：示例校对")).toBeVisible();
});

test("where nobody read the proofs, nobody is named", async () => {
  await read();

  expect(screen.queryByText(/校对/)).not.toBeInTheDocument();
});

test.for(["https://shuicheng.example", "https://shuicheng.example/"])(
  "举报本文 drafts a letter with the title and the address, on a portal at %s",
  async (address) => {
    await read({ title: "菜价 + 水价 = ？&#" }, { "/content/site.json": site({ address }) });

    const letter = new URL(
      screen.getByRole("link", { name: "举报本文" }).getAttribute("href") ?? "",
    );
    expect(letter.protocol).toBe("mailto:");
    expect(letter.pathname).toBe("report@shuicheng.example");
    expect(letter.search).not.toContain("+");
    expect(letter.searchParams.get("subject")).toBe("举报：菜价 + 水价 = ？&#");
    expect(letter.searchParams.get("body")).toBe(
      "菜价 + 水价 = ？&#\nhttps://shuicheng.example/a/market\n\n",
    );
  },
);

test("a portal without a mailbox offers no letter", async () => {
  await read({}, { "/content/site.json": site({ report: undefined }) });

  expect(screen.getByText("编辑：示例编辑")).toBeVisible();
  expect(screen.queryByRole("link", { name: "举报本文" })).not.toBeInTheDocument();
});

test("after the text come its neighbours, and what to read next and why", async () => {
  await read(
    {},
    {
      "/content/related/market.json": {
        breaks: [],
        previous: story("bridge", "老桥恢复通行"),
        next: story("snow", "今冬扫雪分三级"),
        stories: [
          { story: story("soup", "一碗羊汤"), shared: ["早市", "老城"] },
          { story: story("lake", "镜湖步道"), shared: [] },
        ],
      },
    },
  );

  const neighbours = screen.getByRole("navigation", { name: "上一篇、下一篇" });
  expect(neighbours).toHaveTextContent("上一篇老桥恢复通行下一篇今冬扫雪分三级");
  const related = screen.getByRole("region", { name: "相关推荐" });
  const [soup, lake] = within(related).getAllByRole("article");
  expect(soup).toHaveTextContent("话题：早市 · 老城");
  expect(lake).toHaveTextContent("镜湖步道");
  expect(lake).not.toHaveTextContent("话题");
});

test("an article alone in its channel has no neighbours", async () => {
  await read({}, { "/content/related/market.json": { breaks: [], stories: [] } });

  expect(screen.queryByRole("navigation", { name: "上一篇、下一篇" })).not.toBeInTheDocument();
});

test("the next article begins afresh: a link to it opens it in place", async () => {
  const { user } = await read();

  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
});
