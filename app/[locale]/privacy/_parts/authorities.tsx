import { Phrase } from "@/components/ui/phrase";
import { inLanguage, type Names } from "@/domain/language";
import type { Country } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Authority = "ap" | "ldi-nrw" | "lfd-nds" | "apd-gba";

/** Where one can complain about what is done with data, on both sides of the border. */
const authorities: Record<Authority, { url: string; country: Country; names: Names }> = {
  ap: {
    url: "https://www.autoriteitpersoonsgegevens.nl",
    country: "NL",
    names: { nl: "Autoriteit Persoonsgegevens (AP)" },
  },
  "ldi-nrw": {
    url: "https://www.ldi.nrw.de",
    country: "DE",
    names: {
      de: "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen (LDI NRW)",
    },
  },
  "lfd-nds": {
    url: "https://www.lfd.niedersachsen.de",
    country: "DE",
    names: { de: "Landesbeauftragter für den Datenschutz Niedersachsen (LfD)" },
  },
  "apd-gba": {
    url: "https://www.gegevensbeschermingsautoriteit.be",
    country: "BE",
    names: {
      nl: "Gegevensbeschermingsautoriteit (GBA)",
      fr: "Autorité de protection des données (APD)",
      de: "Datenschutzbehörde (DSB)",
    },
  },
};

type Props = { locale: Locale; own: Authority | null };

/** The authorities, that of the organisation which runs the portal first. */
export function Authorities({ locale, own }: Props) {
  const t = translator(locale, "Privacy");
  const countries = translator(locale, "Bottleneck.country");
  const all = Object.entries(authorities).sort(([a], [b]) => Number(b === own) - Number(a === own));
  return (
    <ul className="grid list-disc gap-1 pl-6">
      {all.map(([id, { url, country, names }]) => (
        <li key={id}>
          <a href={url}>
            <Phrase phrase={inLanguage(names, locale)} locale={locale} />
          </a>
          {`, ${countries(country)}`}
          {id === own && ` (${t("ownAuthority")})`}
        </li>
      ))}
    </ul>
  );
}
