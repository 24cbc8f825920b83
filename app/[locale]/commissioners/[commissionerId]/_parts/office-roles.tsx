import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { readCatalogue } from "@/data/catalogue";
import type { OfficePage } from "@/data/partnership/commissioners";
import { dateOf } from "@/domain/day";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { roles: OfficePage["roles"]; locale: Locale };

/** The partnerships that an office coordinates, coordinated or will coordinate, each with its time. */
export async function OfficeRoles({ roles, locale }: Props) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Commissioner");
  return (
    <section aria-labelledby="roles" className="mt-10">
      <h2 id="roles">{t("coordinates")}</h2>
      {roles.length === 0 && <p className="mt-2">{t("none")}</p>}
      <ul className="mt-2">
        {roles.map(({ partnershipId, isConfirmed, ...time }) => (
          <li key={`${partnershipId} ${time.from}`} className="border-line border-t py-2.5">
            <a
              href={path(locale, `/partnerships/${partnershipId}`)}
              className="inline-flex min-h-8 items-center font-semibold"
            >
              <Phrase
                phrase={inLanguage(catalogue.partnerships.get(partnershipId)?.names ?? {}, locale)}
                locale={locale}
              />
            </a>{" "}
            {!isConfirmed && <Unconfirmed>{t("unconfirmed")}</Unconfirmed>}
            <p className="text-muted text-small">{timeInWords(time, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Time = Pick<OfficePage["roles"][number], "from" | "until">;

/** From when until when; nothing where nobody knows. */
function timeInWords(time: Time, locale: Locale): string {
  const t = translator(locale, "Commissioner");
  const written = (day: string | null) =>
    day && formatter(locale).dateTime(dateOf(day), { dateStyle: "long", timeZone: "UTC" });
  const [from, until] = [written(time.from), written(time.until)];
  if (from && until) return t("between", { from, until });
  if (from) return t("from", { from });
  return until ? t("until", { until }) : "";
}
