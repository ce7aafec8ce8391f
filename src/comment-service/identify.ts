import { hash, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Person } from "./person.ts";
import type { createLogin, LoginSettings, Member } from "./portal-login.ts";
import { Refusal } from "./refusal.ts";
import type { Signer } from "./secret.ts";

const COOKIE = "reader";
const DEVICE = /^[A-Za-z0-9_-]{43}$/;

/** The longest that browsers keep a cookie, in seconds (RFC 6265bis: 400 days). */
const MAX_AGE = 400 * 24 * 60 * 60;

export type Login = { read: ReturnType<typeof createLogin>; settings: LoginSettings };

/** Who asks; `remember` leaves a cookie with a device that has none, once it has written something. */
export type Writer = { person: Person; isKnown: boolean; remember: () => void };

/**
 * Tells who asks: somebody whom the portal's login vouches for or, where there is no such login, a device, known by a
 * random cookie that this server has signed. What others see is a hash of it, as whoever could read the cookie off a
 * comment could write in its name.
 */
export function createIdentify(signer: Signer, isSecure: (c: Context) => boolean, login?: Login) {
  const member = async (c: Context): Promise<Member | undefined> => {
    if (!login) return undefined;
    const [, bearer] = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
    const token = bearer ?? getCookie(c, login.settings.cookie);
    return token === undefined ? undefined : login.read(token);
  };
  const personOf = ({ subject, nick, badge }: Member): Person => ({
    id: signer.pseudonym(`${login?.settings.issuer}\n${subject}`),
    nick,
    badge,
  });
  const knownDevice = (c: Context): string | undefined => {
    const device = signer.open(getCookie(c, COOKIE) ?? "");
    return device !== undefined && DEVICE.test(device) ? device : undefined;
  };
  const device = (c: Context): Writer => {
    const known = knownDevice(c);
    const name = known ?? randomBytes(32).toString("base64url");
    return {
      person: { id: idOfDevice(name), nick: undefined, badge: undefined },
      isKnown: known !== undefined,
      remember: () => {
        if (known !== undefined) return;
        setCookie(c, COOKIE, signer.sign(name), {
          path: "/api",
          httpOnly: true,
          sameSite: "Lax",
          secure: isSecure(c),
          maxAge: MAX_AGE,
        });
      },
    };
  };

  return {
    member,
    /** The id of whoever reads; null for somebody who is not known. */
    reader: async (c: Context): Promise<string | null> => {
      if (login) {
        // Whoever cannot be told is nobody, and goes on reading.
        const found = await member(c).catch(() => undefined);
        if (found) return personOf(found).id;
      }
      const known = login ? undefined : knownDevice(c);
      return known === undefined ? null : idOfDevice(known);
    },
    /**
     * Whoever writes or likes.
     * @throws Refusal unauthenticated, not_verified
     */
    writer: async (c: Context): Promise<Writer> => {
      if (!login) return device(c);
      const found = await member(c);
      if (!found) throw new Refusal("unauthenticated");
      if (!found.isVerified) throw new Refusal("not_verified");
      return { person: personOf(found), isKnown: true, remember: () => {} };
    },
    /** Whoever reports, which nobody has to sign in for. */
    reporter: async (c: Context): Promise<Writer> => {
      const found = await member(c);
      return found ? { person: personOf(found), isKnown: true, remember: () => {} } : device(c);
    },
  };
}

export type Identify = ReturnType<typeof createIdentify>;

const idOfDevice = (device: string) => hash("sha256", device, "base64url").slice(0, 22);
