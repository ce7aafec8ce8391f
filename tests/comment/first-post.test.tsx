import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import page from "../../public/content/pages/comment-pledge.json" with { type: "json" };
import { comment, comments, inTurn, ownComment, viewer } from "../newsroom.ts";
import { bodies, itemOf, openComments, openForm, press, problem, section } from "./form.ts";

const agreement = () => section().queryByRole("checkbox", { name: "我已阅读并同意" });

test("who has posted before is not asked for agreement again", async () => {
  await openForm(comment("0", "好。"));

  expect(agreement()).not.toBeInTheDocument();
});

test("a first comment shows the pledge, and is posted only once it is agreed to", async () => {
  const { user, field, posts } = await openForm(ownComment("9", "好。"), {
    viewer: viewer({ agreed: false }),
  });
  await user.type(field, "好。");
  await user.click(press());
  expect(section().getByRole("alert")).toHaveTextContent("请先阅读并同意承诺书");
  expect(agreement()).toHaveFocus();
  expect(agreement()).toHaveAccessibleDescription("第一次发表前，请先阅读并同意承诺书。");
  expect(posts).toEqual([]);

  await user.keyboard(" ");
  await user.click(press());
  await screen.findByText("评论已发表。");
  expect(posts.map(({ said }) => said)).toEqual([{ body: "好。", agreed: true }]);
  expect(agreement()).not.toBeInTheDocument();
});

test("the whole pledge is read where it is agreed to, its seven bottom lines included, and put away", async () => {
  const { user, field } = await openForm(ownComment("9", "好。"), {
    viewer: viewer({ agreed: false }),
  });
  await user.type(field, "写了一半");
  const button = section().getByRole("button", { name: "《跟帖评论自律管理承诺书》" });
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);

  const pledge = within(section().getByRole("region", { name: "《跟帖评论自律管理承诺书》" }));
  const lines = within(
    (await pledge.findByRole("heading", { name: "一、我守住七条底线" })).parentElement ??
      document.body,
  );
  expect(
    lines.getAllByRole("listitem").map(({ textContent }) => textContent?.split("：")[0]),
  ).toEqual([
    "法律法规底线",
    "社会主义制度底线",
    "国家利益底线",
    "公民合法权益底线",
    "社会公共秩序底线",
    "道德风尚底线",
    "信息真实性底线",
  ]);
  expect(agreement()).not.toBeChecked();
  expect(field).toHaveValue("写了一半");
  await user.click(button);
  expect(section().queryByRole("region", { name: "《跟帖评论自律管理承诺书》" })).toBeNull();
});

test("the sample portal's page of the pledge says what is agreed to in the panel, word for word", async () => {
  const { user } = await openForm(ownComment("9", "好。"), { viewer: viewer({ agreed: false }) });
  await user.click(section().getByRole("button", { name: "《跟帖评论自律管理承诺书》" }));
  const pledge = section().getByRole("region", { name: "《跟帖评论自律管理承诺书》" });
  await within(pledge).findByRole("heading", { name: "一、我守住七条底线" });

  const [, ...body]: { text?: string; items?: string[] }[] = page.body;
  const said = body.flatMap(({ text, items }) => items ?? text ?? []);
  expect(Array.from(pledge.querySelectorAll("p, h3, li"), (part) => part.textContent)).toEqual(
    said,
  );
});

test("a server that does not know of the agreement has it asked for anew, and nothing is lost", async () => {
  const { user, field, posts } = await openForm(
    inTurn(problem(422, "invalid", { agreed: "required" }), comment("9", "好。")),
  );
  await user.type(field, "好。");
  await user.click(press());
  expect(await section().findByRole("alert")).toHaveTextContent("请先阅读并同意承诺书");
  await user.click(section().getByRole("checkbox", { name: "我已阅读并同意" }));
  await user.click(press());

  await screen.findByText("评论已发表。");
  expect(posts.at(-1)?.said).toEqual({ body: "好。", agreed: true });
});

test("a comment that waits for a moderator says so, and stands where only its author sees it", async () => {
  const { user, field } = await openForm(ownComment("9", "请审。", { status: "pending" }), {
    thread: { open: true, preModeration: true, maxLength: 1000 },
  });
  expect(field).toHaveAttribute("placeholder", "评论经审核后公开");
  await user.type(field, "请审。");
  await user.click(press());

  expect(await screen.findByText("评论已提交，审核通过后公开。")).toHaveAttribute("role", "status");
  expect(bodies()).toEqual(["请审。", "小时候跟着奶奶去过。"]);
  expect(await itemOf("请审。")).toHaveTextContent("审核中");
  expect(section().getByText("1条")).toBeVisible();
});

test.for([
  [{ needsSignIn: true }, "登录本站账号后可以评论和点赞。"],
  [{ bannedUntil: "2026-07-01T08:00:00+08:00" }, "您已被禁言，2026-07-01 08:00 后可以再发表评论。"],
  [{ bannedUntil: "9999-12-31T00:00:00Z" }, "您已被禁言，不能再发表评论。"],
] as const)(
  "a reader with %j is told so instead of being given a form",
  async ([changes, words]) => {
    await openComments(comments({ viewer: viewer(changes) }));

    expect(await section().findByText(words)).toBeVisible();
    expect(section().queryByRole("textbox")).not.toBeInTheDocument();
    expect(section().queryByRole("button", { name: "回复" })).not.toBeInTheDocument();
    expect(bodies()).toEqual(["小时候跟着奶奶去过。"]);
  },
);
