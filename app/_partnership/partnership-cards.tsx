import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { readCatalogue } from "@/data/catalogue";
import { readFigures, tallyOf } from "@/data/counts/figures";
import { type Coordinator, listPartnerships } from "@/data/partnership/partnerships";
import { findViewer } from "@/data/viewer";
import { inLanguage, textInLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { PartnershipCard } from "./partnership-card";

/** All partnerships, one card each, side by side. */
export async function PartnershipCards({ locale }: { locale: Locale }) {
  const [catalogue, figures, partnerships] = await Promise.all([
    readCatalogue(),
    readFigures(await findViewer()),
    listPartnerships(),
  ]);
  const t = translator(locale, "Partnership");
  const bold = { b: (text: React.ReactNode) => <b>{text}</b> };
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
              coordination={<Coordination locale={locale} coordinators={coordinators} />}
              bottlenecks={t.rich("bottlenecks", { count: counts.open, ...bold })}
              projects={t.rich("projects", { count: counts.projects, ...bold })}
            />
          </li>
        );
      })}
    </ul>
  );
}

type CoordinationProps = { locale: Locale; coordinators: readonly Coordinator[] };

/** Which office coordinates, and whether that is confirmed. */
export function Coordination({ locale, coordinators }: CoordinationProps) {
  const t = translator(locale, "Partnership");
  if (coordinators.length === 0) return t("noCoordination");
  return t.rich("coordination", {
    offices: () => <Coordinators locale={locale} coordinators={coordinators} />,
  });
}

/** The coordinating offices by name, and whether that is confirmed. */
export function Coordinators({ locale, coordinators }: CoordinationProps) {
  const t = translator(locale, "Partnership");
  if (coordinators.length === 0) return t("noCoordinator");
  return coordinators.map(({ names, isConfirmed }, at) => (
    <span key={names.nl}>
      {at > 0 && ", "}
      <Phrase phrase={inLanguage(names, locale)} locale={locale} />
      {!isConfirmed && (
        <>
          {" "}
          <Unconfirmed>{t("unconfirmed")}</Unconfirmed>
        </>
      )}
    </span>
  ));
}
