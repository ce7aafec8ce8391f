import { noop, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { ArticleBody } from "../article/article-body.tsx";
import { ArticleFoot } from "../article/article-foot.tsx";
import { ArticleHead } from "../article/article-head.tsx";
import { ArticleTools } from "../article/article-tools.tsx";
import { articleQuery } from "../article/article.ts";
import { Figure } from "../article/figure.tsx";
import { leadsWithPicture } from "../article/leads-with.ts";
import { ProgressBar } from "../article/progress-bar.tsx";
import { ReadingGuide } from "../article/reading-guide.tsx";
import { lengthOf } from "../article/reading-time.ts";
import { relatedQuery } from "../article/related.ts";
import { sectionsOf } from "../article/sections.ts";
import { hotQuery } from "../channel/hot.ts";
import { cache } from "../lib/cache.ts";
import { settled } from "../lib/settled.ts";
import { Breadcrumb } from "../site/breadcrumb.tsx";
import { PageTitle } from "../site/page-title.tsx";
import { siteQuery } from "../site/site.ts";
import { trailTo } from "../site/trail.ts";
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
  client.query({ ...hotQuery, staleTime: "static" }).catch(noop);
  const related = client.query({ ...relatedQuery(id), staleTime: "static" }).catch(noop);
  const article = await client.query({ ...articleQuery(id), staleTime: "static" });
  await settled(related, COURTESY);
  return { id, channel: article.channel };
}

/** Another article is another page: what belongs to one (its place, its draft) does not pass to the next. */
export function ArticlePage() {
  const { id } = useLoaderData<typeof articleLoader>();
  return <ArticleView key={id} id={id} />;
}

function ArticleView({ id }: { id: string }) {
  const { data: site } = useSuspenseQuery(siteQuery);
  const { data: article } = useSuspenseQuery(articleQuery(id));
  const { data: related } = useQuery(relatedQuery(id));
  const body = useRef<HTMLDivElement>(null);
  const length = lengthOf(article.body);
  const sections = sectionsOf(article.body);
  const contents = sections.length >= 3 ? sections : [];

  return (
    <div className={css.page}>
      <PageTitle page={article.title} />
      <ProgressBar body={body} />
      <article className={css.article} lang={article.lang} dir={article.dir}>
        <Breadcrumb trail={trailTo(site.channels, article.channel)} />
        <ArticleHead
          article={article}
          length={length}
          breaks={related?.breaks ?? []}
          subTitleBreaks={related?.subTitleBreaks ?? []}
        >
          <ArticleTools article={article} sections={contents} body={body} />
        </ArticleHead>
        {article.lead && leadsWithPicture(article) && (
          <div className={css.lead}>
            <Figure picture={article.lead} loading="eager" />
          </div>
        )}
        <ArticleBody ref={body} blocks={article.body} />
        <ArticleFoot
          article={article}
          url={new URL(`/a/${id}`, site.address).href}
          reportMail={site.report.mail}
        />
      </article>
      <PageAside>
        {contents.length > 0 && (
          <ReadingGuide sections={contents} body={body} minutes={length.minutes} />
        )}
      </PageAside>
      <div className={css.after}>
        <ArticleRelated id={id} />
        {article.comments !== "off" && <ArticleComments article={id} />}
      </div>
    </div>
  );
}
