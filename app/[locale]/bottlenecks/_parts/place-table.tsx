import type { ListScreen } from "@/app/_lists/screen";
import { Phrase } from "@/components/ui/phrase";
import { translator } from "@/i18n/server";
import type { MapPlace } from "./map-places";

/** So many regions stand in sight; the others are one press away. */
const inSight = 8;

type Props = { screen: ListScreen; places: readonly MapPlace[] };

/** The numbers of the map as a table, where most are first. */
export function PlaceTable({ screen, places }: Props) {
  const t = translator(screen.locale, "BottleneckList");
  const [first, others] = [places.slice(0, inSight), places.slice(inSight)];
  return (
    <div>
      <Rows screen={screen} places={first} caption={t("tableCaption")} />
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-8 py-1 text-small text-water">
            {t("moreRegions", { count: others.length })}
          </summary>
          <Rows screen={screen} places={others} caption={t("otherRegions")} />
        </details>
      )}
    </div>
  );
}

function Rows({ screen: { locale }, places, caption }: Props & { caption: string }) {
  const t = translator(locale, "BottleneckList");
  return (
    <table className="w-full text-small">
      <caption className="mb-2 text-left font-bold">{caption}</caption>
      <thead>
        <tr className="border-line-strong border-b text-left text-label text-muted">
          <th scope="col" className="py-1.5">
            {t("filter.region")}
          </th>
          <th scope="col" className="py-1.5 text-right">
            {t("count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, shown, href }) => (
          <tr key={id} className="border-line border-b">
            <th scope="row" className="wrap-anywhere py-1.5 text-left font-normal">
              <a href={href}>
                <Phrase phrase={name} locale={locale} />
              </a>
            </th>
            <td className="py-1.5 text-right tabular-nums">{shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
