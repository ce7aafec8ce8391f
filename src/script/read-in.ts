import type { QueryClient } from "@tanstack/react-query";
import { createPreference } from "../lib/preference.ts";
import { createConverter } from "./converter.ts";
import { setIn } from "./set-in.ts";
import { SCRIPTS, type Script } from "./scripts.ts";

/** The script that the reader chose; empty for whoever reads what is published as it is. */
const chosen = createPreference<Script | "">(
  "script",
  ["", ...SCRIPTS.map(([script]) => script)],
  "",
);

// Without a listener a preference does not hear of what is chosen in another tab.
chosen.subscribe(() => {});

/**
 * Sets all that a reader sees in a script, which is then remembered, or in the one that was chosen before. Of two that are
 * asked for at once the last one stays.
 * @throws where what it takes cannot be fetched: all is then as it was
 */
export async function readIn(client: QueryClient, script?: Script): Promise<void> {
  if (script) chosen.write(script);
  const wanted = chosen.read();
  const tag = SCRIPTS.find(([name]) => name === wanted)?.[1];
  if (!tag) return;
  const convert = await createConverter(tag, client);
  if (chosen.read() === wanted) setIn(client, convert);
}
