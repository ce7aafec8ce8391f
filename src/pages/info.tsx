import { useSuspenseQuery } from "@tanstack/react-query";
import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { ArticleBody } from "../article/article-body.tsx";
import { openingOf } from "../article/opening.ts";
import { pageQuery } from "../article/page-query.ts";
import { cache } from "../lib/cache.ts";
import { Breadcrumb } from "../site/breadcrumb.tsx";
import { PageHead } from "../site/page-head.tsx";
import css from "./info.module.css";

export async function infoLoader({
  context,
  params: { id = "" },
}: Pick<LoaderFunctionArgs, "context" | "params">) {
  await context.get(cache).query({ ...pageQuery(id), staleTime: "static" });
  return { id };
}

/** A page of the portal about itself: 关于我们, 版权声明 and their like. */
export function InfoPage() {
  const { id } = useLoaderData<typeof infoLoader>();
  const { data: page } = useSuspenseQuery(pageQuery(id));

  return (
    <article className={css.info}>
      <PageHead
        name={page.title}
        path={`/p/${id}`}
        description={openingOf(page.body) || page.title}
      />
      <Breadcrumb trail={[]} here={page.title} />
      <h1>{page.title}</h1>
      <ArticleBody blocks={page.body} />
    </article>
  );
}
