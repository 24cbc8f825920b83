import { PracticeMark } from "@/app/_records/practice-mark";
import { Phrase } from "@/components/ui/phrase";
import type { ProjectView } from "@/data/project/page";
import { textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";

/** What the project works on. */
export function LinkedBottlenecks({
  bottlenecks,
  locale,
}: Pick<ProjectView, "bottlenecks"> & { locale: Locale }) {
  return (
    <ul className="grid gap-1.5">
      {bottlenecks.map(({ reference, originalLanguage, texts }) => {
        const text = textFor(texts, locale, originalLanguage);
        return (
          <li key={reference}>
            <a href={path(locale, `/bottlenecks/${reference}`)}>
              {reference}{" "}
              {text && (
                <Phrase phrase={{ text: text.title, language: text.language }} locale={locale} />
              )}
            </a>{" "}
            <PracticeMark reference={reference} locale={locale} />
          </li>
        );
      })}
    </ul>
  );
}
