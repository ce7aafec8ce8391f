import { expect, test } from "./test.ts";

for (const id of ["truncated", "empty", "html-instead", "wrong-types"]) {
  test(`the file ${id} is told in a sentence, with a way on and a way back`, async ({
    page,
    trouble,
  }) => {
    // What is at fault has no related stories.
    trouble.expect(new RegExp(`404.*/related/${id}`));
    await page.goto(`/a/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "内容暂时无法显示，我们会尽快修复。",
    );
    await expect(page.getByRole("button", { name: "重试" })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "频道" })).toBeVisible();
    await page.getByRole("link", { name: "返回首页" }).click();
    await expect(page).toHaveURL("/");
  });
}

/** Articles with mistakes in them, what they are nevertheless read for, and what may not be there. */
const readable = [
  { id: "unknown-blocks", words: ["全息图里的字", "前面闪烁的字后面", "最后一段还在。"], at: true },
  { id: "deep-nesting", words: ["底下的字"], at: true },
  { id: "prototype", words: ["原型没有被改。"], at: false },
  {
    id: "bad-links",
    words: ["脚本链接带制表符的链接数据链接别处的链接", "<img src=x onerror=alert(1)>"],
    at: true,
  },
];

for (const { id, words, at } of readable) {
  test(`the article ${id} keeps all its words`, async ({ page, trouble }) => {
    if (at) trouble.expect(new RegExp(`404.*/related/${id}`));
    await page.goto(`/a/${id}`);
    const article = page.getByRole("article").first();
    for (const text of words) await expect(article).toContainText(text);
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    const scripts = article.locator("a[href^='javascript' i], a[href^='data:'], script, iframe");
    await expect(scripts).toHaveCount(0);
    await expect(article.getByRole("link", { name: /链接$/ })).toHaveCount(0);
  });
}

test("five thousand paragraphs are there from the first to the last, and A+ works on them", async ({
  page,
}) => {
  await page.goto("/a/five-thousand");
  await expect(page.getByText("第1段。")).toBeVisible();
  await page.getByRole("button", { name: "A+" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "4");
  await page
    .getByRole("navigation", { name: "目录" })
    .getByRole("link", { name: "第5部分" })
    .click();
  await expect(page.getByRole("heading", { name: "第5部分" })).toBeInViewport();
  await page.getByText("第4999段。").scrollIntoViewIfNeeded();
  await expect(page.getByText("第4999段。")).toBeInViewport();
});

test("an article whose comments are closed says so, and one without comments says nothing", async ({
  page,
}) => {
  await page.goto("/a/comments-closed#comments");
  await expect(page.getByText("这篇文章的评论已关闭。")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "发表评论" })).toBeHidden();
  await page.goto("/a/comments-off");
  await expect(page.getByRole("heading", { level: 1, name: "没有评论的文章" })).toBeVisible();
  await expect(page.getByRole("region", { name: "网友评论" })).toBeHidden();
  await expect(page.getByRole("link", { name: "评论", exact: true })).toBeHidden();
});
