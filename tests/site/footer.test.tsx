import { screen, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { newsroom, site } from "../newsroom.ts";
import { open } from "../open.tsx";

async function footerOf(changes: object) {
  newsroom({ "/content/site.json": site(changes) });
  open("/nowhere");
  return screen.findByRole("contentinfo");
}

test("the footer has the licences by name and number", async () => {
  const licences = [
    { name: "互联网新闻信息服务许可证", number: "001" },
    { name: "信息网络传播视听节目许可证", number: "002" },
  ];
  const footer = await footerOf({ licences });

  const pairs = within(footer)
    .getAllByRole("term")
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(pairs).toEqual(licences.map(({ name, number }) => [name, number]));
});

test("two licences of one name are both there", async () => {
  const licences = ["001", "002"].map((number) => ({ name: "许可证", number }));
  const footer = await footerOf({ licences });

  expect(footer).toHaveTextContent("001");
  expect(footer).toHaveTextContent("002");
});

test("the filings are plain links to where they can be looked up", async () => {
  const icp = { text: "示ICP备00000000号", href: "https://beian.miit.gov.cn/" };
  const police = {
    text: "示公网安备00000000000000号",
    href: "https://beian.mps.gov.cn/#/query/webSearch?code=0",
  };
  const footer = await footerOf({ filings: { icp, police } });

  for (const { text, href } of [icp, police]) {
    expect(within(footer).getByRole("link", { name: text })).toHaveAttribute("href", href);
  }
});

test("the emblem that comes with a filing stands before it, and is told to nobody twice", async () => {
  const police = {
    text: "示公网安备00000000000000号",
    href: "https://beian.mps.gov.cn/",
    badge: "/content/media/filing-badge.svg",
  };
  const footer = await footerOf({ filings: { police } });

  const link = within(footer).getByRole("link", { name: police.text });
  expect(link.firstElementChild).toHaveAttribute("src", police.badge);
  expect(link.firstElementChild).toHaveAttribute("alt", "");
});

test("a filing that leads to a script is no settings of any portal", async () => {
  newsroom({
    "/content/site.json": site({ filings: { icp: { text: "备案", href: "javascript:alert(1)" } } }),
  });
  open("/");

  expect(await screen.findByRole("alert")).toHaveTextContent("内容暂时无法显示");
});

test("what is unlawful is reported by telephone and by mail", async () => {
  const footer = await footerOf({ report: { phone: "0635-0000000", mail: "jubao@a.example" } });

  expect(footer).toHaveTextContent("违法和不良信息举报");
  expect(within(footer).getByRole("link", { name: "电话 0635-0000000" })).toHaveAttribute(
    "href",
    "tel:0635-0000000",
  );
  expect(within(footer).getByRole("link", { name: "邮箱 jubao@a.example" })).toHaveAttribute(
    "href",
    "mailto:jubao@a.example",
  );
});

test.for([
  [{ from: 2006, to: 2026 }, "水城新闻网 2006–2026 版权所有"],
  [{ from: 2026, to: 2026 }, "水城新闻网 2026 版权所有"],
  [{ from: 2006 }, "水城新闻网 2006–2031 版权所有"],
  [{ from: 2031 }, "水城新闻网 2031 版权所有"],
  [{ from: 2032 }, "水城新闻网 2032 版权所有"],
  [{ from: 2006, sponsors: ["甲社"] }, "甲社 主办"],
  [{ from: 2006, sponsors: ["甲社", "乙台"] }, "甲社、乙台 联合主办"],
] as const)("in 2031, with %o, it says “%s”", async ([copyright, words]) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2030-12-31T16:00:00Z") });
  onTestFinished(() => void vi.useRealTimers());
  const footer = await footerOf({ copyright });

  expect(footer).toHaveTextContent(words);
});

test("a portal of few words has no empty lines of law", async () => {
  const footer = await footerOf({
    pages: undefined,
    copyright: { from: 2026, to: 2026 },
    licences: undefined,
    filings: undefined,
    report: undefined,
  });

  expect(footer).toHaveTextContent(
    /^简体繁體\(台灣\)繁體\(香港\)我的收藏与历史长辈版（关怀版、大字版）水城新闻网 2026 版权所有$/,
  );
  expect(within(footer).getAllByRole("link")).toHaveLength(2);
});

test("a portal with a telephone and no mailbox shows the telephone alone", async () => {
  const footer = await footerOf({ pages: [], report: { phone: "12345" }, filings: {} });

  expect(
    within(footer)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["我的收藏与历史", "长辈版（关怀版、大字版）", "电话 12345"]);
});
