import { useChannelWords } from "./words.ts";
import css from "./pager.module.css";

type PagerProps = { channel: string; page: number; pages: number };

/** The neighbours of an archive page. Pages count from the oldest, so an address keeps its stories for good. */
export function Pager({ channel, page, pages }: PagerProps) {
  const words = useChannelWords();
  const address = `/c/${channel}`;

  return (
    <nav className={css.pager} aria-label={words.paging}>
      <Turn to={address} name={words.newest} />
      {page < pages && <Turn to={`${address}?page=${page + 1}`} name={words.newer} />}
      <span>{words.archiveOf(page, pages)}</span>
      {page > 1 && <Turn to={`${address}?page=${page - 1}`} name={words.older} />}
      {page > 1 && <Turn to={`${address}?page=1`} name={words.oldest} />}
    </nav>
  );
}

function Turn({ to, name }: { to: string; name: string }) {
  return <a href={to}>{name}</a>;
}
