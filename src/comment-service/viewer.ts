import type { Viewer } from "../comment/comment-list.ts";
import { toInstant } from "./view.ts";

type Person = { nick: string; agreed_at: number | null; banned_until: number | null };

/** Later years are written with a sign, which no schema of an instant takes. */
export const FOR_GOOD = Date.UTC(9999, 11, 31);

/** Whether somebody may not write at the moment. */
export const isBanned = (person: Pick<Person, "banned_until"> | undefined): boolean =>
  (person?.banned_until ?? 0) > Date.now();

/** What the server knows of a person, who has a row once they have written something. */
export const viewerOf = (
  id: string | null,
  person: Person | undefined,
  needsSignIn: boolean,
): Viewer => ({
  id,
  nick: person?.nick ?? null,
  agreed: person?.agreed_at != null,
  needsSignIn: needsSignIn && id === null,
  bannedUntil: person && isBanned(person) ? toInstant(person.banned_until ?? 0) : null,
});
