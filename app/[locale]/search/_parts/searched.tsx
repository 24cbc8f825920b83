import { groupTitle, type Searched as Noun } from "@/app/_search/answer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; nouns: readonly Noun[]; title: string };

/** Among what one searches and by what it is found; each noun leads to its whole list. */
export function Searched({ locale, nouns, title }: Props) {
  const t = translator(locale, "Search");
  return (
    <section aria-labelledby="searched" className="mt-8 max-w-3xl">
      <h2 id="searched" className="text-title">
        {title}
      </h2>
      <ul className="mt-2">
        {nouns.map(({ name, isListed }) => (
          <li key={name} className="py-1">
            {isListed ? (
              <a href={path(locale, `/${name}`)} className="inline-block py-1 underline">
                {groupTitle(name, locale)}
              </a>
            ) : (
              <span className="inline-block py-1">{groupTitle(name, locale)}</span>
            )}{" "}
            <span className="text-muted">· {t(`in.${name}`)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={path(locale, "/bottlenecks?sort=changed")}>{t("latest")}</a>
      </p>
    </section>
  );
}
