import * as v from "valibot";
import { readBody } from "./read-body.ts";

/** A page of the portal about itself (关于我们, 版权声明 …): a title over a body of the same blocks as an article. */
export const pageSchema = <B extends v.GenericSchema>(body: B) =>
  v.object({ title: v.pipe(v.string(), v.trim(), v.nonEmpty()), body });

export const Page = pageSchema(
  v.pipe(
    v.array(v.unknown()),
    v.transform((blocks) => readBody(blocks)),
  ),
);

export type Page = v.InferOutput<typeof Page>;
