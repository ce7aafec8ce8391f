import { WarmLink } from "../lib/warm-link.tsx";
import { useWords } from "../lib/words.ts";
import css from "./pager.module.css";

type PagerProps = { channel: string; page: number; pages: number };

/** The neighbours of an archive page. Pages count from the oldest, so an address keeps its stories for good. */
export function Pager({ channel, page, pages }: PagerProps) {
  const words = useWords();
  const address = `/c/${channel}`;

  return (
    <nav className={css.pager} aria-label={words.paging}>
      <WarmLink to={address}>{words.newest}</WarmLink>
      {page < pages && <WarmLink to={`${address}?page=${page + 1}`}>{words.newer}</WarmLink>}
      <span>{words.archiveOf(page, pages)}</span>
      {page > 1 && <WarmLink to={`${address}?page=${page - 1}`}>{words.older}</WarmLink>}
      {page > 1 && <WarmLink to={`${address}?page=1`}>{words.oldest}</WarmLink>}
    </nav>
  );
}
