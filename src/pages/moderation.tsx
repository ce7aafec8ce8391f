import { useSuspenseQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useStyles } from "../lib/use-styles.ts";
import { Moderation } from "../moderation/moderation.tsx";
import styles from "../moderation/moderation.css?inline";
import { useModerationWords } from "../moderation/words.ts";
import { siteQuery } from "../site/site-query.ts";

/** The moderators' page. A server draws no more of it than its name: what is on it depends on who asks. */
export function ModerationPage() {
  const words = useModerationWords();
  const { data: site } = useSuspenseQuery(siteQuery);
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  useStyles(styles);

  return (
    <div className="moderation">
      <title>{`${words.title} - ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{words.title}</h1>
      {isInBrowser && <Moderation />}
    </div>
  );
}

const neverChanges = () => () => {};
