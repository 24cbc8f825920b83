import { accountLabels } from "@/app/_account/account-labels";
import { GrantPlaces } from "@/app/_account/grant-facts";
import { readAccountHistory } from "@/data/account/history";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { viewer: Viewer; officialId: string; locale: Locale };

/** Who gave which role and when, who ended it, and what else was done with the account; the newest first. */
export async function AccountHistory({ viewer, officialId, locale }: Props) {
  const history = await readAccountHistory(viewer, officialId);
  if (history.length === 0) return null;
  const happened = translator(locale, "Event");
  const format = formatter(locale);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{translator(locale, "History")("title")}</h2>
      <ol className="mt-3">
        {history.map(({ id, at, event, ...told }) => (
          <li key={id} className="border-line border-t py-3 sm:flex sm:gap-6">
            <time
              dateTime={at.toISOString()}
              className="block w-32 flex-none text-muted text-small tabular-nums"
            >
              {format.dateTime(at, { dateStyle: "medium" })}
            </time>
            <div className="wrap-anywhere min-w-0">
              <p className="font-bold">{happened(event.name)}</p>
              <Details {...told} event={event} locale={locale} />
              {told.by && <p className="text-muted text-small">{told.by}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Told = Awaited<ReturnType<typeof readAccountHistory>>[number];

/** Which role it was and for what; what of the account was changed. */
function Details({ event, grant, locale }: Pick<Told, "event" | "grant"> & { locale: Locale }) {
  if (grant)
    return (
      <p>
        {translator(locale, "Role")(grant.role)} · <GrantPlaces grant={grant} locale={locale} />
      </p>
    );
  if (event.name === "account.listExported") return <Exported {...event.payload} locale={locale} />;
  if (event.name !== "account.edited") return null;
  const labels = accountLabels(locale);
  const { nameChanged, changes } = event.payload;
  const fields = [
    ...(nameChanged ? [labels.name] : []),
    ...(Object.keys(changes).length > 0 ? [labels.organisationId] : []),
  ];
  if (fields.length === 0) return null;
  const named = formatter(locale).list(fields);
  return <p>{translator(locale, "History")("changed", { fields: named })}</p>;
}

type ExportedProps = Extract<Told["event"], { name: "account.listExported" }>["payload"];

/** Which list was taken away, as what, and narrowed to what, by the names that its address has. */
function Exported({ locale, ...told }: ExportedProps & { locale: Locale }) {
  const t = translator(locale, "History");
  const list = translator(locale, "List");
  const titles: Readonly<Record<string, string>> = {
    bottlenecks: translator(locale, "BottleneckList")("title"),
    projects: translator(locale, "ProjectList")("title"),
    organisations: translator(locale, "OrganisationList")("title"),
    accounts: translator(locale, "AccountList")("title"),
  };
  const narrowed = [...told.filter, ...(told.hasWords ? [t("exportWords")] : [])];
  return (
    <>
      <p>
        {t("exported", {
          ...{ list: titles[told.list] ?? told.list, rows: told.rows },
          format: list(`file.${told.format}`),
        })}
      </p>
      {narrowed.length > 0 && <p>{t("exportFilter", { filter: narrowed.join(", ") })}</p>}
      {!told.isWhole && <p>{t("exportBroken")}</p>}
    </>
  );
}
