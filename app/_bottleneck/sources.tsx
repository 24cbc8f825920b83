import { ReadingNote } from "@/app/_records/reading-note";
import { shortAddress } from "@/components/ui/sources";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import { writtenFor } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; locale: Locale };

/** Where the facts were read. */
export function CaseSources({ bottleneck, locale }: Props) {
  const { sources, originalLanguage: language } = bottleneck;
  const t = translator(locale, "Portal");
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{t("sources")}</h2>
      <ul className="mt-3 grid gap-2">
        {sources.map(({ url, note, noteNames }) => (
          <li key={`${url} ${note}`} className="wrap-anywhere">
            {url && <a href={url}>{shortAddress(url)}</a>}
            {url && note && " · "}
            {note && (
              <Words
                phrase={writtenFor({ text: note, language }, noteNames, locale)}
                locale={locale}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That the status is a reading of the sources, as long as it is. */
export function EditorialStatus({ bottleneck, locale }: Props) {
  if (!bottleneck.statusIsEditorial) return null;
  const t = translator(locale, "Portal");
  return <ReadingNote>{t("statusIsReading")}</ReadingNote>;
}
