import { Fragment } from "react";
import type { BottleneckStatus } from "@/domain/bottleneck";
import type { Piece } from "@/domain/highlight";
import type { Language, Phrase } from "@/domain/language";
import { StatusBadge } from "./status-badge";

/** A bottleneck as a list shows it: every text is ready, and knows its language. */
export type RowView = {
  reference: string;
  href: string;
  status: BottleneckStatus;
  statusText: string;
  /** That the status is an editorial reading. */
  editorial: string | null;
  /** That the public does not see it. */
  internal: string | null;
  title: Piece[];
  titleLanguage: Language;
  places: Phrase[];
  themes: Phrase[];
  /** How long it is open, or when it ended; null where the dates are not its own. */
  age: string | null;
  next: { label: string; text: string; language: Language; rest: Phrase[] } | null;
};

/** A list of bottlenecks: where each stands, what it is called, where it is felt and what comes next. */
export function BottleneckRows({ views, locale }: { views: readonly RowView[]; locale: Language }) {
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
