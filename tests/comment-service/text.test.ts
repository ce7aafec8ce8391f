import * as v from "valibot";
import { expect, test } from "vitest";
import { NewComment } from "../../src/comment/new-comment.ts";
import { lengthOf } from "../../src/comment/plain-text.ts";

const written = (body: string) => v.parse(NewComment, { body }).body;

test.for([
  ["letters and marks become one", "e\u0301", "é"],
  ["newlines are of one kind", "一\r\n二\r三\u2028四", "一\n二\n三\n四"],
  ["a tab is a space", "一\t二", "一 二"],
  ["controls go", "一\u0000\u0007\u001b[31m\u0085\u009f二", "一[31m二"],
  ["overrides and isolates go", "\u202eabc\u202c\u2066d\u2069", "abcd"],
  ["half a surrogate pair is no text", "一\ud800二", "一\ufffd二"],
  ["joined emoji stay joined", "👩‍👩‍👧", "👩‍👩‍👧"],
  ["marks of right-to-left text stay", "\u05d0\u200f!", "\u05d0\u200f!"],
  ["markup is text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["space around goes, ideographic too", "\u3000 好 \n", "好"],
] as const)("%s", ([, body, expected]) => {
  expect(written(body)).toBe(expected);
});

test("a name is on one line", () => {
  expect(v.parse(NewComment, { body: "好", nick: " 老\n\n王 " }).nick).toBe("老 王");
});

test("an emoji counts as one", () => {
  expect(lengthOf("好😀")).toBe(2);
});
