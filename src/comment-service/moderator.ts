import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Identify } from "./identify.ts";
import type { Credential } from "./password.ts";
import { Refusal } from "./refusal.ts";
import type { Signer } from "./secret.ts";

const COOKIE = "moderator";

/** How long a moderator stays signed in, in milliseconds. */
const SESSION = 12 * 60 * 60 * 1_000;

const PATH = "/api/v1/moderation";

export const MODERATOR = "moderator";

type Options = {
  signer: Signer;
  identify: Identify;
  isSecure: (c: Context) => boolean;
  /** Undefined where the portal's login says who moderates. */
  credential: Credential | undefined;
};

/** Who moderates: whoever the portal's login gives the role to, or knows the password. */
export function createModerators({ signer, identify, isSecure, credential }: Options) {
  const session = (c: Context): string | undefined => {
    const signed = signer.open(getCookie(c, COOKIE) ?? "");
    const [, kind, until, name] = /^(moderator) (\d{1,15}) (.+)$/s.exec(signed ?? "") ?? [];
    const isOver = Number(until) <= Date.now();
    return kind === undefined || isOver || name === undefined
      ? undefined
      : Buffer.from(name, "base64url").toString();
  };
  const find = async (c: Context): Promise<string | null> => {
    const signedIn = credential && session(c);
    if (signedIn !== undefined) return signedIn;
    const member = await identify.member(c);
    return member?.isModerator ? (member.nick ?? member.subject) : null;
  };

  return {
    /** What the log calls whoever asks; null for somebody who does not moderate. */
    find,
    signIn: credential === undefined ? ("portal" as const) : ("password" as const),
    /**
     * What the log calls whoever asks.
     * @throws Refusal unauthenticated, and forbidden where somebody has signed in who does not moderate
     */
    require: async (c: Context): Promise<string> => {
      const found = await find(c);
      if (found !== null) return found;
      throw new Refusal((await identify.member(c)) ? "forbidden" : "unauthenticated");
    },
    /** @throws Refusal unauthenticated where the password is another */
    open: async (c: Context, password: string, name: string): Promise<void> => {
      if (!(await credential?.check(password))) {
        throw new Refusal("unauthenticated", { fields: { password: "wrong" } });
      }
      const written = Buffer.from(name).toString("base64url");
      setCookie(c, COOKIE, signer.sign(`moderator ${Date.now() + SESSION} ${written}`), {
        path: PATH,
        httpOnly: true,
        sameSite: "Strict",
        secure: isSecure(c),
        maxAge: SESSION / 1_000,
      });
    },
    close: (c: Context) => deleteCookie(c, COOKIE, { path: PATH }),
  };
}

export type Moderators = ReturnType<typeof createModerators>;
