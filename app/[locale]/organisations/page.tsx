import { notFound } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { listOrganisations, mostListed } from "@/data/entry/organisations";
import { requireViewer } from "@/data/viewer";
import { searchedText } from "@/domain/text";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { OrganisationLines } from "./_parts/organisation-lines";

type Props = PageProps<"/[locale]/organisations">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Organisation"))("title"),
});

/** The organisations for who keeps them: by what is typed, and which of them no source confirms yet. */
export default async function OrganisationsPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const q = typeof query.q === "string" ? searchedText(query.q) : "";
  const isOpen = query.open === "1";
  const isWaiting = query.waiting === "1";
  const found = await listOrganisations(await requireViewer(locale), { q, isOpen, isWaiting });
  if (!found) notFound();
  const t = translator(locale, "Organisation");
  const here = path(locale, "/organisations");
  return (
    <Page className="pb-16">
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <search>
        <form action={here} className="mt-6 flex flex-wrap items-end gap-4">
          <div className="min-w-0 flex-1">
            <label htmlFor="q" className="block font-bold">
              {t("search")}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={q}
              className="mt-2 min-h-11 w-full rounded-control border border-field bg-surface px-3.5 py-2.5 text-ink"
            />
          </div>
          <Tick name="open" isTicked={isOpen} text={t("open")} />
          <Tick name="waiting" isTicked={isWaiting} text={t("waiting")} />
          <Button>{t("find")}</Button>
          <ButtonLink look="quiet" href={`${here}/new`}>
            {t("add")}
          </ButtonLink>
        </form>
      </search>
      <p className="mt-6 font-bold" role="status">
        {t("found", { count: Math.min(found.length, mostListed) })}
      </p>
      {found.length > mostListed && (
        <p className="text-muted text-small">{t("more", { count: mostListed })}</p>
      )}
      <OrganisationLines organisations={found.slice(0, mostListed)} locale={locale} />
    </Page>
  );
}

const Tick = ({ name, isTicked, text }: { name: string; isTicked: boolean; text: string }) => (
  <label className="flex min-h-11 items-center gap-3">
    <input
      type="checkbox"
      name={name}
      value="1"
      defaultChecked={isTicked}
      className="size-5 flex-none accent-water"
    />
    {text}
  </label>
);
