import { expect, test } from "vitest";
import { PROBLEM_STATUS } from "../../src/comment/problem-code.ts";
import { commentRefusalsZhCN } from "../../src/lib/words/comment-refusals-zh-CN.ts";
import { type Answer, comment, holdTime, newsroom } from "../newsroom.ts";
import { pass } from "../open.tsx";
import { COMMENTS, nick, openForm, press, problem, section } from "./form.ts";

const KEPT = "没有发表，您写的内容还在。";

test.for<[string, Answer, string]>([
  ["blank", problem(422, "invalid", { body: "blank" }), "还没有写内容。"],
  ["too long", problem(422, "invalid", { body: "too_long" }), "评论太长了，最多 1,000 字。"],
  [
    "in words that may not be used",
    problem(422, "invalid", { body: "forbidden_word" }),
    "内容里有本站不能发表的词语，请修改后再发。",
  ],
  ["under too long a name", problem(422, "invalid", { nick: "too_long" }), "昵称最多 20 个字。"],
  ["late", problem(409, "thread_closed"), `${KEPT}这篇文章的评论已关闭。`],
  ["one of too many", problem(429, "rate_limited"), `${KEPT}您操作得太快了，请稍等片刻再试。`],
  [
    "one of too many for 30 seconds",
    problem(429, "rate_limited", undefined, { "retry-after": "30" }),
    `${KEPT}您操作得太快了，请过 30 秒再试。`,
  ],
  ["refused without a word", 500, `${KEPT}服务器开小差了，请稍后再试。`],
  ["answered in HTML", "<p>ok</p>", `${KEPT}服务器开小差了，请稍后再试。`],
  [
    "refused in the words of a trickster",
    problem(422, "__proto__", { constructor: "x", body: "toString" }),
    `${KEPT}服务器开小差了，请稍后再试。`,
  ],
  ["unheard", new TypeError("Failed to fetch"), `${KEPT}网络连接不上，请检查网络后重试。`],
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

test("every refusal of the contract has a sentence of its own", () => {
  const { problems } = commentRefusalsZhCN;
  const sentences = Object.keys(PROBLEM_STATUS).map(
    (code) => Object.entries(problems).find(([name]) => name === code)?.[1],
  );
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Script=Han}.+。$/u);
  expect(new Set(sentences).size).toBe(sentences.length);
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
