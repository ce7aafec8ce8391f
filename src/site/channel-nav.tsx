import { memo, useEffect, useRef } from "react";
import { useWords } from "../lib/words.ts";
import css from "./channel-nav.module.css";
import type { Channel } from "./site.ts";
import { trailTo } from "./trail.ts";

type ChannelNavProps = { channels: readonly Channel[]; current: string | undefined };

/** The portal's channels; the one that the page belongs to is marked, and on phones brought into view. */
export const ChannelNav = memo(function ChannelNav({ channels, current }: ChannelNavProps) {
  const words = useWords();
  const strip = useRef<HTMLUListElement>(null);
  const [top, below] = current ? trailTo(channels, current) : [];
  const marked = top?.id;

  useEffect(() => {
    const { current: list } = strip;
    const link = list?.querySelector<HTMLElement>(`[href="/c/${marked}"]`);
    if (!list || !link) return;
    // Once it is laid out, which is later where an article is shown alone at first.
    const observer = new ResizeObserver(() => {
      list.scrollLeft = link.offsetLeft + link.offsetWidth / 2 - list.clientWidth / 2;
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [marked]);

  return (
    <nav className={css.channels} aria-label={words.channels}>
      <ul ref={strip}>
        {channels.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/c/${id}`}
              aria-current={id === marked ? (below ? "true" : "page") : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
