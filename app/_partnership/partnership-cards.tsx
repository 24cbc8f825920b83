import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { readCatalogue } from "@/data/catalogue";
import { type Figures, tallyOf } from "@/data/counts/figures";
import { type Coordinator, listPartnerships } from "@/data/partnership/partnerships";
import { inLanguage, textInLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { PartnershipCard } from "./partnership-card";

type Props = { locale: Locale; figures: Pick<Figures, "partnerships"> };

/** All partnerships, one card each, side by side. */
export async function PartnershipCards({ locale, figures }: Props) {
  const [catalogue, partnerships] = await Promise.all([readCatalogue(), listPartnerships()]);
  const t = translator(locale, "Partnership");
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
      {partnerships.map(({ id, partyId, stage, names, instrument, coordinators }) => {
        const counts = tallyOf(figures.partnerships, id);
        return (
          <li key={id}>
            <PartnershipCard
              locale={locale}
              href={path(locale, `/partnerships/${id}`)}
              partyId={partyId}
              stage={t(`stage.${stage}`)}
              name={inLanguage(catalogue.parties.get(partyId)?.names ?? names, locale)}
              instrument={textInLanguage(instrument, locale)}
              coordination={<Coordination locale={locale} coordinators={coordinators} isShort />}
              open={counts.open}
              solved={counts.solved}
              counts={(["open", "solved", "projects"] as const).map((name) => ({
                ...{ name, count: counts[name] },
                text: t(`count.${name}`, { count: counts[name] }),
              }))}
            />
          </li>
        );
      })}
    </ul>
  );
}

type CoordinationProps = {
  locale: Locale;
  coordinators: readonly Coordinator[];
  /** On a card: whether it is confirmed is said on the page itself. */
  isShort?: boolean;
};

/** Which office coordinates, and whether that is confirmed. */
export function Coordination({ locale, coordinators, isShort }: CoordinationProps) {
  const t = translator(locale, "Partnership");
  if (coordinators.length === 0) return t("noCoordination");
  return t.rich("coordination", {
    offices: () => <Coordinators {...{ locale, coordinators, isShort }} />,
  });
}

/** The coordinating offices by name, and whether that is confirmed. */
export function Coordinators({ locale, coordinators, isShort = false }: CoordinationProps) {
  const t = translator(locale, "Partnership");
  if (coordinators.length === 0) return t("noCoordinator");
  return coordinators.map(({ names, isConfirmed }, at) => (
    <span key={names.nl}>
      {at > 0 && ", "}
      <Phrase phrase={inLanguage(names, locale)} locale={locale} />
      {!isConfirmed && !isShort && (
        <>
          {" "}
          <Unconfirmed>{t("unconfirmed")}</Unconfirmed>
        </>
      )}
    </span>
  ));
}
