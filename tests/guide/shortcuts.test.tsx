import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { article, newsroom, story } from "../newsroom.ts";
import { read, visit } from "../open.tsx";
import { giveSpeech } from "../listen/listening.tsx";
import { press } from "./press.ts";

const both = {
  "/content/related/market.json": {
    breaks: [],
    previous: story("bridge", "老桥恢复通行"),
    next: story("bridge", "老桥恢复通行"),
    stories: [],
  },
};

const paragraph = (text: string) => screen.getByText(text, { selector: "p[id]" });

/** jsdom lays nothing out: here each paragraph is 100 pixels high and stands under the one before. */
function layOut() {
  const place = vi.spyOn(Element.prototype, "getBoundingClientRect");
  place.mockImplementation(function from(this: Element) {
    return new DOMRect(0, Number(this.id.slice(1)) * 100, 0, 100);
  });
  onTestFinished(() => place.mockRestore());
}

/** A press beside a sheet closes it. */
const closeSheet = (sheet: HTMLElement) => fireEvent.click(sheet);

const keysSheet = () => screen.findByRole("dialog", { name: "键盘快捷键" });

test("the very first key does what it says: ? opens the sheet of shortcuts", async () => {
  await read();

  await press("?", "Slash", { shiftKey: true });
  const sheet = await keysSheet();
  expect(within(sheet).getByText("在文中查找")).toBeVisible();
});

test.for([
  ["n", "KeyN"],
  ["p", "KeyP"],
] as const)("%s opens the article on that side in the channel", async ([key, code]) => {
  const { router } = await read({}, both);

  await press(key, code);
  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/a/bridge");
});

test("at the newest article n says that there is no next one", async () => {
  const { router } = await read();

  await press("n", "KeyN");
  expect(await screen.findByText("没有下一篇了")).toBeVisible();
  expect(router.state.location.pathname).toBe("/a/market");
});

test.for([
  ["a Chinese input method makes it wide", "ｐ", "KeyP"],
  ["an input method hides it", "Process", "KeyP"],
  ["the keyboard is Cyrillic", "з", "KeyP"],
  ["Caps Lock is on", "P", "KeyP"],
] as const)("p is known by its place where %s", async ([, key, code]) => {
  await read({}, both);

  await press(key, code);
  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
});

test("？ and 、 of a Chinese input method open the sheet and the search", async () => {
  await read();

  await press("？", "Slash", { shiftKey: true });
  closeSheet(await keysSheet());
  await press("、", "Slash");
  expect(await screen.findByRole("searchbox", { name: "在文中查找" })).toHaveFocus();
});

test.for([
  ["Ctrl is held", { ctrlKey: true }],
  ["⌘ is held", { metaKey: true }],
  ["Alt is held", { altKey: true }],
  ["an input method composes", { isComposing: true }],
] as const)("while %s a letter is no shortcut", async ([, more]) => {
  const { router } = await read({}, both);
  fireEvent.scroll(document);
  await press("?", "Slash", { shiftKey: true });
  closeSheet(await keysSheet());

  await press("p", "KeyP", more);
  expect(router.state.navigation.state).toBe("idle");
  expect(router.state.location.pathname).toBe("/a/market");
});

test("in a field letters are letters", async () => {
  const { user, router } = await read({}, both);
  await press("/", "Slash");
  const field = await screen.findByRole("searchbox", { name: "在文中查找" });

  await user.type(field, "np?/");
  expect(field).toHaveValue("np?/");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(router.state.location.pathname).toBe("/a/market");
});

test("while a dialog is open no shortcut reaches the page behind it", async () => {
  const { user, router } = await read({}, both);
  await user.click(screen.getByRole("button", { name: "更多" }));
  await screen.findByRole("dialog", { name: "更多" });

  await press("p", "KeyP");
  expect(router.state.location.pathname).toBe("/a/market");
});

test("shortcuts are switched off for good, and on again from 更多", async () => {
  const { user } = await read({}, both);
  await press("?", "Slash", { shiftKey: true });
  await user.click(within(await keysSheet()).getByRole("checkbox", { name: "启用快捷键" }));

  const { user: later, router } = await visit("/a/market");
  await screen.findByRole("heading", { level: 1, name: /./ });
  await later.click(screen.getByRole("button", { name: "更多" }));
  closeSheet(await screen.findByRole("dialog", { name: "更多" }));
  await press("p", "KeyP");
  await press("?", "Slash", { shiftKey: true });
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(router.state.location.pathname).toBe("/a/market");

  await later.click(screen.getByRole("button", { name: "更多" }));
  await later.click(await screen.findByRole("button", { name: "键盘快捷键" }));
  await later.click(within(await keysSheet()).getByRole("checkbox", { name: "启用快捷键" }));
  closeSheet(await keysSheet());
  await press("p", "KeyP");
  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
});

test("+ and - step the size of the text as A+ and A- do", async () => {
  await read();

  await press("+", "Equal", { shiftKey: true });
  expect(await screen.findByText("字号 4")).toBeInTheDocument();
  await press("-", "Minus");
  await press("-", "Minus");
  expect(await screen.findByText("字号 2")).toBeInTheDocument();
});

test("j and k go from paragraph to paragraph, and t to the headline", async () => {
  await read();
  layOut();
  await press("j", "KeyJ");
  await waitFor(() => expect(paragraph("凌晨三点，城还没醒。")).toHaveFocus());

  await press("j", "KeyJ");
  await press("j", "KeyJ");
  expect(paragraph("账本是一本田字格。")).toHaveFocus();
  await press("k", "KeyK");
  expect(paragraph("第一辆三轮车出了南门。")).toHaveFocus();
  await press("t", "KeyT");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("s saves the article, and g and then l lead to where it is kept", async () => {
  newsroom({ "/content/articles/market.json": article() });
  await visit("/a/market");
  await screen.findByRole("heading", { level: 1, name: /./ });

  await press("s", "KeyS");
  expect(await screen.findByRole("button", { name: "收藏", pressed: true })).toBeVisible();
  await press("g", "KeyG");
  await press("l", "KeyL");
  expect(await screen.findByRole("heading", { level: 1, name: "我的收藏与历史" })).toBeVisible();
});

test("l has the article read, and ends that", async () => {
  giveSpeech();
  await read();

  await press("l", "KeyL");
  expect(await screen.findByRole("region", { name: "朗读" })).toBeVisible();
  await press("l", "KeyL");
  await waitFor(() =>
    expect(screen.queryByRole("region", { name: "朗读" })).not.toBeInTheDocument(),
  );
});
