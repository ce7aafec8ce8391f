import type { Organization, Person } from "schema-dts";

/** Offices before a name (`本报记者 `): Google wants the name alone. */
const OFFICE = /^\S*(?:记者|通讯员|评论员|编辑|作者)[:：\s]+/u;

/** Endings of the names of desks, columns and houses, which sign articles as people do. */
const DESK = /(?:组|专栏|部|线|台|室|社|报|网|中心|热线|副刊|编辑部)$/u;

/** Who wrote an article, as its byline names them. */
export function authorOf(byline: string): Exclude<Person | Organization, string> {
  const name = byline.replace(OFFICE, "") || byline;
  return { "@type": DESK.test(name) ? "Organization" : "Person", name };
}
