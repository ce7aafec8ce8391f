import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";

const lead = { src: "/content/media/market.jpg", alt: "菜市场", caption: "凌晨四点" };
const image = { type: "image", ...lead, alt: "文中图" };
const words = { type: "paragraph", text: "九点，街还给汽车。" };
const film = { type: "video", sources: [{ src: "/v.mp4", type: "video/mp4" }], title: "片" };

const pictures = () =>
  within(screen.getByRole("main"))
    .queryAllByRole("img")
    .map((picture) => picture.getAttribute("alt"));

test.for([
  ["with a caption stands above the text", lead, [words], ["菜市场"]],
  ["without a caption is for lists alone", { ...lead, caption: undefined }, [words], []],
  ["that the text shows is not shown twice", lead, [words, image], ["文中图"]],
  [
    "that a gallery shows is not shown twice",
    lead,
    [{ type: "gallery", images: [{ ...lead, alt: "组图" }] }],
    ["组图"],
  ],
  ["gives way to a film", lead, [film], []],
  [
    "and another picture are both shown",
    lead,
    [{ ...image, src: "/content/media/other.jpg" }],
    ["菜市场", "文中图"],
  ],
] as const)("a lead picture %s", async ([, picture, body, shown]) => {
  await read({ lead: picture, body });

  expect(pictures()).toEqual(shown);
});

test("a lead picture is loaded at once, with its caption", async () => {
  await read({ lead });

  const picture = screen.getByRole("img", { name: "菜市场" });
  expect(picture).toHaveAttribute("loading", "eager");
  expect(picture).toHaveAttribute("fetchpriority", "high");
  expect(screen.getByText("凌晨四点")).toBeVisible();
});
