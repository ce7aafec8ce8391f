import { prepareCounting } from "./counting-statements.ts";
import { prepareErasing } from "./erasing-statements.ts";
import { prepareHolding } from "./holding-statements.ts";
import { preparePosting } from "./posting-statements.ts";
import { prepareReacting } from "./reacting-statements.ts";
import type { Builder } from "./statement.ts";

/** What readers' requests write, and look at in the same transaction. */
export const prepareWrites = (builder: Builder) => ({
  ...preparePosting(builder),
  ...prepareCounting(builder),
  ...prepareReacting(builder),
  ...prepareHolding(builder),
  ...prepareErasing(builder),
});

export type WriteStatements = ReturnType<typeof prepareWrites>;
