import type { Catalogues } from "./catalogues.ts";

/** The pledge of those who comment, in English. */
export const commentPledgeEn: Catalogues["comment-pledge"] = {
  opening:
    "Whoever comments here first makes this promise to everybody. It is made by ticking “agree” and posting, once.",
  linesTitle: "1. I keep to seven lines",
  lines: [
    "The law: I post nothing that it forbids, and neither incite nor help others to break it.",
    "The socialist system: I neither attack nor distort the country’s fundamental institutions.",
    "The country’s interests: I do no harm to its sovereignty, security, honour and interests, and reveal no state secrets.",
    "The rights of citizens: I neither insult, slander nor threaten anyone, reveal nobody’s private matters, and harm no minors.",
    "Public order: I neither incite disturbances nor set regions, peoples and groups against each other; I neither flood nor advertise.",
    "Decency: I post nothing obscene, about gambling or gory, and make no fun of the suffering of others.",
    "Truth: I neither make up nor spread rumours; I name my sources, and correct what I got wrong.",
  ],
  promisesTitle: "2. I stand by what I say",
  promises: [
    "I give my true identity as this site requires; my name poses as no other person or organisation.",
    "My words are my own: I do not post for pay, trade or lend accounts, or delete posts and give likes for profit.",
    "I read to the end before I write; I speak about the matter, not the person; where a comment breaks the rules I report it and do not quarrel.",
    "This site may reject or delete comments that break this promise, ban accounts, keep records as the law says and report to the authorities.",
  ],
  siteTitle: "3. This site promises as much",
  site: [
    "Where comments are reviewed first, the field to write in says so; whoever is rejected or banned is told why and may appeal.",
    "Only what commenting needs is collected of personal data; it is kept safe, never sold and never used otherwise.",
    "Criticism that keeps to the law and the matter is not deleted for being unpleasant; comments are neither hired nor traded.",
  ],
};
