import { currentYear } from "../lib/moment.ts";
import { WarmLink } from "../lib/warm-link.tsx";
import { useWords } from "../lib/words.ts";
import css from "./footer.module.css";
import type { Site } from "./site.ts";

/** The legal lines. Filings are plain links at the bottom of every page, as 非经营性互联网信息服务备案管理办法 §13 asks. */
export function Footer({ site }: { site: Site }) {
  const words = useWords();
  const { copyright, licences, filings, report } = site;
  const to = copyright.to ?? currentYear();
  const years = to > copyright.from ? `${copyright.from}–${to}` : `${copyright.from}`;

  return (
    <footer className={css.footer}>
      <nav aria-label={words.aboutSite}>
        <ul>
          {site.pages.map(({ id, name }) => (
            <li key={id}>
              <WarmLink to={`/p/${id}`}>{name}</WarmLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <span>
          {site.name} {years} {words.rights}
        </span>
        {copyright.sponsors.length > 0 && (
          <span>
            {copyright.sponsors.join("／")}{" "}
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
}
