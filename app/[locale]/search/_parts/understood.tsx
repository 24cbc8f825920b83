import type { ShownAnswer } from "@/components/search/shown";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; answer: ShownAnswer; plain: readonly string[] };

/** How the words were understood: what was recognised in them, and what else may be meant. */
export function Understood({ locale, answer: { typed, chips, spellings }, plain }: Props) {
  const t = translator(locale, "Search");
  const searchFor = (q: string, plain: readonly string[] = []) =>
    path(locale, `/search?${new URLSearchParams([["q", q], ...plain.map((id) => ["plain", id])])}`);
  return (
    <>
      {chips.length > 0 && (
        <ul aria-label={t("chips")} className="mt-4 flex flex-wrap gap-2">
          {chips.map(({ id, text, lang }) => (
            <li key={id}>
              <a
                href={searchFor(typed, [...plain, id])}
                aria-label={t("remove", { name: text })}
                className="inline-flex min-h-9 items-center gap-2 rounded-control border border-water bg-water-tint px-2 text-small text-water-deep no-underline max-md:min-h-11"
              >
                <span lang={lang}>{text}</span> <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {spellings.length > 0 && (
        <p className="mt-4">
          {t("spellings")}{" "}
          {spellings.map((spelling) => (
            <a key={spelling} href={searchFor(spelling)} className="mr-3 inline-block py-1">
              {spelling}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
