import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { type Answer, inTurn, newsroom, site } from "../newsroom.ts";
import { open } from "../open.tsx";

const SITE = "/content/site.json";

test("around every page there are landmarks, a way past them, and the portal's name", async () => {
  newsroom();
  open("/a/market");
  const main = await screen.findByRole("main");

  expect(screen.getByRole("link", { name: "跳到正文" })).toHaveAttribute("href", `#${main.id}`);
  expect(main).toHaveAttribute("tabindex", "-1");
  const [banner] = screen.getAllByRole("banner");
  expect(banner).toHaveTextContent("水城新闻网");
  const channels = within(screen.getByRole("navigation", { name: "频道" }));
  expect(
    channels.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]),
  ).toEqual([
    ["锐评", "/c/opinion"],
    ["要闻", "/c/news"],
    ["图说", "/c/photo"],
  ]);
});

test("the printed paper is a press away on a portal that has one", async () => {
  const channels = [{ id: "epaper", name: "数字报", kind: "paper" }];
  newsroom({ [SITE]: site({ channels, tagline: "看得见的水城" }) });
  open("/");

  expect(await screen.findByRole("link", { name: "今日数字报" })).toHaveAttribute(
    "href",
    "/c/epaper",
  );
  expect(screen.getByText("看得见的水城")).toBeVisible();
});

test("while the shell's own data is on its way, that is said", async () => {
  newsroom({ [SITE]: "hang" });
  open("/");

  expect(await screen.findByRole("status")).toHaveTextContent("加载中……");
});

test("settings that are missing are no fault of the address, and can be asked for again", async () => {
  newsroom({ [SITE]: inTurn(404, site()) });
  const { user } = open("/a/market");

  expect(await screen.findByRole("alert")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" })).toBeVisible();
});

test.for<[string, Answer, string]>([
  ["refused", 500, "服务器开小差了，请稍后再试。"],
  ["malformed", site({ channels: [] }), "内容暂时无法显示，我们会尽快修复。"],
  ["HTML", "<!doctype html>", "内容暂时无法显示，我们会尽快修复。"],
])(
  "settings that are %s leave a bare page that says so, and a way to try again",
  async ([, answer, words]) => {
    newsroom({ [SITE]: inTurn(answer, site()) });
    const { user } = open("/a/market");

    expect(await screen.findByRole("heading", { level: 1, name: words })).toBeVisible();
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" })).toBeVisible();
  },
);

test("settings nested 10,000 channels deep are malformed, not a dead line", async () => {
  const [head, tail] = JSON.stringify(site({ channels: "DEEP" })).split('"DEEP"');
  const channel = '[{"id":"a","name":"版","children":';
  newsroom({ [SITE]: `${head}${channel.repeat(10_000)}[]${"}]".repeat(10_000)}${tail}` });
  open("/");

  expect(await screen.findByRole("alert", {}, { timeout: 4_000 })).toHaveTextContent(
    "内容暂时无法显示，我们会尽快修复。",
  );
});

test("the portal's language is that of its pages", async () => {
  newsroom({ [SITE]: site({ language: "zh-Hans-CN" }) });
  open("/");

  await waitFor(() => expect(document.documentElement).toHaveAttribute("lang", "zh-Hans-CN"));
});

test("a page that is there at once is never announced as on its way", async () => {
  newsroom();
  const { user } = open("/");
  await screen.findByRole("heading", { level: 1 });
  const main = screen.getByRole("main");
  const announced: string[] = [];
  const watch = new MutationObserver(() => announced.push(String(main.ariaBusy)));
  watch.observe(main, { attributeFilter: ["aria-busy"] });
  onTestFinished(() => watch.disconnect());
  await user.click(screen.getByRole("link", { name: "关于我们" }));
  await screen.findByRole("heading", { level: 1, name: "关于我们" });

  expect(announced).toEqual([]);
});

test("while a page is on its way, the one before it stays, and says that it is busy", async () => {
  newsroom({ "/content/pages/about.json": "hang" });
  const { user } = open("/");
  await screen.findByRole("heading", { level: 1 });
  await user.click(screen.getByRole("link", { name: "关于我们" }));

  await waitFor(() => expect(screen.getByRole("main")).toHaveAttribute("aria-busy", "true"));
  expect(screen.getByRole("heading", { level: 1, name: "水城新闻网" })).toBeInTheDocument();
});
