import { useQuery } from "@tanstack/react-query";
import { useWords } from "../lib/words.ts";
import { listKept } from "./kept.ts";

/** What can be read without a line, as links. Nothing where the browser keeps no articles at all. */
export function KeptList() {
  const words = useWords();
  const { data: kept } = useQuery({ queryKey: ["kept"], queryFn: listKept, staleTime: 0 });
  if (!kept || !("caches" in window)) return null;
  if (kept.length === 0) return <p>{words.nothingKept}</p>;

  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      <ul>
        {kept.map(({ id, title }) => (
          <li key={id}>
            <a href={`/a/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
