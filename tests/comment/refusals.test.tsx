import { expect, test } from "vitest";
import { type Answer, comment, holdTime, newsroom } from "../newsroom.ts";
import { pass } from "../open.tsx";
import { COMMENTS, nick, openForm, press, section } from "./form.ts";

/** A refusal in the words of the contract (RFC 9457). */
const problem = (status: number, code: string, fields?: Record<string, string>) => () =>
  Response.json({ type: "about:blank", code, fields }, { status });

test.for<[string, Answer, string]>([
  ["blank", problem(422, "invalid", { body: "blank" }), "还没有写内容。"],
  ["too long", problem(422, "invalid", { body: "too_long" }), "评论太长了，最多 1,000 字。"],
  ["under too long a name", problem(422, "invalid", { nick: "too_long" }), "昵称最多 20 个字。"],
  ["late", problem(409, "thread_closed"), "这篇文章的评论已关闭，没有发表；您写的内容还在。"],
  [
    "to nothing",
    problem(404, "article_not_found"),
    "这篇文章已不在，评论没有发表；您写的内容还在。",
  ],
  [
    "untimely",
    problem(503, "read_only"),
    "评论服务正在维护，没有发表；您写的内容还在，请稍后再试。",
  ],
  ["odd", problem(403, "csrf"), "没有发表成功；您写的内容还在，请稍后再试。"],
  ["refused without a word", 500, "没有发表成功；您写的内容还在，请稍后再试。"],
  ["answered in HTML", "<p>ok</p>", "没有发表成功；您写的内容还在，请稍后再试。"],
  [
    "refused in the words of a trickster",
    problem(422, "__proto__", { constructor: "x", body: "toString" }),
    "没有发表成功；您写的内容还在，请稍后再试。",
  ],
  [
    "unheard",
    new TypeError("Failed to fetch"),
    "网络连接不上，没有发表；您写的内容还在，请检查网络后重试。",
  ],
])("a comment that is %s keeps its words and is told why", async ([, answer, words]) => {
  const { user, field, posts } = await openForm(answer);
  await user.type(field, "写了很久的话。");
  await user.type(nick(), "老王");
  await user.click(press());

  expect(await section().findByRole("alert")).toHaveTextContent(words);
  expect(field).toHaveValue("写了很久的话。");
  expect(nick()).toHaveValue("老王");
  expect(posts).toHaveLength(1);
});

test("a server that hangs leaves it open whether the comment was posted, and says so", async () => {
  const { user, field } = await openForm(comment("0", "好。"));
  await user.type(field, "好。");
  holdTime();
  newsroom({ [`POST ${COMMENTS}`]: "hang" });
  press().click();
  await pass(10_100);

  expect(section().getByRole("alert")).toHaveTextContent(
    "服务器迟迟没有回应，不能确定是否已发表；再按一次不会重复发表。",
  );
  expect(field).toHaveValue("好。");
});
