import { Badge, type Tone } from "@/components/ui/badge";
import { Phrase } from "@/components/ui/phrase";
import { readCatalogue } from "@/data/catalogue";
import { endingDays, endsSoon, grantState } from "@/domain/account/account";
import { inLanguage, type Language, type Phrase as Text } from "@/domain/language";
import type { Role, ScopeKind } from "@/domain/viewer";
import { formatter, translator } from "@/i18n/server";

/** A grant as a screen shows it. */
export type GrantShown = {
  id: string;
  role: Role;
  scope: ScopeKind;
  partyId: string | null;
  partnershipId: string | null;
  regions: readonly { regionId: string }[];
  from: Date;
  until: Date | null;
  /** Where it is told who gave it: when, and by whom if that is known. */
  createdAt?: Date;
  grantedBy?: { name: string } | null;
};

const tones = { now: "ok", later: "info", ended: "idle" } as const satisfies Record<string, Tone>;

/** One role: what it is, where it holds, from and until. */
export function GrantFacts({ grant, locale }: { grant: GrantShown; locale: Language }) {
  const t = translator(locale, "Account.grants");
  const role = translator(locale, "Role");
  const format = formatter(locale);
  const now = new Date();
  const state = grantState(grant, now);
  const day = (moment: Date) => format.dateTime(moment, { dateStyle: "medium" });
  const from = day(grant.from);

  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b id={`grant-${grant.id}`} className="font-semibold">
          {role(grant.role)}
        </b>
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
        {endsSoon(grant, now) && <Badge tone="warn">{t("endsSoon", { days: endingDays })}</Badge>}
      </p>
      <p>
        <GrantPlaces grant={grant} locale={locale} />
      </p>
      <p className="text-muted text-small">
        {grant.until
          ? t("period", { from, until: day(new Date(grant.until.getTime() - 1)) })
          : t("since", { from })}
        {grant.createdAt && (
          <span className="block">
            {grant.grantedBy
              ? t("given", { day: day(grant.createdAt), name: grant.grantedBy.name })
              : t("givenByNobody", { day: day(grant.createdAt) })}
          </span>
        )}
      </p>
    </div>
  );
}

type Where = Pick<GrantShown, "partyId" | "partnershipId" | "regions">;

/** For which party, partnership or regions a role was given, in words. */
export async function GrantPlaces({ grant, locale }: { grant: Where; locale: Language }) {
  const places = await placesOf(grant, locale);
  return (
    <>
      {places.length === 0 && translator(locale, "Account.grants")("everything")}
      {places.map((place, at) => (
        <span key={place.text}>
          {at > 0 && ", "}
          <Phrase phrase={place} locale={locale} />
        </span>
      ))}
    </>
  );
}

async function placesOf(grant: Where, locale: Language): Promise<Text[]> {
  const { parties, partnerships, regions } = await readCatalogue();
  const entries = [
    parties.get(grant.partyId ?? ""),
    partnerships.get(grant.partnershipId ?? ""),
    ...grant.regions.map(({ regionId }) => regions.get(regionId)),
  ];
  return entries.flatMap((entry) => (entry ? [inLanguage(entry.names, locale)] : []));
}
