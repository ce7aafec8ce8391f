import type { channelZhCN } from "./channel-zh-CN.ts";
import type { commentDialogsZhCN } from "./comment-dialogs-zh-CN.ts";
import type { commentLinkedZhCN } from "./comment-linked-zh-CN.ts";
import type { commentOwnZhCN } from "./comment-own-zh-CN.ts";
import type { commentPledgeZhCN } from "./comment-pledge-zh-CN.ts";
import type { commentRefusalsZhCN } from "./comment-refusals-zh-CN.ts";
import type { commentZhCN } from "./comment-zh-CN.ts";
import type { datesZhCN } from "./dates-zh-CN.ts";
import type { listenZhCN } from "./listen-zh-CN.ts";
import type { moderationZhCN } from "./moderation-zh-CN.ts";
import type { posterZhCN } from "./poster-zh-CN.ts";
import type { settingZhCN } from "./setting-zh-CN.ts";
import type { shareZhCN } from "./share-zh-CN.ts";
import type { Words } from "./zh-CN.ts";

/** Every part's words, under the name that its file has before `-zh-CN`: a language that lacks one does not compile. */
export type Catalogues = {
  common: Words;
  channel: typeof channelZhCN;
  comment: typeof commentZhCN;
  "comment-dialogs": typeof commentDialogsZhCN;
  "comment-linked": typeof commentLinkedZhCN;
  "comment-own": typeof commentOwnZhCN;
  "comment-pledge": typeof commentPledgeZhCN;
  "comment-refusals": typeof commentRefusalsZhCN;
  dates: typeof datesZhCN;
  listen: typeof listenZhCN;
  moderation: typeof moderationZhCN;
  poster: typeof posterZhCN;
  setting: typeof settingZhCN;
  share: typeof shareZhCN;
};
