import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs, Page, TitledCard } from "@/components/ui/page";
import { earlierImports } from "@/data/import/earlier";
import { isSealed } from "@/data/seal";
import { readSettings } from "@/data/settings";
import { requireViewer } from "@/data/viewer";
import { mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { formatter, getLocale, translator } from "@/i18n/server";
import { headOf } from "./heads";
import { fileProblems } from "./limits";
import { type ImportScreen, importAddress } from "./noun";
import { UploadForm } from "./upload-form";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props<Facts> = { screen: ImportScreen<Facts>; query: Query };

/** What a file must look like, a model of one, and the form that sends it to be tried out. */
export async function ImportPage<Facts>({ screen, query }: Props<Facts>) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  if (!mayAnywhere(viewer, "register")) notFound();
  const t = translator(locale, "Import");
  const here = path(locale, importAddress(screen));
  const { noun } = screen.imported;
  const { importRows: rows } = await readSettings();
  const isTold = await isSealed(here, query);
  const problem = [...fileProblems, "otherAccount" as const].find((one) => one === query.wrong);
  return (
    <Page className="grid gap-8 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[
            { href: path(locale, screen.address), text: translator(locale, screen.list)("title") },
            { text: t("link") },
          ]}
        />
        <h1>{t(`title.${noun}`)}</h1>
        <p className="mt-3 max-w-measure text-muted">{t(`lead.${noun}`)}</p>
      </div>
      <UploadForm
        {...{ here, locale, viewer, rows }}
        problem={isTold && problem ? t(`refusal.${problem}`, { rows }) : null}
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Rules screen={screen} locale={locale} />
        <div className="grid gap-5">
          <Models here={here} locale={locale} />
          <Earlier screen={screen} locale={locale} viewer={viewer} />
        </div>
      </div>
    </Page>
  );
}

/** How a file is read, and its columns. */
function Rules<Facts>({ screen, locale }: { screen: ImportScreen<Facts>; locale: Locale }) {
  const t = translator(locale, "Import");
  const { noun, declaration } = screen.imported;
  const all = ["several", "places", "days", "number", "status", "kept", "final"] as const;
  const rules = all.filter((rule) => rule !== "status" || noun === "bottleneck");
  return (
    <TitledCard title={t("columns")}>
      <p>{t("columnsLead")}</p>
      <ul className="mt-3 list-disc pl-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
      <ul className="mt-5 gap-x-6 sm:columns-2">
        <li className="py-0.5">{t("column.yourNumber")}</li>
        {declaration.columns.map((column) => (
          <li key={column.name} className="wrap-anywhere py-0.5">
            {headOf(column, screen, locale)}{" "}
            {column.needs && <span className="text-muted text-small">({t("needed")})</span>}
          </li>
        ))}
      </ul>
    </TitledCard>
  );
}

function Models({ here, locale }: { here: string; locale: Locale }) {
  const t = translator(locale, "Import");
  return (
    <TitledCard title={t("models")}>
      <p>{t("modelsLead")}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink look="quiet" href={`${here}/model?as=xlsx`}>
          {t("modelXlsx")}
        </ButtonLink>
        <ButtonLink look="quiet" href={`${here}/model`}>
          {t("modelCsv")}
        </ButtonLink>
      </p>
    </TitledCard>
  );
}

type EarlierProps<Facts> = { screen: ImportScreen<Facts>; locale: Locale; viewer: Viewer };

async function Earlier<Facts>({ screen, locale, viewer }: EarlierProps<Facts>) {
  const t = translator(locale, "Import");
  const format = formatter(locale);
  const earlier = await earlierImports(viewer, screen.imported.noun);
  if (earlier.length === 0) return null;
  return (
    <TitledCard title={t("before.title")}>
      <ul>
        {earlier.map(({ id, at, rows, made }) => (
          <li key={id} className="py-1">
            {t("before.line", {
              date: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
              ...{ rows, made },
            })}
          </li>
        ))}
      </ul>
    </TitledCard>
  );
}
