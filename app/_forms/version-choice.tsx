import type { ReactNode } from "react";
import type { LinkedRecord } from "@/components/record-field/linked-record";
import { RecordWords } from "@/components/record-field/record-words";
import { type FormState, fieldValue, problemId } from "@/components/ui/form-state";
import { Phrase } from "@/components/ui/phrase";
import type { Language } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { choiceOf } from "./compare";

/** One part of a form as people read it; `field` is where it stands, `language` in which somebody wrote it. */
export type FieldTold = {
  name: string;
  field?: string;
  label: string;
  text: string;
  language?: Language | undefined;
  /** The records that it names, in the place of a text: a title has a language of its own. */
  records?: readonly LinkedRecord[];
};

type Props = { form: FormState; part: FieldTold; yours: FieldTold | undefined; locale: Locale };

/**
 * Two versions of one part of a form, side by side or one below the other, and the choice between them.
 * Nothing is chosen beforehand, for either choice drops somebody's words. A form can be left without
 * choosing: the browser does not check it.
 */
export function VersionChoice({ form, part, yours, locale }: Props) {
  const { name, field = name, label } = part;
  const t = translator(locale, "Form.conflict");
  const choice = choiceOf(name);
  const problem = form.problems[choice];
  const chosen = problem ? "" : fieldValue(form, choice);
  return (
    <fieldset
      id={choice}
      tabIndex={-1}
      aria-describedby={problem && problemId(choice)}
      className={`min-w-0 ${problem ? "border-bad border-l-4 pl-4" : ""}`}
    >
      <legend className="font-bold">{t("choice", { field: label })}</legend>
      {problem && (
        <p id={problemId(choice)} className="mt-1 font-bold text-bad">
          {problem}
        </p>
      )}
      <div className="mt-2 grid @xl:grid-cols-2 gap-3">
        <Version {...{ choice, chosen }} value="theirs" title={t("takeTheirs")}>
          <Told part={part} none={t("empty")} locale={locale} />
        </Version>
        <Version {...{ choice, chosen }} value="mine" title={t("keepMine")}>
          <Told part={yours} none={t("empty")} locale={locale} />
        </Version>
      </div>
      <a href={`#${field}`} className="mt-1 inline-flex min-h-11 items-center text-small">
        {t("toField", { field: label })}
      </a>
    </fieldset>
  );
}

type ToldProps = { part: FieldTold | undefined; none: string; locale: Locale };

const Told = ({ part, none, locale }: ToldProps) =>
  part?.records?.length ? (
    part.records.map((record) => (
      <span key={record.reference} className="block">
        <RecordWords {...record} />
      </span>
    ))
  ) : part?.text ? (
    <Phrase phrase={{ text: part.text, language: part.language ?? locale }} locale={locale} />
  ) : (
    none
  );

type VersionProps = {
  choice: string;
  chosen: string;
  value: "mine" | "theirs";
  title: string;
  children: ReactNode;
};

/** One version in full. Its name alone names the choice: a screen reader need not read it all to tell them apart. */
const Version = ({ choice, chosen, value, title, children }: VersionProps) => (
  <label className="block min-w-0 rounded-card border border-field bg-surface px-4 pt-1 pb-3 has-checked:border-water has-checked:bg-water-tint">
    <span className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name={choice}
        value={value}
        required
        defaultChecked={chosen === value}
        aria-labelledby={`${choice}-${value}`}
        className="size-5 flex-none accent-water"
      />
      <span id={`${choice}-${value}`} className="font-semibold">
        {title}
      </span>
    </span>
    <span className="wrap-anywhere block whitespace-pre-line">{children}</span>
  </label>
);
