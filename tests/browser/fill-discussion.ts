import type { CommentService } from "../../src/comment-service/open-service.ts";

const FIRST = `status, body, shown_body, shown_revision, listed, hot, created_at, text_hash, idempotency_key, request_hash`;

/** So many comments on an article, the first of them with so many answers, at once: to post them would take a quarter of a minute. */
export async function fillDiscussion(
  { database }: Pick<CommentService, "database">,
  article: string,
  roots: number,
  replies: number,
): Promise<void> {
  const count = (to: number) =>
    `WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < ${to})`;
  const row = (words: string) =>
    `'approved', '第' || n || '${words}', '第' || n || '${words}', 1, 1, n, n, '', '${words}' || n, ''`;
  const statements = [
    `INSERT INTO people (id, nick, created_at) VALUES ('p', '一楼', 1)`,
    `${count(roots)} INSERT INTO comments (id, article_id, author_id, nick, ${FIRST})
       SELECT n, '${article}', 'p', '一楼', ${row("条评论")} FROM count`,
    `${count(replies)} INSERT INTO comments (article_id, root_id, parent_id, author_id, nick, ${FIRST})
       SELECT '${article}', 1, 1, 'p', '楼下', ${row("条回复")} FROM count`,
    `UPDATE comments SET reply_count = ${replies} WHERE id = 1`,
    `INSERT INTO threads (article_id, total, roots, version) VALUES ('${article}', ${roots + replies}, ${roots}, 1)`,
  ];
  await database.transaction(async (connection) => {
    for (const sql of statements) {
      // oxlint-disable-next-line no-await-in-loop -- answers refer to what they answer
      await connection.all({ name: sql, sql, parameters: [] });
    }
  });
}
