import { BottleneckRows } from "@/app/_bottleneck/bottleneck-rows";
import { viewRows } from "@/app/_bottleneck/bottleneck-views";
import { Pager } from "@/app/_lists/pager";
import type { ListScreen } from "@/app/_lists/screen";
import type { BottleneckRow } from "@/data/bottleneck/list";
import type { Page } from "@/data/list";
import { isUnfiltered } from "@/domain/list";
import { translator } from "@/i18n/server";

/** One page of the list and the way to the others. */
export function Results({ screen, page }: { screen: ListScreen; page: Page<BottleneckRow> }) {
  const { locale, asked, catalogue } = screen;
  if (page.rows.length === 0) return <Nothing screen={screen} />;
  return (
    <>
      <BottleneckRows views={viewRows(page.rows, catalogue, locale, asked.q)} locale={locale} />
      <Pager screen={screen} page={page} />
    </>
  );
}

/** What to try when nothing was found. */
function Nothing({ screen: { locale, asked } }: { screen: ListScreen }) {
  const t = translator(locale, "BottleneckList.empty");
  return (
    <div className="border-line border-t py-10">
      <h2>{t("title")}</h2>
      <ul className="mt-3 list-disc pl-5">
        {!isUnfiltered(asked.filter) && <li>{t("fewer")}</li>}
        {asked.q && <li>{t("words")}</li>}
        {asked.q && <li>{t("number")}</li>}
      </ul>
    </div>
  );
}
