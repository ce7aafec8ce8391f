import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pictures } from "../../src/lib/pictures.ts";
import { read } from "../open.tsx";

beforeEach(() => pictures.write("asked"));
afterEach(() => act(() => pictures.write("shown")));

const image = { type: "image", src: "/content/media/a.jpg", alt: "桥", caption: "通车当天" };
const shown = () => screen.queryAllByRole("img").map((picture) => picture.getAttribute("alt"));

test("for who saves data a picture is told in words, and there once it is asked for", async () => {
  const { user } = await read({
    lead: { ...image, src: "/content/media/lead.jpg", alt: "河" },
    body: [{ type: "paragraph", text: "开通了。" }, image],
  });
  expect(shown()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "看图 桥" }));

  expect(shown()).toEqual(["桥"]);
  expect(screen.getByRole("img")).toHaveAttribute("loading", "eager");
  expect(screen.getByRole("link", { name: "桥" })).toHaveFocus();
  expect(screen.getByRole("button", { name: "看图 河" })).toBeVisible();
});

test("where nobody has said what a picture shows, its caption does", async () => {
  await read({ body: [{ ...image, src: "/content/media/b.jpg", alt: "" }] });

  expect(await screen.findByRole("button", { name: "看图 通车当天" })).toBeVisible();
});

test("each picture of a series is asked for by itself", async () => {
  const images = ["春", "秋"].map((alt) => ({ src: `/content/media/${alt}.jpg`, alt }));
  const { user } = await read({ body: [{ type: "gallery", caption: "四季", images }] });
  await user.click(await screen.findByRole("button", { name: "看图 秋" }));

  expect(shown()).toEqual(["秋"]);
  expect(screen.getByRole("button", { name: "看图 春" })).toBeVisible();
});

test("a film loads nothing, its still neither, before it is played", async () => {
  const sources = [{ src: "/content/media/walk.mp4", type: "video/mp4" }];
  await read({
    body: [{ type: "video", sources, poster: "/content/media/walk.jpg", title: "走一圈" }],
  });

  const film = await screen.findByLabelText("走一圈");
  expect(film).toHaveAttribute("preload", "none");
  expect(film).not.toHaveAttribute("poster");
});

test("the pictures come when the choice is taken back", async () => {
  await read({ body: [{ ...image, src: "/content/media/c.jpg" }] });
  await screen.findByRole("button", { name: "看图 桥" });
  act(() => pictures.write("shown"));

  expect(shown()).toEqual(["桥"]);
});

test("paper asks for all of them", async () => {
  await read({ body: [{ ...image, src: "/content/media/d.jpg" }] });
  await screen.findByRole("button", { name: "看图 桥" });
  act(() => void dispatchEvent(new Event("beforeprint")));

  expect(shown()).toEqual(["桥"]);
});
