import { screen, within } from "@testing-library/react";
import { type Answer, type Asked, comment, comments, newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";

export const COMMENTS = "/api/v1/articles/market/comments";

/** What there is to comment with below an article. */
export const section = () => within(screen.getByRole("region", { name: "网友评论" }));
export const text = () => screen.findByRole("textbox", { name: "发表评论" });
export const nick = () => section().getByRole("textbox", { name: "昵称" });
export const press = () => section().getByRole("button", { name: "发表" });

/** Opens the form; `answer` is what comes of each post, and `posts` what was posted. */
export async function openForm(answer: Answer) {
  const posts: { key: string | null; type: string | null; said: unknown }[] = [];
  newsroom({
    [`GET ${COMMENTS}`]: () =>
      comments({ items: posts.map((_, at) => comment(String(at), `第${at}条`)) }),
    [`POST ${COMMENTS}`]: ({ headers, body }: Asked) => {
      const [key, type] = [headers.get("idempotency-key"), headers.get("content-type")];
      posts.push({ key, type, said: JSON.parse(body) });
      return answer;
    },
  });
  const { user } = open("/a/market#comments");
  return { user, field: await text(), posts };
}
