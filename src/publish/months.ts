import { formatMoment } from "../lib/moment.ts";
import type { Entry } from "./build-entry.ts";
import { append } from "./build-group.ts";
import { type Draft, draft } from "./draft.ts";
import type { Month, Months } from "./month.ts";

/**
 * Every article by the month of its publication on the portal's clock. A new article touches its month and the list
 * of months, however large the archive is.
 * @param entries all articles, oldest first
 */
export function monthFiles(entries: readonly Entry[]): [string, Draft<Month | Months>][] {
  const byMonth = new Map<string, Entry[]>();
  for (const entry of entries) append(byMonth, monthOf(entry.story.publishedAt), entry);
  const months = [...byMonth].map(([month, its]): Months[number] => ({
    month,
    total: its.length,
    changedAt: its.map(changedAt).reduce(later),
  }));
  return [
    ["months.json", draft([], () => months, JSON.stringify(months))],
    ...[...byMonth].map(([month, its]): [string, Draft<Month>] => [
      `months/${month}.json`,
      draft(its, () => ({ month, articles: its.map(listed) })),
    ]),
  ];
}

/** `2026-11` of `2026-11-23 06:30`. */
const monthOf = (instant: string) => formatMoment(instant).slice(0, -"-23 06:30".length);

const changedAt = ({ story: { publishedAt }, facts: { updatedAt } }: Entry) =>
  updatedAt === undefined ? publishedAt : later(publishedAt, updatedAt);

/** Compared as instants, since their offsets may differ. */
const later = (one: string, other: string) => (Date.parse(other) > Date.parse(one) ? other : one);

function listed({ id, story, facts }: Entry): Month["articles"][number] {
  const { title, publishedAt, channel } = story;
  const { updatedAt, lang, keywords, pictures } = facts;
  return {
    id,
    title,
    publishedAt,
    ...(updatedAt && { updatedAt }),
    ...(lang && { lang }),
    channel,
    keywords,
    pictures,
  };
}
