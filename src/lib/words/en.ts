import type { Catalogues } from "./catalogues.ts";
import { channelEn } from "./channel-en.ts";
import { commentDialogsEn } from "./comment-dialogs-en.ts";
import { commentEn } from "./comment-en.ts";
import { commentLinkedEn } from "./comment-linked-en.ts";
import { commentOwnEn } from "./comment-own-en.ts";
import { commentPledgeEn } from "./comment-pledge-en.ts";
import { commentRefusalsEn } from "./comment-refusals-en.ts";
import { commonEn } from "./common-en.ts";
import { datesEn } from "./dates-en.ts";
import { guideEn } from "./guide-en.ts";
import { hintEn } from "./hint-en.ts";
import { keepingEn } from "./keeping-en.ts";
import { libraryEn } from "./library-en.ts";
import { listenEn } from "./listen-en.ts";
import { moderationEn } from "./moderation-en.ts";
import { posterEn } from "./poster-en.ts";
import { settingEn } from "./setting-en.ts";
import { shareEn } from "./share-en.ts";
import { viewerEn } from "./viewer-en.ts";

/** The interface's words in English, all of them together: a portal in English loads one file. */
export const catalogues: Catalogues = {
  common: commonEn,
  channel: channelEn,
  comment: commentEn,
  "comment-dialogs": commentDialogsEn,
  "comment-linked": commentLinkedEn,
  "comment-own": commentOwnEn,
  "comment-pledge": commentPledgeEn,
  "comment-refusals": commentRefusalsEn,
  dates: datesEn,
  guide: guideEn,
  hint: hintEn,
  keeping: keepingEn,
  library: libraryEn,
  listen: listenEn,
  moderation: moderationEn,
  poster: posterEn,
  setting: settingEn,
  share: shareEn,
  viewer: viewerEn,
};
