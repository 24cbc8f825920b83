import type { Metadata } from "next";
import { plainOf } from "@/app/_lists/address";
import { answerTo } from "@/app/_search/answer";
import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { searchedText } from "@/domain/text";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { FoundGroups } from "./_parts/found-groups";
import { NothingFound } from "./_parts/nothing-found";
import { SearchForm } from "./_parts/search-form";
import { Searched } from "./_parts/searched";
import { SlashSwitch } from "./_parts/slash-switch";
import { Understood } from "./_parts/understood";

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, typed] = await Promise.all([getTranslations("Search"), typedIn(searchParams)]);
  const title = typed ? t("titleFor", { typed }) : t("title");
  return { title, robots: { index: false } };
}

/** What the portal knows of what was typed, by noun. */
export default async function SearchPage({ searchParams }: Props) {
  const [locale, viewer, typed, query] = await Promise.all([
    getLocale(),
    findViewer(),
    typedIn(searchParams),
    searchParams,
  ]);
  const plain = plainOf(query);
  const answer = await answerTo({ viewer, locale, typed, plain, withExcerpts: true });
  const isEmpty = answer.groups.length === 0;
  const t = translator(locale, "Search");
  return (
    <Page>
      <h1>{typed ? t("titleFor", { typed }) : t("title")}</h1>
      <SearchForm locale={locale} typed={typed} />
      {typed && !isEmpty && (
        <p role="status" className="mt-4 text-muted">
          {answer.found}
        </p>
      )}
      <Understood {...{ locale, answer, plain }} />
      {typed === "" && <Searched locale={locale} nouns={answer.searched} title={t("searched")} />}
      {typed && isEmpty && (
        <NothingFound {...{ locale, viewer, typed }} searched={answer.searched} />
      )}
      {typed && <FoundGroups groups={answer.groups} />}
      <SlashSwitch text={t("slash")} hint={t("slashHint")} />
    </Page>
  );
}

const typedIn = async (searchParams: Props["searchParams"]): Promise<string> =>
  searchedText([(await searchParams).q ?? ""].flat()[0] ?? "");
