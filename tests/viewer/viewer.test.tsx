import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";

const picture = (name: string) => ({
  src: `/content/media/${name}.png`,
  alt: `画面：${name}`,
  caption: `说明：${name}`,
  credit: "看报绘图",
  width: 1200,
  height: 800,
  sources: [
    {
      type: "image/avif",
      srcset: [600, 1200].map((width) => ({ src: `/content/media/${name}-${width}.avif`, width })),
    },
  ],
});

const body = [
  { type: "image", ...picture("lake") },
  { type: "paragraph", text: "第一辆三轮车出了南门。" },
  { type: "gallery", images: [picture("dam"), picture("bridge")] },
];

const viewer = () => screen.findByRole("dialog", { name: "看图" });

test("a picture of the article leads to itself, with its caption, its credit and its place among all", async () => {
  const { user, router } = await read({ body });
  await user.click(screen.getByRole("link", { name: "画面：lake" }));
  const dialog = within(await viewer());
  expect(router.state.location.hash).toBe("#img-1");
  expect(dialog.getByRole("img", { name: "画面：lake" })).toBeVisible();
  expect(dialog.getByText(/说明：lake/)).toBeVisible();
  expect(dialog.getByText("看报绘图")).toBeVisible();
  expect(dialog.getByRole("status")).toHaveTextContent("1 / 3");
});

test("turning on replaces the address, and closing goes back to the article", async () => {
  const { user, router } = await read({ body });
  await user.click(screen.getByRole("link", { name: "画面：lake" }));
  const dialog = within(await viewer());
  await user.click(dialog.getByRole("button", { name: "下一张" }));
  await user.click(dialog.getByRole("button", { name: "下一张" }));
  await user.click(dialog.getByRole("button", { name: "下一张" }));
  expect(dialog.getByRole("status")).toHaveTextContent("3 / 3");
  expect(router.state.location.hash).toBe("#img-3");
  await user.click(dialog.getByRole("button", { name: "关闭" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(router.state.location.hash).toBe("");
  expect(screen.getByRole("link", { name: /画面：bridge/ })).toHaveFocus();
});

test("a picture alone has nothing to turn to", async () => {
  const { user } = await read({ body: body.slice(0, 1) });
  await user.click(screen.getByRole("link", { name: "画面：lake" }));
  const dialog = within(await viewer());
  expect(dialog.queryByRole("button", { name: "下一张" })).not.toBeInTheDocument();
});
