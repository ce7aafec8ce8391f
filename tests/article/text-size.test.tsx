import { act, screen, within } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { newsroom } from "../newsroom.ts";
import { visit } from "../open.tsx";

const html = document.documentElement;
const KEY = "kanbao:text-size";

beforeEach(() => {
  newsroom();
  html.removeAttribute("data-text-size");
});

async function arrive() {
  const page = await visit("/a/market");
  await screen.findByRole("heading", { level: 1 });
  return page;
}
const group = () => within(screen.getByRole("group", { name: "字号" }));
const shown = () => group().getByRole("status").textContent;
const button = (name: string) => group().getByRole("button", { name });

test("A+ enlarges and A- reduces by a step, said as it happens", async () => {
  const { user } = await arrive();

  expect(shown()).toBe("字号 3");
  expect(group().getByRole("status")).toHaveAttribute("aria-live", "polite");
  await user.click(button("A+"));
  expect(shown()).toBe("字号 4");
  expect(html).toHaveAttribute("data-text-size", "4");
  await user.click(button("A-"));
  await user.click(button("A-"));
  expect(shown()).toBe("字号 2");
});

test("there are nine steps, and at each end the button says that it is spent and keeps the focus", async () => {
  const { user } = await arrive();
  const seen = new Set([shown()]);
  const pressToTheEnd = async (name: string) => {
    for (let presses = 0; presses < 10; presses += 1) {
      // One press after the other is what is tested.
      // oxlint-disable-next-line no-await-in-loop
      await user.click(button(name));
      seen.add(shown());
    }
  };

  await pressToTheEnd("A+");
  expect(shown()).toBe("字号 9");
  expect(button("A+")).toHaveAttribute("aria-disabled", "true");
  expect(button("A+")).toHaveFocus();
  expect(button("A-")).toHaveAttribute("aria-disabled", "false");
  await pressToTheEnd("A-");
  expect(shown()).toBe("字号 1");
  expect(button("A-")).toHaveAttribute("aria-disabled", "true");
  expect(button("A-")).toHaveFocus();
  expect(seen.size).toBe(9);
});

test("one press goes back to the paper's own size, and is offered only away from it", async () => {
  const { user } = await arrive();

  expect(group().queryByRole("button", { name: "还原" })).not.toBeInTheDocument();
  await user.click(button("A+"));
  await user.click(button("A+"));
  await user.click(button("还原"));
  expect(shown()).toBe("字号 3");
  expect(html).toHaveAttribute("data-text-size", "3");
  expect(group().queryByRole("button", { name: "还原" })).not.toBeInTheDocument();
});

test("the size is remembered over visits", async () => {
  const { user } = await arrive();
  await user.click(button("A+"));
  await arrive();

  expect(shown()).toBe("字号 4");
});

test.for(["10", "0", "large", "{}", "", "-1", "3.5"])(
  "a size kept as %j counts as none",
  async (value) => {
    localStorage.setItem(KEY, value);
    await arrive();

    expect(shown()).toBe("字号 3");
  },
);

test("where nothing may be kept, the size still changes for this visit", async () => {
  for (const method of ["getItem", "setItem"] as const) {
    const spy = vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    onTestFinished(() => spy.mockRestore());
  }
  const { user } = await arrive();
  await user.click(button("A+"));

  expect(shown()).toBe("字号 4");
});

test("a size chosen in another tab arrives in this one", async () => {
  await arrive();
  localStorage.setItem(KEY, "8");
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: KEY, newValue: "8" })));

  expect(shown()).toBe("字号 8");
  expect(html).toHaveAttribute("data-text-size", "8");
});

test("the size is kept on to the next article", async () => {
  const { user } = await arrive();
  await user.click(button("A+"));
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" });

  expect(shown()).toBe("字号 4");
});

test("in the panel each value that was changed has its own way back, and the others stay as they are", async () => {
  const { user } = await arrive();
  await user.click(screen.getByRole("button", { name: "设置" }));
  const panel = within(await screen.findByRole("dialog"));
  const lines = () => within(panel.getByRole("group", { name: "行距" })).getByRole("status");
  const paper = lines().textContent;
  for (const name of ["字号大一点", "行距松一点"]) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await user.click(panel.getByRole("button", { name }));
  }
  expect(html).toHaveAttribute("data-text-size", "4");
  expect(panel.queryByRole("button", { name: "栏宽还原" })).not.toBeInTheDocument();

  await user.click(panel.getByRole("button", { name: "字号还原" }));
  expect(html).not.toHaveAttribute("data-text-size", "4");
  expect(panel.queryByRole("button", { name: "字号还原" })).not.toBeInTheDocument();
  expect(panel.getByRole("button", { name: "字号小一点" })).toHaveFocus();
  expect(lines()).not.toHaveTextContent(paper);
  await user.click(panel.getByRole("button", { name: "行距还原" }));
  expect(lines()).toHaveTextContent(paper);
});
