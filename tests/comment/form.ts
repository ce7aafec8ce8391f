import { screen, within } from "@testing-library/react";
import { type Answer, type Asked, article, comment, comments, newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";

export const COMMENTS = "/api/v1/articles/market/comments";

/** What there is to comment with below an article. */
export const section = () => within(screen.getByRole("region", { name: "网友评论" }));
export const text = () => screen.findByRole("textbox", { name: "发表评论" });
export const nick = () => section().getByRole("textbox", { name: "昵称" });
export const press = () => section().getByRole("button", { name: "发表" });
/** The comment of these words, with all that can be done with it. */
export const at = async (body: string) => within(await itemOf(body));
export const itemOf = async (body: string) => {
  const item = (await section().findByText(body)).closest("article");
  if (!item) throw new Error(`${body} is in no comment`);
  return item;
};
export const bodies = () =>
  section()
    .getAllByRole("article")
    .map((item) => item.querySelector("header + p")?.textContent);

/** A refusal in the words of the contract (RFC 9457). */
export const problem =
  (status: number, code: string, fields?: Record<string, string>, headers?: HeadersInit) => () =>
    Response.json({ type: "about:blank", code, fields }, { status, ...(headers && { headers }) });

type Post = { key: string | null; type: string | null; said: unknown };

/** Opens the form; `answer` is what comes of each post, and `posts` what was posted. */
export async function openForm(answer: Answer, list: object = {}) {
  const posts: Post[] = [];
  newsroom({
    [`GET ${COMMENTS}`]: comments({ items: [comment("1", "小时候跟着奶奶去过。")], ...list }),
    [`POST ${COMMENTS}`]: ({ headers, body }: Asked) => {
      const [key, type] = [headers.get("idempotency-key"), headers.get("content-type")];
      posts.push({ key, type, said: JSON.parse(body) });
      return answer;
    },
  });
  const { user } = open("/a/market#comments");
  return { user, field: await text(), posts };
}

/** Opens the comments of `/a/market` over this list. */
export async function openComments(
  list: Answer,
  answers: Record<string, Answer> = {},
  changes: object = {},
) {
  const asked = newsroom({
    [`GET ${COMMENTS}`]: list,
    "/content/articles/market.json": article(changes),
    ...answers,
  });
  const page = open("/a/market#comments");
  await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" });
  return { ...page, asked };
}
