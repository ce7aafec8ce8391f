import type { OwnPortal } from "./own-portal.ts";

export const PASSWORD = "open-sesame-open";

type Posted = { id: string; status: string; revisionId: string };

/** Other readers of a portal, each new comment by somebody else, and its moderator. */
export function others({ origin }: OwnPortal) {
  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  let session: Promise<string> | undefined;
  const signIn = async () => {
    const answer = await send("/moderation/session", { password: PASSWORD, name: "值班编辑" });
    const cookies = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
    return cookies.join("; ");
  };
  const moderate = async (path: string, body: object) => {
    session ??= signIn();
    await send(path, body, { cookie: await session });
  };

  return {
    /** Posts as somebody new; `more` is what else goes with it. */
    say: async (article: string, body: string, more: object = {}): Promise<Posted> => {
      const key = { "idempotency-key": crypto.randomUUID() };
      const sent = { body, nick: "河边散步的人", agreed: true, ...more };
      return (await send(`/articles/${article}/comments`, sent, key)).json();
    },
    approve: ({ id, revisionId }: Posted) =>
      moderate(`/moderation/comments/${id}/decisions`, { decision: "approve", revisionId }),
    reject: (id: string, revisionId: string) =>
      moderate(`/moderation/comments/${id}/decisions`, {
        decision: "reject",
        reason: "与本文无关",
        revisionId,
      }),
    close: (article: string) => moderate(`/moderation/articles/${article}/thread`, { open: false }),
  };
}
