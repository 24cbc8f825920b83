import { getTranslations } from "next-intl/server";
import { shortAddress } from "@/components/ui/sources";
import type { BottleneckView } from "@/data/bottleneck/page";

/** Where the facts were read; and that the status is a reading of these, as long as it is. */
export async function CaseSources({ bottleneck }: { bottleneck: BottleneckView }) {
  const { sources, statusIsEditorial } = bottleneck;
  const t = await getTranslations("Portal");
  if (sources.length === 0 && !statusIsEditorial) return null;
  return (
    <section>
      <h2>{t("sources")}</h2>
      {statusIsEditorial && <p className="mt-3 text-muted">{t("editorialStatus")}</p>}
      <ul className="mt-3 grid gap-2">
        {sources.map(({ url, note }) => (
          <li key={`${url} ${note}`} className="wrap-anywhere">
            {url && <a href={url}>{shortAddress(url)}</a>}
            {url && note && " · "}
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
