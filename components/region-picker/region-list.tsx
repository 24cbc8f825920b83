import { Phrase } from "@/components/ui/phrase";
import type { Language } from "@/domain/language";
import type { RegionGroup, RegionOption } from "./region-groups";

type ListTexts = {
  own: string;
  cooperation: string;
  elsewhere: string;
  atBorder: string;
  others: string;
  /** As in "13 regions". */
  members: (count: number) => string;
};

type Props = {
  name: string;
  groups: readonly RegionGroup[];
  chosen: ReadonlySet<string>;
  locale: Language;
  texts: ListTexts;
};

/** All regions as boxes to tick, folded up by party. The browser's own search opens the folds. */
export function RegionList({ name, groups, chosen, locale, texts }: Props) {
  return (
    <div className="divide-y divide-line rounded-control border border-line bg-surface">
      {groups.map((group) => (
        <details key={group.id} open={group.id === "own"} className="px-4">
          <summary className="flex min-h-11 items-center gap-2 font-semibold before:text-muted before:content-['▸'] in-open:before:content-['▾']">
            {group.name ? <Phrase phrase={group.name} locale={locale} /> : headOf(group, texts)}
            <span data-count="" className="font-normal">
              {countOf(group, chosen)}
            </span>
          </summary>
          <div className="pb-3">
            {group.atBorder.length > 0 && <p className="text-label text-muted">{texts.atBorder}</p>}
            <Boxes {...{ name, chosen, locale, texts }} options={group.atBorder} />
            {group.atBorder.length > 0 && group.others.length > 0 && (
              <p className="mt-3 text-label text-muted">{texts.others}</p>
            )}
            <Boxes {...{ name, chosen, locale, texts }} options={group.others} />
          </div>
        </details>
      ))}
    </div>
  );
}

type BoxesProps = Omit<Props, "groups"> & { options: readonly RegionOption[] };

/** The attributes on each box tell the script what it stands for. Of most nothing but its name stands beside it. */
function Boxes({ name, options, chosen, locale, texts }: BoxesProps) {
  return (
    <div className="region-boxes">
      {options.map(({ id, kind, name: region, otherNames, shape, memberIds }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={name}
            value={id}
            defaultChecked={chosen.has(id)}
            data-kind={kind}
            data-shape={shape ?? undefined}
            data-members={kind === "NUTS3" ? undefined : memberIds.join(" ")}
            data-also={otherNames.join(" ") || undefined}
          />
          {kind === "NUTS3" ? (
            Phrase({ phrase: region, locale })
          ) : (
            <span>
              {Phrase({ phrase: region, locale })}
              <span data-span="" className="text-muted text-small">
                {` · ${texts.members(memberIds.length)}`}
              </span>
            </span>
          )}
        </label>
      ))}
    </div>
  );
}

const headOf = ({ id }: RegionGroup, texts: ListTexts): string =>
  id === "own" || id === "cooperation" ? texts[id] : texts.elsewhere;

function countOf({ atBorder, others }: RegionGroup, chosen: ReadonlySet<string>): string {
  const count = [...atBorder, ...others].filter(({ id }) => chosen.has(id)).length;
  return count > 0 ? `(${count})` : "";
}
