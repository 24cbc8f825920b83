import { viewRows } from "@/app/bottleneck-rows";
import { BottleneckRows } from "@/components/bottleneck/bottleneck-rows";
import { Pager } from "@/components/ui/pager";
import type { BottleneckPage } from "@/data/bottleneck/list";
import type { Catalogue } from "@/data/catalogue";
import { writeListRequest } from "@/domain/bottleneck/address";
import { isUnfiltered, type ListRequest, type Place } from "@/domain/bottleneck/filter";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Language;
  request: ListRequest;
  page: BottleneckPage;
  catalogue: Catalogue;
};

/** One page of the list and the way to the others. */
export function Results({ locale, request, page, catalogue }: Props) {
  const t = translator(locale, "BottleneckList");
  if (page.rows.length === 0) return <Nothing request={request} locale={locale} />;
  const to = (place: Place | null, text: string) =>
    place && { href: path(locale, `/bottlenecks${writeListRequest({ ...request, place })}`), text };
  const views = viewRows(page.rows, catalogue, locale, request.filter.q);
  const ranked = request.sort === "relevance";
  return (
    <>
      <BottleneckRows views={views} locale={locale} />
      <Pager
        label={t("pages")}
        first={page.previous && to({ kind: "first" }, t("first"))}
        previous={to(page.previous, t("previous"))}
        next={to(page.next, t("next"))}
        last={page.next && !ranked ? to({ kind: "last" }, t("last")) : null}
      />
    </>
  );
}

/** What to try when nothing was found. */
function Nothing({ request, locale }: Pick<Props, "request" | "locale">) {
  const t = translator(locale, "BottleneckList.empty");
  const { filter } = request;
  return (
    <div className="border-line border-t py-10">
      <h2>{t("title")}</h2>
      <ul className="mt-3 list-disc pl-5">
        {!isUnfiltered({ ...filter, q: "" }) && <li>{t("fewer")}</li>}
        {filter.q && <li>{t("words")}</li>}
        {filter.q && <li>{t("number")}</li>}
      </ul>
    </div>
  );
}
