import { useQuery } from "@tanstack/react-query";
import { useWords } from "../lib/words.ts";
import { listKept } from "./kept.ts";
import { useTitleInScript } from "./use-title-in-script.ts";

/** What can be read without a line, as links. Nothing where the browser keeps no articles at all. */
export function KeptList() {
  const words = useWords();
  const inScript = useTitleInScript();
  const { data: kept } = useQuery({ queryKey: ["kept"], queryFn: listKept, staleTime: 0 });
  if (!kept || !("caches" in window)) return null;
  if (kept.length === 0) return <p>{words.nothingKept}</p>;

  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      <ul>
        {kept.map((article) => (
          <li key={article.id}>
            <a href={`/a/${article.id}`} lang={article.lang}>
              {inScript(article.title, article)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
