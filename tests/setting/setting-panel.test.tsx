import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";

async function openPanel() {
  const { user } = await read();
  await user.click(screen.getByRole("button", { name: "设置" }));
  return { user, panel: await screen.findByRole("dialog") };
}

test("Esc closes the panel where a browser has no close requests, and the focus is back at its button", async () => {
  const { user, panel } = await openPanel();
  await user.click(screen.getByRole("heading", { level: 1 }));
  await user.keyboard("{Escape}");

  await waitFor(() => expect(panel).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "设置" })).toHaveFocus();
});

test("the Esc that ends what an input method composes leaves the panel open", async () => {
  const { panel } = await openPanel();
  fireEvent.keyDown(document.body, { key: "Escape", isComposing: true });

  expect(panel).toBeInTheDocument();
});
