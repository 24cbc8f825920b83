import { StatusBadge } from "@/app/_bottleneck/status-badge";
import { PracticeTag } from "@/app/_records/practice-mark";
import { Marked } from "@/components/search/marked";
import { apart, joined, plain } from "@/components/ui/joined";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { Language, Phrase } from "@/domain/language";
import type { Piece } from "@/domain/search/pieces";
import { unbroken } from "@/domain/unbroken";
import { translator } from "@/i18n/server";
import { noStep, type RowWork } from "./row-work";
import { chooseBox } from "./several-bar";

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
  isPractice: boolean;
  title: Piece[];
  titleLanguage: Language;
  places: Phrase[];
  themes: Phrase[];
  /** How long it is open, or when it ended; null where the dates are not its own. */
  age: string | null;
  next: {
    text: string;
    language: Language;
    due: { text: string; isLate: boolean } | null;
    by: Phrase | null;
  } | null;
  /** What officials read beside it: whose it is, and of an open case without a step that there is none. */
  work: RowWork | null;
};

type Props = {
  views: readonly RowView[];
  locale: Language;
  /** Whether several can be chosen, to do the same with them. */
  chooses?: boolean;
};

/** A list of bottlenecks: where each stands, what it is called, where it is felt and what comes next. */
export function BottleneckRows({ views, locale, chooses = false }: Props) {
  const t = translator(locale, "BottleneckList");
  const isReading = views.some(({ editorial }) => editorial);
  return (
    <>
      {isReading && <p className="mb-3 text-muted text-small">{t("readingNote")}</p>}
      {views.some(({ next, work }) => next || work) && (
        <p className="row-heads">
          <span>{`${t("columns.what")} `}</span>
          <span>
            {t(views.some(({ work }) => work) ? "columns.nextForOfficials" : "columns.next")}
          </span>
        </p>
      )}
      <div {...(chooses && { role: "group", "aria-label": translator(locale, "Several")("rows") })}>
        <ol className="list-none">{views.map((view) => rowOf(view, locale, chooses))}</ol>
      </div>
    </>
  );
}

// Called and not mounted, few elements and joined texts: what a row costs is what the page costs.
function rowOf(view: RowView, locale: Language, chooses: boolean) {
  return (
    <li key={view.reference} className="row">
      <div>
        {chooses && chooseBox(view.reference, locale)}
        {`${view.reference} `}
        {StatusBadge({ status: view.status, text: view.statusText })}
        {view.isPractice && PracticeTag({ locale })}
        {view.internal && <span className="row-tag">{view.internal}</span>}
        {view.editorial && (
          <span>
            <span aria-hidden="true">*</span>
            <span className="sr-only">{view.editorial}</span>
          </span>
        )}
        <h2>
          <a href={view.href} lang={langOf(view.titleLanguage, locale)}>
            {Marked({ pieces: view.title.map((one) => ({ ...one, text: unbroken(one.text) })) })}
          </a>
        </h2>
        {joined(factsInLine(view, locale), locale)}
      </div>
      {(view.next || view.age || view.work) && (
        <p>
          {view.next && <b>{joined([view.next], locale)}</b>}
          {view.next?.due?.isLate && <em>{view.next.due.text}</em>}
          {view.work?.none && noStep(view.work.none, view.reference)}
          {joined(restOf(view, locale), locale)}
        </p>
      )}
    </li>
  );
}

/** Where and about what, as one run of texts. */
function factsInLine({ places, themes }: RowView, locale: Language): Phrase[] {
  const parts = [apart(places, " – ", locale), apart(themes, ", ", locale)];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at > 0 ? [plain(" · ", locale), ...part] : part));
}

/**
 * What stands behind the next step: by when, unless that is past and stands by itself, by whom; and on a line of its own
 * whose the case is, which the public do not read, and its age.
 */
function restOf({ next, work, age }: RowView, locale: Language): Phrase[] {
  const [due, by] = [next?.due, next?.by];
  const dated = due && !due.isLate ? [plain(due.text, locale)] : [];
  const step = [...dated, ...(due && by ? [plain(" · ", locale)] : []), ...(by ? [by] : [])];
  const owner = work?.owner ?? [];
  const aged = age ? [plain(`${owner.length > 0 ? " · " : ""}${age}`, locale)] : [];
  const rest = [...owner, ...aged];
  const hasLines = (due || by) && rest.length > 0;
  return [...step, ...(hasLines ? [plain("\n", locale)] : []), ...rest];
}

const langOf = (language: Language, locale: Language) =>
  language === locale ? undefined : language;
