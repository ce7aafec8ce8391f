import type { Generated } from "kysely";
import type { Reply } from "../comment/comment.ts";

/** The comments database. Moments are milliseconds since 1970; yes and no are 1 and 0 in both dialects. */
export type Tables = {
  people: {
    id: string;
    nick: string;
    agreed_at: number | null;
    banned_until: number | null;
    created_at: number;
  };
  comments: {
    id: Generated<number>;
    article_id: string;
    root_id: number | null;
    parent_id: number | null;
    author_id: string;
    nick: string;
    badge: string | null;
    status: Reply["status"];
    /** What was written last, and how many times something was. */
    body: string;
    revision: number;
    /** What others see, and which revision that is; null where they see nothing of it. */
    shown_body: string | null;
    shown_revision: number | null;
    /** Whether it has a place in lists: others see it, or the tombstone that holds its answers together. */
    listed: number;
    /** Counts edits, decisions and deletion, so that none is taken for another. */
    version: number;
    reject_reason: string | null;
    /** Why it waits, of HOLDS, with a space between. */
    held: string;
    appealed: number;
    /** Reports that no moderator has decided on. */
    reports: number;
    likes: number;
    reply_count: number;
    pinned: number;
    hot: number;
    created_at: number;
    text_hash: string;
    idempotency_key: string;
    request_hash: string;
  };
  revisions: {
    comment_id: number;
    revision: number;
    body: string;
    created_at: number;
  };
  decisions: {
    id: Generated<number>;
    comment_id: number;
    revision: number;
    decision: "approve" | "reject";
    reason: string | null;
    moderator: string;
    created_at: number;
  };
  likes: { person_id: string; article_id: string; comment_id: number; created_at: number };
  reports: {
    comment_id: number;
    person_id: string;
    reason: string;
    note: string | null;
    created_at: number;
  };
  appeals: { comment_id: number; version: number; note: string; created_at: number };
  threads: {
    article_id: string;
    /** Comments that others see, and those of them that answer none. */
    total: number;
    roots: number;
    /** Changes with everything that others see. */
    version: number;
    closed: number;
  };
  log: {
    id: Generated<number>;
    created_at: number;
    moderator: string;
    action: string;
    article_id: string | null;
    comment_id: number | null;
    person_id: string | null;
    reason: string | null;
    /** The end of a ban; null for all else, and for bans of before this was written down. */
    until: number | null;
  };
};
