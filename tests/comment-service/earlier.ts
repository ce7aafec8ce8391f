/**
 * Comments as the first schema's version left them: 1 deleted; 2 deleted, rejected before; 3 waiting; 4 deleted, rejected and
 * approved on appeal before, with notes of its author and of somebody else.
 */
export const EARLIER = `
  INSERT INTO people VALUES ('p', '老王', 1, NULL, 1);
  INSERT INTO comments (id, article_id, author_id, nick, status, body, hot, created_at, text_hash, idempotency_key, request_hash)
    VALUES (1, 'flood', 'p', '老王', 'deleted', '', 1, 1, 'a', 'k1', 'h'), (2, 'flood', 'p', '老王', 'deleted', '', 2, 2, 'b', 'k2', 'h'),
      (3, 'flood', 'p', '老王', 'pending', 'waiting-words', 3, 3, 'c', 'k3', 'h'),
      (4, 'flood', 'p', '老王', 'deleted', '', 4, 4, 'd', 'k4', 'h');
  INSERT INTO revisions VALUES (1, 1, 'left-words', 1), (2, 1, 'rejected-words', 2), (3, 1, 'waiting-words', 3),
    (4, 1, 'appealed-words', 4);
  INSERT INTO decisions (comment_id, revision, decision, moderator, created_at)
    VALUES (2, 1, 'reject', '李编辑', 2), (4, 1, 'reject', '李编辑', 4), (4, 1, 'approve', '李编辑', 5);
  INSERT INTO appeals VALUES (4, 2, 'appealing-words', 4);
  INSERT INTO reports VALUES (4, 'p', 'spam', 'own-words', 4), (4, 'q', 'spam', 'another''s-words', 5);`;

type Query = (sql: string) => Promise<Record<string, unknown>[]> | Record<string, unknown>[];

/** What a store still has of those, column by column. */
export async function leftOf(query: Query) {
  const column = async (name: string, from: string) =>
    (await query(`SELECT ${name} FROM ${from}`)).map((row) => row[name]);
  return {
    texts: await column("body", "revisions ORDER BY comment_id"),
    hashes: await column("text_hash", "comments ORDER BY id"),
    requests: await column("request_hash", "comments ORDER BY id"),
    appeals: await column("note", "appeals"),
    reports: await column("note", "reports ORDER BY person_id"),
  };
}

export const LEFT = {
  texts: ["", "rejected-words", "waiting-words", ""],
  hashes: ["", "", "c", ""],
  requests: ["", "", "h", ""],
  appeals: [""],
  reports: [null, "another's-words"],
};
