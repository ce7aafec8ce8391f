import type { ReactNode } from "react";
import { useWords } from "../lib/words.ts";
import css from "./band.module.css";

type BandProps = { name: string; to?: string; kind?: string; children: ReactNode };

/** A titled section of a page; with `to`, its title leads to more of the same. */
export function Band({ name, to, kind, children }: BandProps) {
  const words = useWords();

  return (
    <section className={css.band} aria-label={name} data-kind={kind}>
      <h2>
        {to ? <a href={to}>{name}</a> : name}
        {to && <small aria-hidden="true">{words.more}</small>}
      </h2>
      {children}
    </section>
  );
}
