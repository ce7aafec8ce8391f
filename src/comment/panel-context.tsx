import { createContext, type ReactNode, use } from "react";
import type { CommentList } from "./comment-list.ts";

/** What every part of the panel may need to know of the whole. */
type Panel = {
  articleId: string;
  /** Where readers sign in; undefined where the portal has not said. */
  signIn: string | undefined;
  /** The comment that the address names. */
  marked: string | undefined;
  thread: CommentList["thread"];
  viewer: CommentList["viewer"];
};

// One for each, so that nothing is drawn anew for a value that is the same as before.
const ArticleContext = createContext("");
const SignInContext = createContext<string | undefined>(undefined);
const MarkedContext = createContext<string | undefined>(undefined);
const ThreadContext = createContext<Panel["thread"] | undefined>(undefined);
const ViewerContext = createContext<Panel["viewer"] | undefined>(undefined);

type PanelProviderProps = Panel & { children: ReactNode };

export function PanelProvider({ articleId, signIn, marked, ...rest }: PanelProviderProps) {
  const { thread, viewer, children } = rest;
  return (
    <ArticleContext value={articleId}>
      <SignInContext value={signIn}>
        <MarkedContext value={marked}>
          <ThreadContext value={thread}>
            <ViewerContext value={viewer}>{children}</ViewerContext>
          </ThreadContext>
        </MarkedContext>
      </SignInContext>
    </ArticleContext>
  );
}

export function usePanel(): Panel {
  const thread = use(ThreadContext);
  const viewer = use(ViewerContext);
  if (!thread || !viewer) throw new Error("outside of a comment panel");
  return {
    articleId: use(ArticleContext),
    signIn: use(SignInContext),
    marked: use(MarkedContext),
    thread,
    viewer,
  };
}

/** Whether this reader may write here at all; what may be answered is each comment's to say. */
export const mayWrite = ({ thread, viewer }: Pick<Panel, "thread" | "viewer">) =>
  thread.open && !viewer.needsSignIn && viewer.bannedUntil === null;
