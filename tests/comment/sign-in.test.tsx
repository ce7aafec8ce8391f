import { expect, test } from "vitest";
import { signInAddress } from "../../src/comment/sign-in-address.ts";
import { comments, comment, site, viewer } from "../newsroom.ts";
import { COMMENTS, openComments, press, problem, section, text } from "./form.ts";

const LOGIN = "https://passport.example/login?from=news&back={return}";
const BACK = encodeURIComponent(`${location.origin}/a/market#comments`);
const withLogin = { "/content/site.json": site({ signIn: LOGIN }) };

test("a reader who must sign in is led to the portal's login, and back to the comments", async () => {
  await openComments(comments({ viewer: viewer({ needsSignIn: true }) }), withLogin);

  expect(await section().findByRole("link", { name: "去登录" })).toHaveAttribute(
    "href",
    `https://passport.example/login?from=news&back=${BACK}`,
  );
});

test("a portal that has not said where its login is has no link to it", async () => {
  await openComments(comments({ viewer: viewer({ needsSignIn: true }) }));

  expect(await section().findByText("登录本站账号后可以评论和点赞。")).toBeVisible();
  expect(section().queryByRole("link", { name: "去登录" })).not.toBeInTheDocument();
});

test("a session that ends while somebody writes is told with the way to sign in again, and the words are kept", async () => {
  const list = comments({ items: [comment("1", "小时候跟着奶奶去过。")] });
  const { user } = await openComments(list, {
    ...withLogin,
    [`POST ${COMMENTS}`]: problem(401, "unauthenticated"),
  });
  await user.type(await text(), "写了很久的话。");
  await user.click(press());

  const alert = await section().findByRole("alert");
  expect(alert).toHaveTextContent("没有发表，您写的内容还在。请先登录本站账号。 去登录");
  expect(section().getByRole("link", { name: "去登录" })).toBeVisible();
  expect(await text()).toHaveValue("写了很久的话。");
});

test.for([
  "/a/market#comments",
  "https://evil.example/a/1",
  "//evil.example/a",
  "/\\evil.example",
  "\\\\evil.example",
  "@evil.example/",
  ".evil.example/",
  ":80/",
  "javascript:alert(1)",
  "/\t/evil.example",
  "",
])("from the login nobody is led to another site: %s", (path) => {
  const address = signInAddress("/login?to={return}", path, "https://news.example");
  const to = new URL(new URLSearchParams(address.slice("/login?".length)).get("to") ?? "");
  expect(to.origin).toBe("https://news.example");
});
