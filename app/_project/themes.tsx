import { Phrase } from "@/components/ui/phrase";
import { readCatalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";

/** What a project is about, each the way to all projects about it. */
export async function Themes({ ids, locale }: { ids: readonly string[]; locale: Locale }) {
  const { themes } = await readCatalogue();
  return (
    <ul>
      {ids
        .flatMap((id) => themes.get(id) ?? [])
        .map(({ id, names }) => (
          <li key={id}>
            <a href={path(locale, `/projects?theme=${id}`)}>
              <Phrase phrase={inLanguage(names, locale)} locale={locale} />
            </a>
          </li>
        ))}
    </ul>
  );
}
