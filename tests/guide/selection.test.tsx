import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { read } from "../open.tsx";
import { press } from "./press.ts";

const bar = () => screen.findByRole("toolbar", { name: "所选文字" });

/** Selects these words of a paragraph, as a reader does, once the page listens. */
async function select(words: string) {
  await act(async () => {});
  const node = screen.getByText(new RegExp(words), { selector: "p[id]" }).firstChild;
  const at = node?.textContent?.indexOf(words) ?? 0;
  if (node) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  fireEvent(document, new Event("selectionchange"));
}

function clipboard() {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return writeText;
}

test("words that are selected can be linked to: by their text, and by their paragraph", async () => {
  const { user } = await read();
  const copied = clipboard();

  await select("出了南门");
  await user.click(within(await bar()).getByRole("button", { name: "复制链接" }));
  expect(await screen.findByText("链接已复制，打开就是这一处")).toBeVisible();
  const [address = ""] = copied.mock.lastCall ?? [];
  expect(decodeURIComponent(address)).toBe(`${location.origin}/a/market#p2:~:text=出了南门`);
});

test("of words that are selected 引用卡片 makes a card, and closing it leads back", async () => {
  const { user } = await read();

  await select("出了南门");
  await user.click(within(await bar()).getByRole("button", { name: "引用卡片" }));
  const dialog = await screen.findByRole("dialog", { name: "引用卡片" });
  expect(screen.queryByRole("toolbar", { name: "所选文字" })).not.toBeInTheDocument();
  await user.click(dialog);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("复制本段链接 names the paragraph alone", async () => {
  const { user } = await read();
  const copied = clipboard();

  await select("账本");
  await user.click(within(await bar()).getByRole("button", { name: "复制本段链接" }));
  expect(copied).toHaveBeenLastCalledWith(`${location.origin}/a/market#p3`);
});

test("c copies the address of what is selected, else of the paragraph that has the focus", async () => {
  await read();
  const copied = clipboard();

  await select("三轮车");
  await bar();
  await press("c", "KeyC");
  await vi.waitFor(() => expect(copied.mock.lastCall?.[0]).toContain("#p2:~:text="));
  getSelection()?.removeAllRanges();
  const paragraph = screen.getByText("账本是一本田字格。");
  paragraph.tabIndex = -1;
  paragraph.focus();
  vi.spyOn(paragraph, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 10, 0, 10));
  await press("c", "KeyC");
  await vi.waitFor(() => expect(copied).toHaveBeenLastCalledWith(`${location.origin}/a/market#p3`));
});

test("Tab leads into the bar and through it, Esc ends it", async () => {
  const { user } = await read();
  await select("三轮车");
  const buttons = within(await bar()).getAllByRole("button");

  await user.keyboard("{Tab}");
  expect(buttons[0]).toHaveFocus();
  await user.keyboard("{Tab}");
  expect(buttons[1]).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
});

test("it goes when nothing is selected any more", async () => {
  await read();
  await select("三轮车");
  await bar();

  getSelection()?.removeAllRanges();
  fireEvent(document, new Event("selectionchange"));
  await vi.waitFor(() => expect(screen.queryByRole("toolbar")).not.toBeInTheDocument());
});

test("what a browser does not let us copy is said", async () => {
  const { user } = await read();
  const copied = clipboard();
  copied.mockRejectedValue(new DOMException("no", "NotAllowedError"));

  await select("三轮车");
  await user.click(within(await bar()).getByRole("button", { name: "复制链接" }));
  expect(await screen.findByText("没能复制，请从地址栏复制链接。")).toBeVisible();
});
