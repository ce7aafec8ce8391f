import { screen, within } from "@testing-library/react";
import { type Answer, newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";
import { type Queued, service } from "./service.ts";

/** Opens the moderators' page over these comments; `answers` are given instead of the service's own. */
export async function openDesk(
  items: Queued[],
  { at = "/moderation", answers = {} }: { at?: string; answers?: Record<string, Answer> } = {},
) {
  const desk = service(items);
  const asked = newsroom({ ...desk.answers, ...answers });
  const { user, router } = open(at);
  await screen.findByRole("navigation", { name: "审核队列" });
  return { desk, asked, user, router, address: () => addressOf(router.state.location) };
}

const addressOf = ({ search, hash }: { search: string; hash: string }) => search + hash;

export const list = () => screen.findByRole("list", { name: "评论列表" });

/** The comments of the list, each as its words. */
export const rows = () =>
  within(screen.getByRole("list", { name: "评论列表" }))
    .queryAllByRole("link")
    .map((row) => row.querySelector(".text")?.textContent);

export const row = (words: string) => screen.findByRole("link", { name: new RegExp(words) });

/** What stands about the comment at hand, under the name of who wrote it. */
export const atHand = (nick = "河边散步的人") => within(screen.getByRole("region", { name: nick }));

export const press = (name: string) => screen.getByRole("button", { name });
