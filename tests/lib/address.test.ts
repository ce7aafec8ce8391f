import * as v from "valibot";
import { expect, test } from "vitest";
import { LinkAddress, MediaAddress } from "../../src/lib/address.ts";

/** What a picture, a film and a link may all come from. */
const MEDIA = [
  "https://example.org",
  "https://example.org/",
  "https://example.org/a/b.jpg?c=d&e=f#g",
  "http://example.org/a",
  "HTTPS://EXAMPLE.ORG/",
  "https://例子.example/晨.jpg",
  "https://example.org/%20/",
  "https://user@example.org/",
  "https://[::1]:4173/",
  "https://example.org//a",
  "/",
  "/a/market",
  "/content/media/晨.jpg",
  "/a//b",
  "/.//evil.example",
  "/javascript:alert(1)",
  "/?next=javascript:alert(1)",
];

/** What only a link may lead to. */
const LINKS = [
  "mailto:a@example.org",
  "MAILTO:a@example.org?subject=%E6%99%A8",
  "tel:+86-635-0000000",
  "tel:12345",
  "#note-1",
  "#",
];

/** What nothing may lead to. */
const REFUSED = [
  "",
  " ",
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "  javascript:alert(1)  ",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\r\nscript:alert(1)",
  "j\u0000avascript:alert(1)",
  "\u0001javascript:alert(1)",
  "\u00a0javascript:alert(1)",
  "\u3000javascript:alert(1)",
  "\ufeffjavascript:alert(1)",
  "javascript&colon;alert(1)",
  "javascript%3Aalert(1)",
  "javascript://example.org/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml;base64,PHN2Zz4=",
  "vbscript:msgbox(1)",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "ftp://example.org/",
  "ws://example.org/",
  "about:blank",
  "view-source:https://example.org/",
  "intent://example.org/",
  "weixin://dl/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\u0000/evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "https:\\\\evil.example",
  "https:/\\evil.example",
  "https://\\evil.example",
  "https://",
  "https:// example.org",
  "ht\ttps://example.org",
  "https://example.org/a b",
  "https://example.org/\u0085",
  "https://example.org/\u2028a",
  "example.org",
  "market",
  "./market",
  "../market",
  "?page=2",
  "：//example.org",
  "httpſ://example.org",
  "mailto",
  "tel",
];

test.for(MEDIA)("a link may lead to %j, and a picture come from it", (address) => {
  expect(v.parse(LinkAddress, address)).toBe(address);
  expect(v.parse(MediaAddress, address)).toBe(address);
});

test.for(LINKS)("a link may lead to %j, but no picture comes from there", (address) => {
  expect(v.parse(LinkAddress, address)).toBe(address);
  expect(v.is(MediaAddress, address)).toBe(false);
});

test.for(REFUSED)("nothing leads to %j, and nothing comes from there", (address) => {
  expect(v.is(LinkAddress, address)).toBe(false);
  expect(v.is(MediaAddress, address)).toBe(false);
});

test.for<unknown>([null, undefined, 7, true, ["/a"], { href: "/a" }, new URL("https://a.example")])(
  "%j is no address",
  (value) => {
    expect(v.is(LinkAddress, value)).toBe(false);
    expect(v.is(MediaAddress, value)).toBe(false);
  },
);

test("space around an address is no part of it", () => {
  expect(v.parse(LinkAddress, "  /a/market\n")).toBe("/a/market");
});

test.for(MEDIA.filter((address) => address.startsWith("/")))("%j stays on this site", (address) => {
  expect(new URL(address, "https://here.example/a/b").host).toBe("here.example");
});
