import { Phrase } from "@/components/ui/phrase";
import { shortAddress } from "@/components/ui/sources";
import type { BottleneckView } from "@/data/bottleneck/page";
import { getLocale, getTranslations } from "@/i18n/server";

/** Where the facts were read. */
export async function CaseSources({ bottleneck }: { bottleneck: BottleneckView }) {
  const { sources, originalLanguage: language } = bottleneck;
  const [t, locale] = await Promise.all([getTranslations("Portal"), getLocale()]);
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{t("sources")}</h2>
      <ul className="mt-3 grid gap-2">
        {sources.map(({ url, note }) => (
          <li key={`${url} ${note}`} className="wrap-anywhere">
            {url && <a href={url}>{shortAddress(url)}</a>}
            {url && note && " · "}
            {note && <Phrase phrase={{ text: note, language }} locale={locale} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That the status is a reading of the sources, as long as it is. */
export async function EditorialStatus({ bottleneck }: { bottleneck: BottleneckView }) {
  if (!bottleneck.statusIsEditorial) return null;
  const t = await getTranslations("Portal");
  return <p className="text-muted text-small">{t("editorialStatus")}</p>;
}
