import { noop, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { memo, useRef } from "react";
import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { ArticleBody } from "../article/article-body.tsx";
import { ArticleFoot } from "../article/article-foot.tsx";
import { ArticleHead } from "../article/article-head.tsx";
import { ArticleTools } from "../article/article-tools.tsx";
import { ArticleMeta } from "../article/article-meta.tsx";
import { articleQuery } from "../article/article-query.ts";
import { Figure } from "../article/figure.tsx";
import { leadsWithPicture } from "../article/leads-with.ts";
import { picturesOf } from "../article/pictures-of.ts";
import { ProgressBar } from "../article/progress-bar.tsx";
import { ReadingGuide } from "../article/reading-guide.tsx";
import { lengthOf } from "../article/reading-time.ts";
import { relatedQuery } from "../article/related-query.ts";
import { sectionsOf } from "../article/sections.ts";
import { useSourceOnCopy } from "../article/use-source-on-copy.ts";
import { hotQuery } from "../channel/hot-query.ts";
import { Guide } from "../guide/guide.tsx";
import { cache } from "../lib/cache.ts";
import { settled } from "../lib/settled.ts";
import { useWhole } from "../lib/use-whole.ts";
import { useWords } from "../lib/words.ts";
import { ListenButton } from "../listen/listen-button.tsx";
import { Breadcrumb } from "../site/breadcrumb.tsx";
import { useSite } from "../site/site-context.ts";
import { trailTo } from "../site/trail.ts";
import { Pictures } from "../viewer/pictures.tsx";
import { ArticleComments } from "./article-comments.tsx";
import { ArticleRelated } from "./article-related.tsx";
import css from "./article.module.css";
import { PageAside } from "./page-aside.tsx";

/** How long an article that has come waits for what stands around it, in milliseconds. */
const COURTESY = 800;

/** Waits for the article; for what stands around it only so long, since it may fail alone. */
export async function articleLoader({
  context,
  params: { id = "" },
}: Pick<LoaderFunctionArgs, "context" | "params">) {
  const client = context.get(cache);
  const hot = client.query({ ...hotQuery, staleTime: "static" }).catch(noop);
  const related = client.query({ ...relatedQuery(id), staleTime: "static" }).catch(noop);
  const article = await client.query({ ...articleQuery(id), staleTime: "static" });
  // A page that is warmed counts its characters then, and not at the click.
  lengthOf(article.body);
  await settled(Promise.all([related, hot]), COURTESY);
  return { id, channel: article.channel };
}

/** Another article is another page: what belongs to one (its place, its draft) does not pass to the next. */
export function ArticlePage() {
  const { id } = useLoaderData<typeof articleLoader>();
  return <ArticleView key={id} id={id} />;
}

const ArticleView = memo(function ArticleView({ id }: { id: string }) {
  const site = useSite();
  const { data: article } = useSuspenseQuery(articleQuery(id));
  const { data: related } = useQuery(relatedQuery(id));
  const words = useWords();
  const isWhole = useWhole();
  useSourceOnCopy(article);
  const body = useRef<HTMLDivElement>(null);
  const length = lengthOf(article.body);
  const sections = sectionsOf(article.body);
  const trail = trailTo(site.channels, article.channel);
  const contents = sections.length >= 3 ? sections : [];

  // After a click its headline and its picture are there at once; the text comes a frame later.
  return (
    <div className={css.page} data-columns data-partial={!isWhole || undefined}>
      {isWhole && <ArticleMeta id={id} article={article} trail={trail} />}
      <ProgressBar />
      <Pictures pictures={picturesOf(article)}>
        <article
          className={css.article}
          lang={article.lang}
          dir={article.dir}
          data-site={new URL(site.address).origin}
        >
          <Breadcrumb trail={trail} />
          <ArticleHead
            article={article}
            length={length}
            breaks={related?.breaks ?? []}
            subTitleBreaks={related?.subTitleBreaks ?? []}
          >
            <ArticleTools
              id={id}
              article={article}
              sections={contents}
              body={body}
              more={<Guide id={id} article={article} sections={sections} body={body} />}
            >
              <ListenButton
                article={id}
                hasRecording={article.body.some(({ type }) => type === "audio")}
              >
                {words.listen}
              </ListenButton>
            </ArticleTools>
          </ArticleHead>
          {article.lead && leadsWithPicture(article) && (
            <div className={css.lead}>
              <Figure picture={article.lead} loading="eager" />
            </div>
          )}
          <ArticleBody ref={body} blocks={isWhole ? article.body : []} />
          {isWhole && (
            <ArticleFoot
              article={article}
              url={new URL(`/a/${id}`, site.address).href}
              reportMail={site.report.mail}
            />
          )}
        </article>
      </Pictures>
      {isWhole && (
        <PageAside>
          {contents.length > 0 && <ReadingGuide sections={contents} minutes={length.minutes} />}
        </PageAside>
      )}
      {isWhole && (
        <div className={css.after}>
          <ArticleRelated id={id} />
          {article.comments !== "off" && <ArticleComments article={id} signIn={site.signIn} />}
        </div>
      )}
    </div>
  );
});
