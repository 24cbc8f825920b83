import { Fragment } from "react";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import type { BottleneckView } from "@/data/bottleneck/page";
import { listWhoToAsk } from "@/data/bottleneck/who-to-ask";
import type { Catalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import type { Country } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  locale: Locale;
  country: Country;
};

/** Who of this side could be asked, each the way to agree on it as the next step. */
export async function AskSide({ bottleneck, catalogue, locale, country }: Props) {
  const viewer = await findViewer();
  const ids = viewer ? await listWhoToAsk(viewer, bottleneck.reference, country) : [];
  const known = ids.flatMap((id) => catalogue.organisations.get(id) ?? []);
  const t = translator(locale, "BottleneckPage");
  const ask = path(locale, `/bottlenecks/${bottleneck.reference}?ask=step`);
  if (known.length === 0)
    return (
      <p className="no-print">
        <a href={`${ask}#next-step`}>{t("askSomeone")}</a>
      </p>
    );
  return (
    <p className="no-print">
      {t("whoToAsk")}{" "}
      {known.map((organisation, at) => (
        <Fragment key={organisation.id}>
          {at > 0 && " · "}
          <a href={`${ask}&whom=${encodeURIComponent(organisation.id)}#next-step`}>
            <OrganisationName organisation={organisation} locale={locale} />
          </a>
        </Fragment>
      ))}
    </p>
  );
}
