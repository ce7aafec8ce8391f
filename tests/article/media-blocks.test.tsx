import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { read } from "../open.tsx";

const one = (block: object) => read({ body: [block] });
const sources = [{ src: "/content/media/talk.m4a", type: "audio/mp4" }];

const gallery = {
  type: "gallery",
  caption: "四季镜湖",
  images: [
    { src: "/content/media/spring.jpg", alt: "春", caption: "柳色" },
    { src: "/content/media/winter.jpg", alt: "冬", credit: "摄影组" },
  ],
};

test("a film has its name, its still, its captions and what it is about", async () => {
  await one({
    type: "video",
    sources: [{ src: "/content/media/walk.mp4", type: "video/mp4" }],
    poster: "/content/media/walk.jpg",
    title: "走一圈镜湖",
    caption: "全长十六公里",
    credit: "视听组",
    tracks: [{ src: "/content/media/walk.vtt", lang: "zh-CN", label: "中文" }],
  });

  const film = screen.getByLabelText("走一圈镜湖");
  expect(film).toHaveAttribute("controls");
  expect(film).toHaveAttribute("preload", "metadata");
  expect(film).toHaveAttribute("poster", "/content/media/walk.jpg");
  expect(film.querySelector("source")).toHaveAttribute("src", "/content/media/walk.mp4");
  expect(film.querySelector("track")).toHaveAttribute("label", "中文");
  expect(screen.getByRole("figure")).toHaveTextContent("全长十六公里视听组");
});

test("a film without a caption is told by its name", async () => {
  await one({
    type: "video",
    sources: [{ src: "/v.mp4", type: "video/mp4" }],
    title: "走一圈镜湖",
  });

  expect(screen.getByRole("figure").querySelector("figcaption")).toHaveTextContent("走一圈镜湖");
});

test("a recording has its name and can be read", async () => {
  const transcript = ["各位听众，晚上好。", ["今天讲", { type: "em", text: "羊汤" }]];
  await one({ type: "audio", sources, title: "夜话", transcript });

  const recording = screen.getByLabelText("夜话");
  expect(recording).toHaveAttribute("controls");
  expect(recording.querySelector("source")).toHaveAttribute("src", "/content/media/talk.m4a");
  const group = screen.getByText("文字稿").closest("details");
  expect(group).toHaveTextContent("文字稿各位听众，晚上好。今天讲羊汤");
});

test("a recording that nobody wrote down offers no transcript", async () => {
  await one({ type: "audio", sources, title: "夜话" });

  expect(screen.queryByText("文字稿")).not.toBeInTheDocument();
});

test("a gallery counts its pictures and turns them by buttons", async () => {
  const scrollBy = vi.fn<(options: ScrollToOptions) => void>();
  const { user } = await one(gallery);

  const group = screen.getByRole("group", { name: "四季镜湖" });
  expect(within(group).getByRole("img", { name: "春" })).toBeVisible();
  expect(
    within(group)
      .getAllByRole("figure")
      .map((figure) => figure.textContent),
  ).toEqual(["1/2柳色", "2/2摄影组"]);
  const strip = within(group).getByRole("list", { name: "四季镜湖" });
  Object.assign(strip, { scrollBy });
  Object.defineProperty(strip, "clientWidth", { value: 640 });
  await user.click(within(group).getByRole("button", { name: "下一张" }));
  await user.click(within(group).getByRole("button", { name: "上一张" }));
  expect(scrollBy.mock.calls).toEqual([[{ left: 640 }], [{ left: -640 }]]);
});

test("a gallery of one picture has nothing to turn", async () => {
  await one({ ...gallery, images: gallery.images.slice(0, 1) });

  expect(screen.getByRole("img", { name: "春" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "下一张" })).not.toBeInTheDocument();
});

test("a player of another site is asked for nothing until it is pressed, and then kept in a sandbox", async () => {
  const src = "https://player.bilibili.com/player.html?bvid=1";
  const { user } = await one({ type: "embed", src, title: "镜湖航拍" });

  const main = screen.getByRole("main");
  expect(main.querySelector("iframe")).not.toBeInTheDocument();
  const ask = screen.getByRole("button", { name: /镜湖航拍/ });
  expect(ask).toHaveTextContent("点击加载来自 player.bilibili.com 的内容");
  await user.click(ask);
  const frame = screen.getByTitle("镜湖航拍");
  expect(frame).toHaveAttribute("src", src);
  expect(frame).toHaveAttribute("referrerpolicy", "no-referrer");
  expect(frame.getAttribute("sandbox")?.split(" ").toSorted()).toEqual([
    "allow-presentation",
    "allow-same-origin",
    "allow-scripts",
  ]);
});

test.for([
  ["湖面", "湖面"],
  ["", "图片没有加载出来"],
])(
  "a picture with the words “%s” that does not load says “%s” in its place",
  async ([alt, said]) => {
    await one({ type: "image", src: "/content/media/gone.jpg", alt, width: 1200, height: 800 });

    const image = screen.getByRole("main").querySelector("img");
    expect(image).toBeVisible();
    if (image) fireEvent.error(image);
    expect(screen.getByRole("figure")).toHaveTextContent(said ?? "");
    expect(screen.getByRole("main").querySelector("img")).not.toBeInTheDocument();
  },
);
