import type { ReactNode } from "react";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { countriesConcerned } from "@/domain/border";
import type { Language } from "@/domain/language";
import { type Country, countries, languageOfRules } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  locale: Locale;
  /** Who could be asked of a side of which nothing is known, for officials. */
  askSide?: ((country: Country) => ReactNode) | undefined;
};
type Side = BottleneckView["sides"][number];

/** Both sides beside each other, with the border between them: also one of which nothing is known yet. */
export function Sides(props: Props) {
  const { bottleneck, catalogue } = props;
  const t = translator(props.locale, "BottleneckPage");
  const { regionIds: regions, borders, sides } = bottleneck;
  const felt = countriesConcerned({ regions, borders }, catalogue.regions);
  const concerned = countries.filter(
    (one) => felt.includes(one) || sides.some(({ country }) => country === one),
  );
  if (concerned.length === 0) return null;
  const [own, other] = [concerned.filter(isDutch), concerned.filter((one) => !isDutch(one))];
  return (
    <section>
      <h2>{t("sides")}</h2>
      <div className="mt-3 grid overflow-hidden rounded-card border border-line bg-surface md:auto-cols-fr md:grid-flow-col print:auto-cols-fr print:grid-flow-col">
        {[own, other]
          .filter(({ length }) => length > 0)
          .map((side) => (
            <div
              key={side[0]}
              className="min-w-0 border-frontier max-md:not-first:border-t-3 md:not-first:border-l-3 print:not-first:border-t-0 print:not-first:border-l-3"
            >
              {side.map((country) => (
                <CountrySide key={country} {...props} country={country} />
              ))}
            </div>
          ))}
      </div>
    </section>
  );
}

const isDutch = (country: Country): boolean => country === "NL";

const tints: Record<Country, string> = { NL: "bg-map-nl", DE: "bg-map-nw", BE: "bg-map-vl" };

function CountrySide({ country, ...props }: Props & { country: Country }) {
  const name = translator(props.locale, "Bottleneck")(`country.${country}`);
  const known = props.bottleneck.sides.filter(
    (side) => side.country === country && saysSomething(side),
  );
  return (
    <>
      <div
        className={`flex flex-wrap items-baseline justify-between gap-x-4 px-5 py-2.5 text-ink ${tints[country]}`}
      >
        <h3>{name}</h3>
        <p className="text-small">{stateOf(props, country, known.length > 0)}</p>
      </div>
      {known.length === 0 && (
        <div className="m-4 grid gap-2 rounded-control border border-line-strong border-dashed px-4 py-3 text-muted text-small">
          <p>{translator(props.locale, "BottleneckPage")("competentUnknown")}</p>
          {props.askSide?.(country)}
        </div>
      )}
      {known.map((side) => (
        <SideFacts key={side.id || country} {...props} side={side} />
      ))}
    </>
  );
}

/** Whether this side is asked now, or was not asked yet; nothing where it says something. */
function stateOf({ bottleneck, catalogue, locale }: Props, country: Country, isKnown: boolean) {
  const t = translator(locale, "BottleneckPage");
  const { nextStepById, nextStepOn } = bottleneck;
  const asked = catalogue.organisations.get(nextStepById ?? "");
  if (asked?.countries.includes(country) && asked.countries.length === 1)
    return nextStepOn
      ? t("askedBy", {
          date: formatter(locale).dateTime(nextStepOn, { dateStyle: "medium", timeZone: "UTC" }),
        })
      : t("asked");
  return isKnown ? null : t("notAsked");
}

const saysSomething = ({ competentId, legalProvision, position }: Side): boolean =>
  Boolean(competentId || legalProvision || position);

/** Which organisation is competent, which rule applies and, for officials, what it says. */
function SideFacts({ bottleneck, catalogue, locale, side }: Props & { side: Side }) {
  const t = translator(locale, "BottleneckPage");
  const competent = catalogue.organisations.get(side.competentId ?? "");
  const said = (text: string, language: Language) => (
    <Words phrase={{ text, language }} locale={locale} />
  );
  const original = bottleneck.originalLanguage;
  return (
    <dl className="grid gap-3 border-line px-5 py-4 not-first-of-type:border-t">
      <Fact term={t("competent")}>
        {competent ? (
          <OrganisationName organisation={competent} locale={locale} />
        ) : (
          <span className="text-muted">{t("notKnown")}</span>
        )}
      </Fact>
      {side.legalProvision && (
        <Fact term={t("provision")}>
          {said(side.legalProvision, languageOfRules(side, original) ?? locale)}
        </Fact>
      )}
      {bottleneck.internal && side.position !== "" && (
        <Fact term={t("position")}>
          {side.position === null ? (
            <span className="text-muted text-small">{t("otherSide")}</span>
          ) : (
            // Nobody says in which language it is: it is taken to be in the writer's, or in that of the record.
            said(side.position, side.positionLanguage ?? original)
          )}
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-muted text-small">{term}</dt>
    <dd className="wrap-anywhere mt-0.5 whitespace-pre-line">{children}</dd>
  </div>
);
