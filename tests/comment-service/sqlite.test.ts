import { vi } from "vitest";
import { openPortal } from "../server/portal.ts";
import { contract } from "./contract.ts";
import { erasing } from "./erasing.ts";
import { queriesOf } from "./queries-of.ts";
import { stage } from "./stage.ts";

// The same patience as for PostgreSQL, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const prepare = async () => {
  const portal = await openPortal({ env: { COMMENTS_MODERATION: "pre" } });
  return { ...stage(portal), query: queriesOf(portal.comments), close: portal.close };
};

contract(prepare);
erasing(prepare);
