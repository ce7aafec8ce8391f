import { fireEvent, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { awakePreference } from "../../src/lib/awake.ts";
import { giveSpeech, listen, press as pressButton } from "../listen/listening.tsx";
import { pass, read } from "../open.tsx";

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

test("while it is read aloud the screen stays on without a touch, on any page, until a pause", async () => {
  const { request, released } = screenLock();
  awakePreference.write("on");
  giveSpeech();
  const long = "一句话慢慢地读，读到天黑也读不完，".repeat(3);
  const { router } = await listen({
    body: Array.from({ length: 400 }, () => ({ type: "paragraph", text: `${long}。` })),
  });
  await pass(0);
  await router.navigate("/p/about");
  await pass(20 * 60_000);
  expect(request.mock.calls.length - released.mock.calls.length).toBe(1);

  pressButton("暂停");
  await pass(0);
  expect(request.mock.calls.length - released.mock.calls.length).toBe(0);
});
