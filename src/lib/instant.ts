import * as v from "valibot";

/** An instant as articles state it: ISO 8601 with its offset from UTC (`2022-06-10T19:16:59+08:00`). */
export const Instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/,
    "a time is ISO 8601 with an offset, such as 2022-06-10T19:16:59+08:00",
  ),
  v.check(exists, "there is no such day or time"),
);

/** `Date.parse` takes 30 February for 2 March. */
function exists(instant: string): boolean {
  const day = Number(instant.slice(8, 10));
  const date = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  return date.getUTCDate() === day && !Number.isNaN(Date.parse(instant));
}
