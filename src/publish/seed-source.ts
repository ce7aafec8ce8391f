import { restorePunctuation } from "./punctuation.ts";
import { Refusal } from "./refusal.ts";

const LINE =
  /^来源\s*[:：]\s*(?<name>.*?)\s*(?:(?:发布)?时间\s*[:：]\s*)?(?<date>\d{4}-\d{2}-\d{2})\s+(?<hour>\d{2}:\d{2})(?<second>:\d{2})?/;

/**
 * Reads `来源:《刊名》2022年第3期  2022-06-10 19:16:59`. Portals print China Standard Time, eight hours ahead of UTC.
 * @throws Refusal where there is no name or no such time
 */
export function readSource(line: string): { source: string; publishedAt: string } {
  const { name = "", date, hour, second = ":00" } = LINE.exec(line)?.groups ?? {};
  if (date === undefined || hour === undefined) {
    throw new Refusal("the source line gives no time such as 2022-06-10 19:16:59");
  }
  const local = `${date}T${hour}${second}`;
  if (!isTime(local))
    throw new Refusal(`the source line gives a time that does not exist: ${date} ${hour}${second}`);
  const source = restorePunctuation(name);
  if (source === "") throw new Refusal("the source line names no source before its time");
  return { source, publishedAt: `${local}+08:00` };
}

/** `Date` takes 30 February for 2 March; a time that exists comes back as it was. */
function isTime(local: string): boolean {
  const time = new Date(`${local}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(local);
}
