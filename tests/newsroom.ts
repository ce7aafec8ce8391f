import { onTestFinished, vi } from "vitest";

type Json = { readonly [name: string]: unknown } | readonly unknown[];

/** What was asked of the server. */
export type Asked = { url: URL; method: string; headers: Headers; body: string };

/**
 * JSON, a status, raw text with status 200, an Error for a dead line, "hang" for a server that never answers, a whole
 * response, or a function that chooses among these.
 */
export type Answer =
  | Json
  | number
  | string
  | Error
  | Response
  | ((asked: Asked) => Answer | Promise<Answer>);

/** The portal's settings, with these changes. */
export const site = (changes: object = {}) => ({
  name: "水城新闻网",
  address: "https://shuicheng.example",
  channels: [
    { id: "opinion", name: "锐评", kind: "opinion" },
    {
      id: "news",
      name: "要闻",
      kind: "news",
      children: [{ id: "life", name: "民生", kind: "news" }],
    },
    { id: "photo", name: "图说", kind: "photo" },
  ],
  pages: [{ id: "about", name: "关于我们" }],
  copyright: { from: 2006, to: 2026, sponsors: ["水城市新闻中心"] },
  licences: [{ name: "互联网新闻信息服务许可证", number: "00000000000" }],
  filings: { icp: { text: "示ICP备00000000号", href: "https://beian.miit.gov.cn/" } },
  report: { phone: "0000-0000000", mail: "report@shuicheng.example" },
  ...changes,
});

/** A story as lists carry it, with these changes. */
export const story = (id: string, title: string, changes: object = {}) => ({
  id,
  title,
  source: "水城日报",
  publishedAt: "2026-06-09T08:00:00+08:00",
  channel: "life",
  ...changes,
});

/** The article at `/a/market`, with these changes. */
export const article = (changes: object = {}) => ({
  introTitle: "走街串巷",
  title: "清晨的菜市场",
  subTitle: "跟着三轮车走完四条街",
  source: { name: "水城日报" },
  authors: ["城事组"],
  editor: "示例编辑",
  publishedAt: "2026-06-10T19:16:59+08:00",
  summary: "凌晨三点，城还没醒。",
  keywords: ["早市"],
  channel: "life",
  body: [
    { type: "paragraph", text: "凌晨三点，城还没醒。" },
    { type: "heading", level: 2, text: "一、批发棚" },
    { type: "paragraph", text: "第一辆三轮车出了南门。" },
    { type: "heading", level: 2, text: "二、摊位" },
    { type: "paragraph", text: "账本是一本田字格。" },
    { type: "heading", level: 2, text: "三、散市" },
    { type: "paragraph", text: "九点，街还给汽车。" },
  ],
  ...changes,
});

/** A comment on `/a/market`, with these changes. */
export const comment = (id: string, body: string, nick = "河边散步的人", changes: object = {}) => ({
  id,
  articleId: "market",
  author: { id: `reader-${id}`, nick },
  body,
  status: "approved",
  rootId: null,
  parentId: null,
  replyTo: null,
  likes: 0,
  liked: false,
  replyCount: 0,
  replies: [],
  pinned: false,
  edited: false,
  revisionId: `${id}-1`,
  createdAt: "2026-06-11T08:00:00+08:00",
  can: { edit: false, delete: false, report: true, reply: true },
  ...changes,
});

/** An answer to the comment `1`, with these changes. */
export const reply = (id: string, body: string, nick = "老王", changes: object = {}) =>
  comment(id, body, nick, { rootId: "1", parentId: "1", ...changes });

/** A comment of the reader's own, with these changes. */
export const ownComment = (id: string, body: string, changes: object = {}) =>
  comment(id, body, "我", {
    author: { id: "me", nick: "我" },
    can: { edit: true, delete: true, report: false, reply: true },
    ...changes,
  });

/** A page of comments on `/a/market`, with these changes. */
export const comments = (changes: object = {}) => ({
  items: [comment("1", "小时候跟着奶奶去过。")],
  own: [],
  nextCursor: null,
  counts: { total: 1, roots: 1 },
  thread: { open: true, preModeration: false, maxLength: 1000 },
  viewer: viewer(),
  ...changes,
});

/** A reader who has posted before, with these changes. */
export const viewer = (changes: object = {}) => ({
  id: "me",
  nick: null,
  agreed: true,
  needsSignIn: false,
  bannedUntil: null,
  ...changes,
});

const related = {
  breaks: [2, 3],
  previous: story("bridge", "老桥恢复通行"),
  stories: [{ story: story("soup", "一碗羊汤里的冬天"), shared: ["早市", "老城"] }],
};

const shelf: Record<string, Answer> = {
  "/content/site.json": site(),
  "/content/front.json": {
    lead: story("lake", "镜湖步道贯通", { summary: "十六公里。" }),
    heads: [story("market", "清晨的菜市场")],
    pictures: [],
    blocks: [{ channel: "news", stories: [story("bridge", "老桥恢复通行")] }],
    latest: [story("snow", "今冬扫雪分三级")],
  },
  "/content/hot.json": { stories: [story("greenhouse", "大棚里的十六个小时")] },
  "/content/channels/news/index.json": {
    id: "news",
    total: 2,
    pages: 0,
    stories: [story("market", "清晨的菜市场"), story("bridge", "老桥恢复通行")],
  },
  "/content/channels/life/index.json": {
    id: "life",
    total: 1,
    pages: 0,
    stories: [story("market", "清晨的菜市场")],
  },
  "/content/articles/market.json": article(),
  "/content/related/market.json": related,
  "/content/articles/bridge.json": article({ title: "老桥恢复通行", introTitle: undefined }),
  "/content/related/bridge.json": { breaks: [], stories: [] },
  "/content/pages/about.json": {
    title: "关于我们",
    body: [{ type: "paragraph", text: "我们是一家示例门户。" }],
  },
  "/api/v1/articles/market/comments": comments(),
};

/** Stands in for the server, at `fetch`: answers by path, 404 for the rest. Returns what was asked, in order. */
export function newsroom(changes: Record<string, Answer> = {}): string[] {
  const answers = { ...shelf, ...changes };
  const log: string[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, "http://localhost");
    const method = init.method ?? "GET";
    log.push(`${method} ${url.pathname}`);
    const asked = {
      url,
      method,
      headers: new Headers(init.headers),
      body: typeof init.body === "string" ? init.body : "",
    };
    return respond(
      answers[`${method} ${url.pathname}`] ?? answers[url.pathname] ?? 404,
      asked,
      init,
    );
  });
  return log;
}

async function respond(answer: Answer, asked: Asked, init: RequestInit): Promise<Response> {
  if (typeof answer === "function") return respond(await answer(asked), asked, init);
  if (answer instanceof Response) return answer;
  if (answer instanceof Error) throw answer;
  if (answer === "hang") return hang(init.signal);
  if (typeof answer === "number") return new Response(null, { status: answer });
  return typeof answer === "string" ? new Response(answer) : Response.json(answer);
}

/** Answers one after the other; the last one for good. */
export function inTurn(...answers: [Answer, ...Answer[]]): Answer {
  const [last] = answers.toReversed();
  const waiting = answers.values();
  return () => waiting.next().value ?? last ?? 404;
}

/** As a browser does it: waits until the signal aborts. */
const hang = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });

/** Time moves on only as the test says, that of AbortSignal.timeout included, which fake timers leave out. */
export function holdTime() {
  vi.useFakeTimers();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException("late", "TimeoutError")), milliseconds);
    return controller.signal;
  });
  onTestFinished(() => {
    timeout.mockRestore();
    vi.useRealTimers();
  });
}
