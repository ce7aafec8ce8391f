import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type Answer, newsroom, story } from "../newsroom.ts";
import { open } from "../open.tsx";

const page = (number: number) => ({
  id: "news",
  page: number,
  stories: [story(`old${number}`, `往期之${number}`)],
});

/** 要闻 with three archive pages behind its newest stories. */
const archive: Record<string, Answer> = {
  "/content/channels/news/index.json": {
    id: "news",
    total: 4,
    pages: 3,
    stories: [story("market", "清晨的菜市场")],
  },
  "/content/channels/news/1.json": page(1),
  "/content/channels/news/2.json": page(2),
  "/content/channels/news/3.json": page(3),
};

const main = () => within(screen.getByRole("main"));
const arrive = (name: string) => screen.findByRole("heading", { level: 1, name });
const control = (name: string) => screen.findByRole("link", { name });

/** The stories of the channel itself, not those of the narrow column beside it. */
const titles = () =>
  main()
    .queryAllByRole("heading", { level: 3 })
    .filter((title) => !title.closest("[aria-label=热门]"))
    .map((title) => title.textContent);

test.for([
  [
    1,
    [
      ["最新", "/c/news"],
      ["较新", "/c/news?page=2"],
    ],
  ],
  [
    2,
    [
      ["最新", "/c/news"],
      ["较新", "/c/news?page=3"],
      ["较早", "/c/news?page=1"],
      ["最早", "/c/news?page=1"],
    ],
  ],
  [
    3,
    [
      ["最新", "/c/news"],
      ["较早", "/c/news?page=2"],
      ["最早", "/c/news?page=1"],
    ],
  ],
] as const)(
  "page %i of the archive has an address of its own, and its neighbours",
  async ([number, links]) => {
    newsroom(archive);
    open(`/c/news?page=${number}`);
    await arrive("要闻");

    expect(titles()).toEqual([`往期之${number}`]);
    await waitFor(() => expect(document.title).toBe(`要闻 往期第 ${number} 页 - 水城新闻网`));
    const pager = within(main().getByRole("navigation", { name: "分页" }));
    expect(pager.getByText(`第 ${number}／3 页`)).toBeVisible();
    expect(
      pager.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]),
    ).toEqual(links);
  },
);

test("from page to page the list is another", async () => {
  newsroom(archive);
  const { user } = open("/c/news?page=2");
  await arrive("要闻");
  await user.click(await control("较早"));

  await waitFor(() => expect(titles()).toEqual(["往期之1"]));
});

test.for([
  "0",
  "99",
  "x",
  "-1",
  "1e3",
  "4",
  "1.5",
  "",
  " 1",
  "01",
  "0x1",
  "１",
  "1%00",
  "99999999999",
])("page “%s” does not exist, and is told as missing inside the shell", async (number) => {
  const asked = newsroom(archive);
  open(`/c/news?page=${number}`);

  expect(await arrive("您访问的页面不存在或已被删除。")).toBeVisible();
  expect(screen.getByRole("navigation", { name: "频道" })).toBeVisible();
  expect(asked.filter((line) => line.includes("/channels/news/"))).toEqual([
    "GET /content/channels/news/index.json",
  ]);
  expect(main().getByRole("link", { name: "返回首页" })).toBeVisible();
});

test("load more adds the older pages one by one, and is gone after the oldest", async () => {
  newsroom(archive);
  const { user, router } = open("/c/news");
  expect(await control("加载更多")).toHaveAttribute("href", "/c/news?page=3");
  const grown = [["清晨的菜市场"]];
  for (const number of [3, 2, 1]) {
    const expected = [...(grown.at(-1) ?? []), `往期之${number}`];
    // One press after the other is what is tested.
    // oxlint-disable-next-line no-await-in-loop
    await user.click(await control("加载更多"));
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(() => expect(titles()).toEqual(expected));
    grown.push(expected);
  }

  expect(main().queryByRole("link", { name: "加载更多" })).not.toBeInTheDocument();
  expect(router.state.location).toMatchObject({ pathname: "/c/news", search: "" });
});

test("what was added is still there on the way back from an article", async () => {
  newsroom({ ...archive, "/content/articles/old3.json": 404 });
  const { user, router } = open("/c/news");
  await user.click(await control("加载更多"));
  await waitFor(() => expect(titles()).toEqual(["清晨的菜市场", "往期之3"]));
  await user.click(main().getByRole("link", { name: "清晨的菜市场" }));
  await arrive("清晨的菜市场");
  await router.navigate(-1);

  await arrive("要闻");
  expect(titles()).toEqual(["清晨的菜市场", "往期之3"]);
});

test("a page that does not come says so, loses nothing, and can be asked for again", async () => {
  const line = { up: false };
  newsroom({ ...archive, "/content/channels/news/3.json": () => (line.up ? page(3) : 500) });
  const { user } = open("/c/news");
  await user.click(await control("加载更多"));

  expect(await main().findByRole("alert")).toHaveTextContent("更早的稿件没有加载出来。");
  expect(titles()).toEqual(["清晨的菜市场"]);
  line.up = true;
  await user.click(screen.getByRole("button", { name: "重试" }));
  await waitFor(() => expect(titles()).toEqual(["清晨的菜市场", "往期之3"]));
  expect(main().queryByRole("alert")).not.toBeInTheDocument();
});

test("load more is a link: with a key held down its page opens elsewhere, and nothing is added", async () => {
  const asked = newsroom(archive);
  open("/c/news");
  const more = await control("加载更多");
  const left = vi.fn<(toTheBrowser: boolean) => void>();
  const listener = (event: Event) => {
    left(!event.defaultPrevented);
    event.preventDefault();
  };
  document.addEventListener("click", listener, { once: true });
  fireEvent.click(more, { ctrlKey: true });

  expect(left.mock.calls).toEqual([[true]]);
  expect(asked).not.toContain("GET /content/channels/news/3.json");
});

test("after a reload that loses the added page, its loss is told", async () => {
  newsroom({ ...archive, "/content/channels/news/3.json": 500 });
  open("/c/news", { added: 2 });

  await waitFor(() => expect(titles()).toContain("往期之2"));
  expect(await main().findByRole("alert")).toHaveTextContent("更早的稿件没有加载出来。");
});

test.for([null, "added", { added: "2" }, { added: Number.NaN }, { added: 1e9 }])(
  "a history entry that says %o does not spoil the list",
  async (state) => {
    newsroom(archive);
    open("/c/news", state);
    await arrive("要闻");

    expect(titles()[0]).toBe("清晨的菜市场");
    const more = main().queryByRole("link", { name: "加载更多" });
    expect([null, "/c/news?page=3"]).toContain(more?.getAttribute("href") ?? null);
  },
);
