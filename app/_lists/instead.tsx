import { findRecords } from "@/data/search/records";
import { findSpellings } from "@/data/search/spellings";
import { nounNames, nouns } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { hrefOf, type ListScreen } from "./screen";

/** What was typed may be spelled otherwise, or stand in another list. */
export type Instead = { spellings: string[]; elsewhere: { section: string; count: string }[] };

/** Looks for it where what was typed was not found. */
export async function findInstead(
  { locale, asked: { q, plain }, catalogue, address }: ListScreen,
  viewer: Anyone,
): Promise<Instead> {
  const others = nounNames.filter((noun) => `/${nouns[noun].section}` !== address);
  const [spellings, ...found] = await Promise.all([
    findSpellings(q, { viewer, catalogue }),
    ...others.map((noun) =>
      findRecords(noun, { viewer, reader: locale, typed: q, plain, most: 1 }),
    ),
  ]);
  const elsewhere = found.flatMap(({ total, atLeast }, at) => {
    const noun = others[at];
    return noun && total > 0
      ? [{ section: nouns[noun].section, count: `${total}${atLeast ? "+" : ""}` }]
      : [];
  });
  return { spellings, elsewhere };
}

/** Where to go on from a search that found nothing in this list. */
export function InsteadOf({ screen, instead }: { screen: ListScreen; instead: Instead }) {
  const { locale, asked } = screen;
  const t = translator(locale, "List");
  const portal = translator(locale, "Portal.section");
  const query = `?${new URLSearchParams([["q", asked.q], ...asked.plain.map((id) => ["plain", id])])}`;
  return (
    <div className="-mt-6 mb-6 grid gap-2">
      {instead.spellings.length > 0 && (
        <p>
          {t("spellings")}{" "}
          {instead.spellings.map((q, at) => (
            <span key={q}>
              {at > 0 && " · "}
              <a href={hrefOf(screen, { q, plain: [] })} className="font-semibold">
                {q}
              </a>
            </span>
          ))}
        </p>
      )}
      {instead.elsewhere.map(({ section, count }) => (
        <p key={section}>
          <a href={path(locale, `/${section}${query}`)}>
            {t("elsewhere", { section: portal(section as "projects"), count })}
          </a>
        </p>
      ))}
      <p>
        <a href={path(locale, `/search${query}`)}>{t("everywhere", { typed: asked.q })}</a>
      </p>
    </div>
  );
}
