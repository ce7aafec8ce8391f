/** What `npm run content` can do. */
export const USAGE = `Usage: npm run content -- <command>
  init DIR                             make DIR the beginning of a portal of your own
  check                                read all content and name every mistake
  build                                derive the lists, the front page and the related stories
  import FILE [--id ID] [--replace]    make an article of the text of a page; import --help says of what layout
  push                                 tell Baidu of articles that are new or have changed (BAIDU_PUSH_TOKEN)
  schema                               write the JSON Schemas of the content
The content is in CONTENT_DIR (public/content).`;

/** How the text of a page is laid out for \`import\`. */
export const IMPORT_USAGE = `Usage: npm run content -- import FILE [--id ID] [--replace]
  --id ID      the article's id, its address; else the time of publication makes one (20260501080000)
  --replace    write over the article of this id
FILE is what one copies from the page of an article: text in UTF-8, a paragraph a line, in this order.

  您的位置:首页>要闻>本地         the breadcrumb; its channels, by their names in site.json
  老桥修好了                      the headline, on one line or more
  来源:河湾日报 2026-05-01 08:00:00   the source and the time, in China Standard Time
  一、通车                        a short line without a full stop is a heading
  老桥今天通车，不收费。          paragraphs
  bridge.jpg                      a picture that lies beside FILE
  编辑:林一 校对:王二             the editor, who must be named, and the proofreader
  相关推荐                        here it ends; so it does at 网友评论

Lines before the breadcrumb and the page's buttons (A+ A-, 分享) are left out.`;
