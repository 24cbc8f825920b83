import { Fragment, type ReactNode } from "react";
import { isReading } from "@/app/_partnership/readings";
import { Facts } from "@/components/ui/facts";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import type { Catalogue } from "@/data/catalogue";
import type { PartnershipPage } from "@/data/partnership/partnerships";
import { inLanguage, type Names, textInLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { Conferences } from "./conferences";

type Props = { locale: Locale; partnership: PartnershipPage; catalogue: Catalogue };

/** A partnership at a glance. What is not known is left out. */
export function PartnershipFacts({ locale, partnership, catalogue }: Props) {
  const t = translator(locale, "Partnership");
  const { instrument, stage, stageIsConfirmed, since, cycle, conferences } = partnership;
  const say = (names: Names | null | undefined) =>
    names && <Phrase phrase={textInLanguage(names, locale)} locale={locale} />;
  const facts: [string, ReactNode][] = [
    [t("instrument"), say(instrument)],
    [
      t("stageTerm"),
      <Fragment key="stage">
        {t(`stage.${stage}`)} {!stageIsConfirmed && <Unconfirmed>{t("unconfirmed")}</Unconfirmed>}
      </Fragment>,
    ],
    [t("since"), since],
    [t("cycle"), say(cycle)],
    [
      t("themes"),
      partnership.themeIds.length > 0 && (
        <Themes key="themes" locale={locale} ids={partnership.themeIds} catalogue={catalogue} />
      ),
    ],
    [
      t("conferences"),
      conferences.length > 0 && (
        <Conferences key="conferences" locale={locale} conferences={conferences} />
      ),
    ],
  ];
  return (
    <Card className="text-small">
      <h2 id="facts" className="mb-3 text-title">
        {t("facts")}
      </h2>
      <Facts facts={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
      {isReading(partnership) && <p className="mt-2 text-label text-muted">{t("reading")}</p>}
    </Card>
  );
}

type ThemesProps = { locale: Locale; ids: readonly string[]; catalogue: Catalogue };

function Themes({ locale, ids, catalogue }: ThemesProps) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a
            href={path(locale, `/bottlenecks?theme=${id}`)}
            className="inline-flex min-h-7 items-center"
          >
            <Phrase
              phrase={inLanguage(catalogue.themes.get(id)?.names ?? {}, locale)}
              locale={locale}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
