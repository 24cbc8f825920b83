import { Fragment } from "react";
import type { BottleneckRow } from "@/data/bottleneck-list";
import type { Language, Phrase } from "@/domain/language";
import { type RowView, viewRows } from "./row-view";
import { StatusBadge } from "./status-badge";

/** A list of bottlenecks: where each stands, what it is called, where it is felt and what comes next. */
export async function BottleneckRows({
  rows,
  locale,
  q = "",
}: {
  rows: readonly BottleneckRow[];
  locale: Language;
  /** What was searched for: marked in the titles. */
  q?: string;
}) {
  const views = await viewRows(rows, locale, q);
  return <ol className="list-none">{views.map((view) => rowOf(view, locale))}</ol>;
}

// Called and not mounted: a list of many rows costs no component for each.
function rowOf(view: RowView, locale: Language) {
  return (
    <li key={view.reference} className="border-line border-t py-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-label text-muted">
        <span className="tabular-nums tracking-wide">{view.reference}</span>
        <StatusBadge status={view.status} text={view.statusText} />
        {view.internal && (
          <span className="rounded-control border border-frontier px-2 text-frontier">
            {view.internal}
          </span>
        )}
        {view.editorial && <span>{view.editorial}</span>}
      </div>
      <h2 className="mt-1.5 mb-1 text-lead">
        <a href={view.href} lang={langOf(view.titleLanguage, locale)} className="no-underline">
          {view.title.map(({ text, found }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one title have no other name
            found ? <mark key={at}>{text}</mark> : text,
          )}
        </a>
      </h2>
      <p className="text-muted text-small">
        {joined(view.places, " – ", locale)}
        {view.themes.length > 0 && " · "}
        {joined(view.themes, ", ", locale)}
        {view.age && ` · ${view.age}`}
        {view.next && nextOf(view.next, locale)}
      </p>
    </li>
  );
}

const nextOf = (
  { label, text, language, rest }: NonNullable<RowView["next"]>,
  locale: Language,
) => (
  <>
    {" · "}
    <span className="text-ink">
      {label} {phrase({ text, language }, locale)}
      {rest.length > 0 && ", "}
      {joined(rest, ", ", locale)}
    </span>
  </>
);

const joined = (phrases: readonly Phrase[], between: string, locale: Language) =>
  phrases.every(({ language }) => language === locale)
    ? phrases.map(({ text }) => text).join(between)
    : phrases.map((item, at) => (
        <Fragment key={item.text}>
          {at > 0 && between}
          {phrase(item, locale)}
        </Fragment>
      ));

const phrase = ({ text, language }: Phrase, locale: Language) =>
  language === locale ? text : <span lang={language}>{text}</span>;

const langOf = (language: Language, locale: Language) =>
  language === locale ? undefined : language;
