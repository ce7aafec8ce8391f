import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { article, newsroom } from "../newsroom.ts";
import { open, read } from "../open.tsx";

const main = () => within(screen.getByRole("main"));

/** Ways to a script, or to another site in the dress of this one. */
const UNSAFE = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example/",
  "/\t/evil.example/",
  "https:\\\\evil.example",
  "file:///etc/passwd",
  "blob:https://evil.example/1",
  "a/market",
];

test.for(UNSAFE)("a link to %j is refused, and its words stay", async (href) => {
  await read({ body: [{ type: "paragraph", text: ["请", { type: "link", href, text: "点我" }] }] });

  expect(main().getByText("请点我")).toBeVisible();
  expect(main().queryByRole("link", { name: "点我" })).not.toBeInTheDocument();
});

test.for([...UNSAFE, "mailto:a@example.org", "#here"])(
  "a picture, a film and a file from %j are refused, and the words beside them stay",
  async (address) => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const sources = [{ src: address, type: "video/mp4" }];
    await read({
      lead: undefined,
      body: [
        { type: "image", src: address, alt: "湖" },
        { type: "gallery", images: [{ src: address, alt: "湖" }] },
        { type: "video", sources, title: "片" },
        { type: "audio", sources, title: "声" },
        { type: "embed", src: address, title: "框" },
        { type: "paragraph", text: "其余照旧。" },
      ],
    });

    expect(main().getByText("其余照旧。").parentElement?.children).toHaveLength(1);
  },
);

test.for(["/.//evil.example/", "/..//evil.example/", "/a//evil.example"])(
  "a path of this site that climbs, %s, stays on this site",
  async (href) => {
    await read({ body: [{ type: "paragraph", text: [{ type: "link", href, text: "点我" }] }] });

    const link = main().getByRole("link", { name: "点我" });
    expect(new URL(link.getAttribute("href") ?? "", location.href).host).toBe(location.host);
  },
);

test("text that looks like HTML is text", async () => {
  const text = '<img src=x onerror="alert(1)"><script>alert(1)</script>&amp;';
  await read({
    title: text,
    body: [
      { type: "paragraph", text },
      { type: "odd", text },
    ],
  });

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(text);
  expect(main().getAllByText(text, { selector: "p" })).toHaveLength(2);
  expect(screen.getByRole("main").querySelector("script, img")).not.toBeInTheDocument();
});

test("__proto__, constructor and prototype as keys change nothing but themselves", async () => {
  const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const blocks = [
    `{"type":"paragraph","text":["甲",{"type":"strong","text":"乙",${poison}}],${poison}}`,
    `{"type":"odd","text":"丙",${poison}}`,
  ];
  const rest = JSON.stringify(article())
    .slice(1)
    .replace(/"body":\[.*?\]/, '"body":BODY');
  newsroom({
    "/content/articles/market.json": `{${poison},${rest.replace("BODY", `[${blocks.join()}]`)}`,
  });
  open("/a/market");

  expect(await screen.findByText("乙")).toBeVisible();
  expect(main().getByText("丙")).toBeVisible();
  expect({}).not.toHaveProperty("polluted");
  expect(Object.prototype).not.toHaveProperty("polluted");
});
