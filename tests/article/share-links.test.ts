import { expect, test } from "vitest";
import { shareLinks } from "../../src/article/share-links.ts";

const url = "https://shuicheng.example/a/market";
const weibo = "https://service.weibo.com/share/share.php?";
const qq = "https://connect.qq.com/widget/shareqq/index.html?";
const qzone = "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?";
const at = "url=https%3A%2F%2Fshuicheng.example%2Fa%2Fmarket";

test.for([
  ["weibo", { title: "晨" }, `${weibo}${at}&title=%E6%99%A8`],
  ["qq", { title: "晨" }, `${qq}${at}&title=%E6%99%A8`],
  ["qzone", { title: "晨" }, `${qzone}${at}&title=%E6%99%A8`],
  ["weibo", { title: "a&b=c#d" }, `${weibo}${at}&title=a%26b%3Dc%23d`],
  ["weibo", { title: "晨", summary: "三点" }, `${weibo}${at}&title=%E6%99%A8`],
  ["qq", { title: "晨", summary: "三点" }, `${qq}${at}&title=%E6%99%A8&summary=%E4%B8%89%E7%82%B9`],
  ["qzone", { title: "晨", summary: "" }, `${qzone}${at}&title=%E6%99%A8`],
  [
    "weibo",
    { title: "晨", picture: "/m/1.jpg" },
    `${weibo}${at}&title=%E6%99%A8&pic=https%3A%2F%2Fshuicheng.example%2Fm%2F1.jpg`,
  ],
  [
    "qq",
    { title: "晨", picture: "/m/1.jpg" },
    `${qq}${at}&title=%E6%99%A8&pics=https%3A%2F%2Fshuicheng.example%2Fm%2F1.jpg`,
  ],
  [
    "qzone",
    { title: "晨", picture: "https://cdn.example/1.jpg" },
    `${qzone}${at}&title=%E6%99%A8&pics=https%3A%2F%2Fcdn.example%2F1.jpg`,
  ],
] as const)("%s takes %o", ([network, shared, address]) => {
  expect(shareLinks({ url, ...shared })[network]).toBe(address);
});

test.for(["weibo", "qq", "qzone"] as const)(
  "%s gets back every character of a title",
  (network) => {
    const title = "“晨” + 100% <b>&amp;</b> ？#/\n🙂";
    const address = new URL(shareLinks({ url, title })[network]);

    expect(address.searchParams.get("title")).toBe(title);
    expect(address.searchParams.get("url")).toBe(url);
    expect(address.hash).toBe("");
  },
);
