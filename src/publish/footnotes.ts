import { addressesIn } from "./addresses.ts";
import type { Content, Fault, StrictArticle } from "./content.ts";

const REFERENCE = /^#note-(?<id>.+)$/;

/** References `#note-<id>` without their footnote, and footnotes that share an id, in articles and pages. */
export const footnoteFaults = ({ articles, pages }: Content): Fault[] => [
  ...[...articles].flatMap(([id, article]) => inDocument(`articles/${id}.json`, article)),
  ...[...pages].flatMap(([id, page]) => inDocument(`pages/${id}.json`, page)),
];

function inDocument(file: string, document: Pick<StrictArticle, "body">): Fault[] {
  const notes = document.body.flatMap((block, at) =>
    block.type === "footnote" ? [{ id: block.id, field: `body.${at}.id` }] : [],
  );
  const first = new Map(notes.toReversed().map(({ id, field }) => [id, field]));
  const repeated = notes
    .filter(({ id, field }) => first.get(id) !== field)
    .map(({ id, field }) => ({
      file,
      field,
      reason: `the footnote ${id} is already that of ${first.get(id)}`,
    }));

  const lost = addressesIn(document).flatMap(({ field, address }) => {
    const id = REFERENCE.exec(address)?.groups?.["id"];
    const isLost = id !== undefined && !first.has(id);
    return isLost ? [{ file, field, reason: `there is no footnote ${id} in this document` }] : [];
  });
  return [...repeated, ...lost];
}
