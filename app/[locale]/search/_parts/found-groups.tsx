import { LineWords, lineLayout } from "@/components/search/line";
import type { ShownGroup } from "@/components/search/shown";

/** What was found, by noun: the first of each, and the way to its list. */
export const FoundGroups = ({ groups }: { groups: readonly ShownGroup[] }) =>
  groups.map(({ name, title, count, lines, list }) => (
    <section key={name} aria-labelledby={`found-${name}`} className="mt-8 max-w-3xl">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-line-strong border-b pb-1">
        <h2 id={`found-${name}`} className="text-title">
          {title} <span className="font-normal text-muted tabular-nums">{count}</span>
        </h2>
        {list && (
          <a href={list.href} className="py-1 text-small underline max-md:py-2.5">
            {list.text}
          </a>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <li key={`${line.href} ${line.aside}`} className="border-line border-b">
            <a href={line.href ?? undefined} className={`${lineLayout} px-1 hover:bg-water-tint`}>
              <LineWords line={line} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
