import { fireEvent, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { awakePreference } from "../../src/guide/awake.ts";
import { read } from "../open.tsx";

/** A screen that can be kept on. */
function screenLock() {
  const released = vi.fn<() => void>();
  const request = vi.fn<() => Promise<{ released: boolean; release: () => Promise<void> }>>(
    async () => {
      const lock = { released: false, release: async () => {} };
      lock.release = async () => {
        lock.released = true;
        released();
      };
      return lock;
    },
  );
  Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request } });
  onTestFinished(() => {
    awakePreference.write("off");
    Reflect.deleteProperty(navigator, "wakeLock");
  });
  return { request, released };
}

const choice = () => screen.findByRole("checkbox", { name: "阅读时屏幕常亮" });

test("the screen is kept on only for those who ask for it, and until they leave the article", async () => {
  const { request, released } = screenLock();
  const { user, router } = await read();
  await user.click(screen.getByRole("button", { name: "更多" }));
  const box = await choice();
  expect(box).not.toBeChecked();
  expect(request).not.toHaveBeenCalled();

  await user.click(box);
  await vi.waitFor(() => expect(request).toHaveBeenCalledOnce());
  await router.navigate("/p/about");
  await vi.waitFor(() => expect(released).toHaveBeenCalledOnce());
});

test("when the page is seen again the screen is kept on again", async () => {
  const { request } = screenLock();
  const { user } = await read();
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await choice());
  await vi.waitFor(() => expect(request).toHaveBeenCalledOnce());
  const lock = await request.mock.results[0]?.value;
  lock.released = true;

  fireEvent(document, new Event("visibilitychange"));
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2));
});

test("where a screen cannot be kept on nothing is offered", async () => {
  const { user } = await read();
  await user.click(screen.getByRole("button", { name: "更多" }));

  expect(await screen.findByRole("button", { name: "键盘快捷键" })).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: "阅读时屏幕常亮" })).not.toBeInTheDocument();
});
