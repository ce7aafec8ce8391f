import { WarmLink } from "../lib/warm-link.tsx";
import { useWords } from "../lib/words.ts";
import css from "./breadcrumb.module.css";
import type { Channel } from "./site.ts";

type BreadcrumbProps = { trail: readonly Channel[]; page?: boolean };

/** The way down from the front page. With `page`, the last of the trail is the page itself. */
export function Breadcrumb({ trail, page = false }: BreadcrumbProps) {
  const words = useWords();
  const last = page ? trail.at(-1) : undefined;

  return (
    <nav className={css.breadcrumb} aria-label={words.youAreHere}>
      <span aria-hidden="true">{words.youAreHere}：</span>
      <ol>
        <li>
          <WarmLink to="/">{words.home}</WarmLink>
        </li>
        {trail.map(({ id, name }) => (
          <li key={id}>
            <WarmLink to={`/c/${id}`} aria-current={id === last?.id ? "page" : undefined}>
              {name}
            </WarmLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
