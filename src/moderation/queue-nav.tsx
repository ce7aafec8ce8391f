import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { countsQuery } from "./queue-query.ts";
import { addressOf, type Show, SHOWS } from "./view.ts";
import { useModerationWords } from "./words.ts";

/** The lists there are, with how much waits in those that are to be emptied. */
export function QueueNav({ show }: { show: Show }) {
  const words = useModerationWords();
  const { data: counts = {} } = useQuery(countsQuery);
  const strip = useRef<HTMLUListElement>(null);
  const waiting: Partial<Record<Show, number>> = counts;

  // On phones the strip is wider than the screen.
  useEffect(() => {
    const link = strip.current?.querySelector<HTMLElement>(`[data-show="${show}"]`);
    if (strip.current && link) strip.current.scrollLeft = link.offsetLeft - link.offsetWidth;
  }, [show]);

  return (
    <nav aria-label={words.queues}>
      <ul ref={strip}>
        {SHOWS.map((name) => (
          <li key={name}>
            <a
              data-show={name}
              href={addressOf({ show: name })}
              aria-current={name === show ? "page" : undefined}
            >
              {words.shows[name]}{" "}
              {waiting[name] !== undefined && <span>{words.count(waiting[name])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
