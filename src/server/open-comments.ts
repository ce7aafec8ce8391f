import { join } from "node:path";
import { type CommentStore, openCommentStore } from "./comment-store.ts";
import { EnvironmentFault } from "./environment.ts";

/**
 * Opens the comments database in the data folder.
 * @throws EnvironmentFault where it cannot be used
 */
export function openComments(dataDir: string): CommentStore {
  const path = join(dataDir, "comments.db");
  try {
    return openCommentStore(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    throw new EnvironmentFault(`DATA_DIR holds ${path}, which cannot be used: ${reason}.`, {
      cause,
    });
  }
}
