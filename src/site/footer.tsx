import { memo } from "react";
import { useYear } from "../lib/clock.ts";
import { useWords } from "../lib/words.ts";
import { ScriptSwitch } from "../script/script-switch.tsx";
import css from "./footer.module.css";
import type { Site } from "./site.ts";

/** The legal lines. Filings are plain links at the bottom of every page, as 非经营性互联网信息服务备案管理办法 §13 asks. */
export const Footer = memo(function Footer({ site }: { site: Site }) {
  const words = useWords();
  const thisYear = useYear();
  const { copyright, licences, filings, report } = site;
  const to = copyright.to ?? thisYear;
  const years = to > copyright.from ? `${copyright.from}–${to}` : `${copyright.from}`;

  return (
    <footer className={css.footer}>
      <ScriptSwitch />
      <nav aria-label={words.aboutSite}>
        <ul>
          {site.pages.map(({ id, name }) => (
            <li key={id}>
              <a href={`/p/${id}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href="/library">{words.library}</a>
          </li>
          {/* Its target has the browser load the page anew, so that the address is heard (index.html). */}
          <li>
            <a href="/?mode=elder" target="_self">
              {words.modeTitles.elder}
            </a>
          </li>
        </ul>
      </nav>
      <p>
        <span>
          {site.name} {years} {words.rights}
        </span>
        {copyright.sponsors.length > 0 && (
          <span>
            {copyright.sponsors.join("、")}{" "}
            {copyright.sponsors.length > 1 ? words.jointlyBy : words.organisedBy}
          </span>
        )}
      </p>
      <dl>
        {licences.map(({ name, number }, position) => (
          <div key={position}>
            <dt>{name}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <p>
        {[filings.icp, filings.police].map(
          (filing) =>
            filing && (
              <a key={filing.text} href={filing.href} rel="noopener">
                {filing.badge && (
                  <img src={filing.badge} alt="" width="20" height="20" loading="lazy" />
                )}
                {filing.text}
              </a>
            ),
        )}
      </p>
      {(report.phone ?? report.mail) && (
        <p>
          <span>{words.report}</span>
          {report.phone && (
            <a href={`tel:${report.phone}`}>
              {words.phone} {report.phone}
            </a>
          )}
          {report.mail && (
            <a href={`mailto:${report.mail}`}>
              {words.mail} {report.mail}
            </a>
          )}
        </p>
      )}
    </footer>
  );
});
