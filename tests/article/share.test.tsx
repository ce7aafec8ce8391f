import { act, screen, within } from "@testing-library/react";
import { encode } from "uqr";
import { expect, onTestFinished, test, vi } from "vitest";
import { newsroom } from "../newsroom.ts";
import { read, visit } from "../open.tsx";

const ADDRESS = `${location.origin}/a/market`;

/** The browser has a share sheet, which does this. */
function system(share: (data: ShareData) => Promise<void>) {
  const sheet = vi.fn<typeof share>(share);
  Object.defineProperty(navigator, "share", { configurable: true, value: sheet });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "share"));
  return sheet;
}

type User = Awaited<ReturnType<typeof read>>["user"];

const press = (user: User) => user.click(screen.getByRole("button", { name: "分享" }));

/** Opens our menu, of which the ways arrive a little later. */
async function openMenu(user: User) {
  await press(user);
  await menu().findByRole("button", { name: "复制链接" });
}

const menu = () => within(screen.getByRole("dialog", { name: "分享这篇文章" }));

const pressSystem = (user: User) => user.click(menu().getByRole("button", { name: "系统分享" }));

test("where the system has a share sheet, it is the first way of all", async () => {
  const sheet = system(async () => {});
  const { user } = await read();
  await openMenu(user);
  const [, first] = menu().getAllByRole("button");
  expect(first).toHaveTextContent("系统分享");
  await pressSystem(user);

  expect(sheet.mock.calls).toEqual([[{ title: "清晨的菜市场", url: ADDRESS }]]);
});

test("where the system has none, nothing is said of it", async () => {
  const { user } = await read();
  await openMenu(user);

  expect(menu().queryByRole("button", { name: "系统分享" })).not.toBeInTheDocument();
});

test("closing the system's sheet is quiet", async () => {
  system(() => Promise.reject(new DOMException("closed", "AbortError")));
  const { user } = await read();
  await openMenu(user);
  await pressSystem(user);

  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test.for([new DOMException("no", "NotAllowedError"), new TypeError("bad")])(
  "a system sheet that fails (%s) is told, and the other ways are there",
  async (error) => {
    system(async () => {
      throw error;
    });
    const { user } = await read();
    await openMenu(user);
    await pressSystem(user);

    expect(await menu().findByRole("alert")).toHaveTextContent(
      "系统的分享没有打开，请用其他方式。",
    );
  },
);

test("the address that is shared is that of the article, not of a place in it", async () => {
  const sheet = system(async () => {});
  const { user } = await read();
  window.history.replaceState(null, "", "/a/market?from=weixin#section-2");
  await openMenu(user);
  await pressSystem(user);

  expect(sheet.mock.calls[0]?.[0].url).toBe(ADDRESS);
});

test("海报 takes the place of the list, has the focus, and gives both back", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const { user } = await read();
  await openMenu(user);
  await user.click(menu().getByRole("button", { name: "海报" }));

  expect(menu().getByRole("button", { name: "返回" })).toHaveFocus();
  expect(menu().getByRole("heading", { name: "海报" })).toBeVisible();
  await user.click(menu().getByRole("button", { name: "返回" }));
  expect(menu().getByRole("button", { name: "海报" })).toHaveFocus();
});

test("a browser that cannot draw says so", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const { user } = await read();
  await openMenu(user);
  await user.click(menu().getByRole("button", { name: "海报" }));

  expect(await menu().findByRole("alert")).toHaveTextContent("图片没有画出来，请改用复制链接。");
});

test("引用卡片 is offered where something of the article is selected", async () => {
  const { user } = await read();
  await openMenu(user);
  expect(menu().queryByRole("button", { name: "引用卡片" })).not.toBeInTheDocument();
  await user.click(menu().getByRole("button", { name: "关闭" }));
  getSelection()?.selectAllChildren(screen.getByText("账本是一本田字格。"));
  // A press of the user whom the tests have would take the selection away; browsers leave it.
  act(() => screen.getByRole("button", { name: "分享" }).click());

  expect(await menu().findByRole("button", { name: "引用卡片" })).toBeVisible();
});

test("for paper the columns and the face are chosen, printed and remembered", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  const { user } = await read();
  await openMenu(user);
  await user.click(menu().getByRole("button", { name: "打印" }));
  await user.click(await menu().findByRole("radio", { name: "两栏" }));
  await user.click(menu().getByRole("radio", { name: "仿宋" }));
  await user.click(menu().getByRole("button", { name: "打印" }));

  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(document.documentElement.dataset).toMatchObject({
    printColumns: "two",
    printFace: "fangsong",
  });
  expect(localStorage.getItem("kanbao:print-columns")).toBe("two");
});

test.for([
  ["复制链接", ADDRESS],
  ["复制标题和链接", `清晨的菜市场 ${ADDRESS}`],
] as const)("%s copies just that, and says so", async ([name, text]) => {
  const { user } = await read();
  await openMenu(user);
  await user.click(menu().getByRole("button", { name }));

  expect(await navigator.clipboard.readText()).toBe(text);
  expect(screen.getByText("已复制到剪贴板")).toHaveAttribute("role", "status");
});

test("a copy that the browser refuses says so, and shows the address to copy by hand", async () => {
  const { user } = await read();
  const refusal = vi.spyOn(navigator.clipboard, "writeText");
  refusal.mockRejectedValue(new DOMException("no", "NotAllowedError"));
  onTestFinished(() => refusal.mockRestore());
  await openMenu(user);
  await user.click(menu().getByRole("button", { name: "复制链接" }));

  const alert = await menu().findByRole("alert");
  expect(alert).toHaveTextContent("没能复制，请长按下面的链接手动复制。");
  expect(alert).toHaveTextContent(ADDRESS);
  expect(screen.queryByText("已复制到剪贴板")).not.toBeInTheDocument();
});

test("each network is a plain link with this article in it, and learns nothing of where it was pressed", async () => {
  const { user } = await read({ lead: { src: "/content/media/market.jpg", alt: "" } });
  await openMenu(user);

  for (const [name, host] of [
    ["微博", "service.weibo.com"],
    ["QQ", "connect.qq.com"],
    ["QQ空间", "sns.qzone.qq.com"],
  ] as const) {
    const link = menu().getByRole("link", { name });
    const address = new URL(link.getAttribute("href") ?? "");
    expect(address.hostname).toBe(host);
    expect(address.searchParams.get("url")).toBe(ADDRESS);
    expect(address.search).toContain(encodeURIComponent(`${location.origin}/content/media/market`));
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  }
});

test("the menu closes, and can be opened again", async () => {
  const { user } = await read();
  await openMenu(user);
  await user.click(screen.getByRole("dialog"));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await openMenu(user);

  expect(menu().getByRole("button", { name: "关闭" })).toBeVisible();
});

test("the code for WeChat is drawn here, of this article's address, in a quiet zone of four modules", async () => {
  const { user, asked } = await read();
  const before = asked.length;
  await openMenu(user);

  const code = await menu().findByRole("img", { name: ADDRESS });
  const { data, size } = encode(ADDRESS, { border: 0, ecc: "M" });
  expect(code).toHaveAttribute("viewBox", `0 0 ${size + 8} ${size + 8}`);
  const drawn = code.querySelector("path")?.getAttribute("d") ?? "";
  const modules = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  expect(drawn).toBe(modules.join(""));
  expect(menu().getByText(/用微信“扫一扫”/)).toBeVisible();
  expect(asked).toHaveLength(before);
  expect(screen.getByRole("dialog").querySelector("img, iframe, script")).not.toBeInTheDocument();
});

test("a code that cannot be drawn says so, and the rest of the menu works", async () => {
  newsroom();
  vi.doMock("../../src/lib/qr-encoder.ts", () => ({
    get encodeQr(): never {
      throw new Error("the chunk did not arrive");
    },
  }));
  onTestFinished(() => vi.doUnmock("../../src/lib/qr-encoder.ts"));
  const { user } = await visit("/a/market");
  await screen.findByRole("heading", { level: 1 });
  await openMenu(user);

  expect(await menu().findByRole("alert")).toHaveTextContent("二维码没有画出来，请改用复制链接。");
  await user.click(menu().getByRole("button", { name: "复制链接" }));
  expect(await navigator.clipboard.readText()).toBe(ADDRESS);
});

test("a menu that does not arrive shows the address to copy by hand", async () => {
  newsroom();
  vi.doMock("../../src/article/share-ways.tsx", () => ({
    get ShareWays(): never {
      throw new Error("the chunk did not arrive");
    },
  }));
  onTestFinished(() => vi.doUnmock("../../src/article/share-ways.tsx"));
  const { user } = await visit("/a/market");
  await screen.findByRole("heading", { level: 1 });
  await press(user);

  expect(await menu().findByRole("alert")).toHaveTextContent(ADDRESS);
});
