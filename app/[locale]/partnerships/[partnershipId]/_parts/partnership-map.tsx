import { BorderMap } from "@/components/map/border-map";
import type { Catalogue } from "@/data/catalogue";
import { readFigures, tallyOf } from "@/data/counts/figures";
import { findViewer } from "@/data/viewer";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; partyId: string; catalogue: Catalogue };

/** The border with one neighbour: its regions there are filled, each region is a link. */
export async function PartnershipMap({ locale, partyId, catalogue }: Props) {
  const { regions: counts } = await readFigures(await findViewer());
  const t = translator(locale, "Partnership");
  const portal = translator(locale, "Portal");
  const party = catalogue.parties.get(partyId);
  const border = [...catalogue.regions.values()].filter(
    ({ kind, touchesBorder }) => kind === "NUTS3" && touchesBorder,
  );
  const theirs = border.filter((region) => region.partyId === partyId);
  return (
    <>
      <BorderMap
        label={t("mapLabel", { party: party ? inLanguage(party.names, locale).text : partyId })}
        notice={portal("mapNotice")}
        viewBox="fit-selected"
        selected={theirs.flatMap(({ geometryKey }) => geometryKey ?? [])}
        marks={border.flatMap(({ id, names, geometryKey }) =>
          geometryKey
            ? [
                {
                  regionKey: geometryKey,
                  href: path(locale, `/regions/${id}`),
                  label: t("mark", {
                    region: inLanguage(names, locale).text,
                    count: tallyOf(counts, id).open,
                  }),
                  count: tallyOf(counts, id).open,
                },
              ]
            : [],
        )}
      />
      <p className="mt-1 text-label text-muted">{t("mapText")}</p>
    </>
  );
}
