import { nameCatalogue } from "@/app/_lists/names";
import { partyTint } from "@/app/_partnership/party-tint";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue, OrganisationEntry } from "@/data/catalogue";
import type { PartnershipPage } from "@/data/partnership/partnerships";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; partnership: PartnershipPage; catalogue: Catalogue };

/** The organisations that take part: this side, the neighbour's, and those of both. */
export function Participants({ locale, partnership, catalogue }: Props) {
  const t = translator(locale, "Partnership");
  const { participantIds, partyId, participantsAreConfirmed } = partnership;
  if (participantIds.length === 0) return null;
  const names = nameCatalogue(catalogue, locale).organisation;
  const all = [...names.keys()]
    .filter((id) => participantIds.includes(id))
    .flatMap((id) => catalogue.organisations.get(id) ?? []);
  const onBoth = ({ countries }: OrganisationEntry) => countries.length > 1;
  const isDutch = (one: OrganisationEntry) => !onBoth(one) && one.countries[0] === "NL";
  const neighbour = catalogue.parties.get(partyId);
  const sides = [
    { title: t("ownSide"), tint: partyTint("NL"), organisations: all.filter(isDutch) },
    {
      tint: partyTint(partyId),
      title: neighbour ? inLanguage(neighbour.names, locale).text : t("neighbour"),
      organisations: all.filter((one) => !onBoth(one) && !isDutch(one)),
    },
    { title: t("bothSides"), tint: "bg-water", organisations: all.filter(onBoth) },
  ].filter(({ organisations }) => organisations.length > 0);

  return (
    <section aria-labelledby="participants" className="mt-10">
      <h2 id="participants">{t("participants")}</h2>
      {!participantsAreConfirmed && (
        <p className="mt-1 text-muted text-small">{t("participantsUnconfirmed")}</p>
      )}
      <div className="mt-3 grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {sides.map(({ title, tint, organisations }) => (
          <div key={title}>
            <div className={`mb-2 h-1 rounded-full ${tint}`} />
            <h3>{title}</h3>
            <ul className="mt-1 grid gap-1 text-small">
              {organisations.map(({ id, names }) => (
                <li key={id}>
                  <a href={path(locale, `/organisations/${id}`)}>
                    <Phrase phrase={inLanguage(names, locale)} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
