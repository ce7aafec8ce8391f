import { useSyncExternalStore } from "react";
import { Moderation } from "../moderation/moderation.tsx";
import { useStyles } from "../moderation/use-styles.ts";
import { useModerationWords } from "../moderation/words.ts";
import { useSite } from "../site/site-context.ts";

/** The moderators' page. A server draws no more of it than its name: what is on it depends on who asks. */
export function ModerationPage() {
  const words = useModerationWords();
  const site = useSite();
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  useStyles();

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
