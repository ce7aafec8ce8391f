import { useWords } from "../lib/words.ts";
import css from "./breadcrumb.module.css";
import type { Channel } from "./site.ts";

type BreadcrumbProps = { trail: readonly Channel[]; page?: boolean; here?: string };

/**
 * The way down from the front page. With `page`, the last of the trail is the page itself; `here` names one that is no
 * channel.
 */
export function Breadcrumb({ trail, page = false, here }: BreadcrumbProps) {
  const words = useWords();
  const last = page ? trail.at(-1) : undefined;

  return (
    <nav className={css.breadcrumb} aria-label={words.youAreHere}>
      <span aria-hidden="true">
        {words.youAreHere}
        {words.colon}
      </span>
      <ol>
        <li>
          <a href="/">{words.home}</a>
        </li>
        {trail.map(({ id, name }) => (
          <li key={id}>
            <a href={`/c/${id}`} aria-current={id === last?.id ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
        {here && (
          <li>
            <span aria-current="page">{here}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
