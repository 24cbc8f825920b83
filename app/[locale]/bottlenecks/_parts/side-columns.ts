import type { FileReading } from "@/app/_lists/noun";
import type { ExportRow } from "@/data/bottleneck/list";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { inLanguage } from "@/domain/language";
import type { Country } from "@/domain/region";
import { colon } from "@/i18n/server";

type Row = Pick<ExportRow, "sides">;
type Side = Row["sides"][number];

/** Per country which rule applies and who is competent. What is of one Land or region says of which. */
export function sideColumns({ locale, catalogue, named }: FileReading<BottleneckList>) {
  const ofCountry = (country: Country, say: (side: Side) => string) => (row: Row) =>
    row.sides
      .filter((side) => side.country === country)
      .flatMap((side) => {
        const party = catalogue.parties.get(side.partyId ?? "");
        const said = say(side);
        return said && party
          ? [`${inLanguage(party.names, locale).text}${colon(locale)}${said}`]
          : said || [];
      })
      .join(" | ");
  const rule = ({ legalProvision }: Side) => legalProvision;
  const competent = ({ competentId }: Side) =>
    competentId ? named("organisation", competentId) : "";
  return {
    ruleNl: ofCountry("NL", rule),
    competentNl: ofCountry("NL", competent),
    ruleDe: ofCountry("DE", rule),
    competentDe: ofCountry("DE", competent),
    ruleBe: ofCountry("BE", rule),
    competentBe: ofCountry("BE", competent),
  };
}
