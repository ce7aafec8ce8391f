import { act, screen, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { drawn } from "../drawn.tsx";
import { newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";
import { inOrder } from "../in-order.ts";

/** The element that index.html has for it, as a server fills it. */
function place(content: string) {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  script.id = "structured-data";
  script.append(content);
  document.head.append(script);
  onTestFinished(() => script.remove());
  return script;
}

test("structured data stays as it came on the first page, and is right after each navigation", async () => {
  newsroom();
  const script = place("as it came");
  const text = script.firstChild;
  const { router } = open("/a/market");
  await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" });
  expect(script.textContent).toBe("as it came");

  await inOrder(["/c/news", "/nowhere", "/p/about", "/", "/a/market"], async (address) => {
    const { structuredData } = await drawn(address);
    await act(() => router.navigate(address));
    await waitFor(() => expect(script.textContent).toBe(structuredData));
  });
  expect(script.firstChild).toBe(text);
});

test("a document without a place for structured data gets none", async () => {
  newsroom();
  const { router } = open("/a/market");
  await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" });
  await act(() => router.navigate("/p/about"));

  await screen.findByRole("heading", { level: 1, name: "关于我们" });
  expect(document.querySelector("script")).toBeNull();
});
