/** An article of the sample portal that tests open. */
export const ARTICLE = "/a/ring-lake-path-opens";

/** A headline as it is read out: between its clauses, each of which keeps together, there is a pause. */
export const spoken = (title: string) =>
  new RegExp(`^${Array.from(title, (sign) => RegExp.escape(sign)).join(" ?")}$`);

export const STORY = spoken("最后1.3公里接上了，镜湖能走一整圈");
