import { notFound } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { findTrial, type Trial } from "@/data/import/trials";
import { isReady, tryOut } from "@/data/import/try-out";
import { requireViewer } from "@/data/viewer";
import { rowStates } from "@/domain/import/examine";
import type { ImportTable } from "@/domain/import/table";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { Ignored } from "./ignored";
import { type ImportScreen, importAddress } from "./noun";
import { shownRows } from "./shown-rows";
import { TrialRows } from "./trial-rows";
import { importWords } from "./vocabulary";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props<Facts> = {
  screen: ImportScreen<Facts>;
  trialId: string;
  query: Query;
  action: (form: unknown) => Promise<void>;
};

/** The trial run of a file: each row with its state and each error at its cell; or what it became. */
export async function TrialPage<Facts>({ screen, trialId, query, action }: Props<Facts>) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { noun } = screen.imported;
  const trial = await findTrial(viewer, noun, trialId);
  if (!trial) notFound();
  const t = translator(locale, "Import");
  const start = path(locale, importAddress(screen));
  const form = await readForm(`${start}/${trialId}`, query);
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[
            { href: path(locale, screen.address), text: translator(locale, screen.list)("title") },
            { href: start, text: t("link") },
            { text: t("checked") },
          ]}
        />
        <h1>{t(trial.done ? `title.${noun}` : "checked")}</h1>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      {trial.done && <Done done={trial.done} screen={screen} locale={locale} />}
      {trial.table && (
        <Trying {...{ screen, viewer, locale, query, action, trialId }} table={trial.table} />
      )}
    </Page>
  );
}

type DoneProps<Facts> = {
  done: NonNullable<Trial["done"]>;
  screen: ImportScreen<Facts>;
  locale: Locale;
};

function Done<Facts>({ done, screen, locale }: DoneProps<Facts>) {
  const { made, there, first, last } = done;
  const t = translator(locale, "Import");
  return (
    <>
      <Notice tone="ok" status>
        <p className="font-bold">{t(`made.${screen.imported.noun}`, { count: made })}</p>
        {first && last && <p>{t("numbered", { first, last })}</p>}
        {there > 0 && <p>{t("count.there", { count: there })}</p>}
      </Notice>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={path(locale, `${screen.address}?sort=newest`)}>{t("toList")}</ButtonLink>
        <ButtonLink look="quiet" href={path(locale, importAddress(screen))}>
          {t("again")}
        </ButtonLink>
      </p>
    </>
  );
}

type TryingProps<Facts> = Props<Facts> & { viewer: Viewer; locale: Locale; table: ImportTable };

async function Trying<Facts>(props: TryingProps<Facts>) {
  const { screen, viewer, locale, query, action, trialId, table } = props;
  const by = { words: importWords, reader: locale };
  const rows = await tryOut(viewer, screen.imported, table, by);
  const t = translator(locale, "Import");
  const start = path(locale, importAddress(screen));
  const here = `${start}/${trialId}`;
  const counts = rowStates.map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
  }));
  const fresh = counts.find(({ state }) => state === "new")?.count ?? 0;
  const ready = isReady(table, rows);
  const shown = await shownRows({ viewer, screen, rows, query, locale });
  return (
    <>
      <Notice tone={ready ? "info" : "warn"} status>
        <p className="font-bold">
          {counts
            .flatMap(({ state, count }) => (count > 0 ? t(`count.${state}`, { count }) : []))
            .join(" · ")}
        </p>
        <p>{ready ? t(fresh > 0 ? "nothingYet" : "nothingNew") : t("mend")}</p>
        {ready && fresh > 0 && <p>{t("rules.final")}</p>}
      </Notice>
      <Ignored table={table} locale={locale} />
      <div className="flex flex-wrap gap-3">
        {ready && fresh > 0 && (
          <PostForm action={action} locale={locale}>
            <input type="hidden" name="trial" value={trialId} />
            <Button>{t(`do.${screen.imported.noun}`, { count: fresh })}</Button>
          </PostForm>
        )}
        <ButtonLink look="quiet" href={start}>
          {t("again")}
        </ButtonLink>
      </div>
      <TrialRows {...{ screen, table, shown, locale, here, counts }} />
    </>
  );
}
