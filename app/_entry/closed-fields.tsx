import { fieldName } from "@/app/_forms/field-name";
import { type FormState, problemId } from "@/components/ui/form-state";
import type { Catalogue } from "@/data/catalogue";
import { closedParts } from "@/domain/entry/closed";
import type { EntryNoun } from "@/domain/entry/entry";
import type { Facts } from "@/domain/entry/facts";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { tellFact } from "./tell-entry";

type Props = {
  noun: EntryNoun;
  entry: { row: Readonly<Record<string, unknown>>; facts: Facts };
  form: FormState;
  locale: Locale;
  catalogue: Catalogue;
};

/** What the form shows and does not ask, with why. */
export function ClosedFields({ noun, entry, form, ...reader }: Props) {
  const { locale } = reader;
  return Object.entries(closedParts(noun, entry.row)).flatMap(([name, why]) => {
    if (!why) return [];
    const told = tellFact(noun, name, entry.facts[name] ?? "", reader);
    return (
      <div key={name} id={name} tabIndex={-1} className="min-w-0">
        <p className="font-bold">{fieldName(name, translator(locale, "Field")) ?? name}</p>
        <p className="whitespace-pre-line">{told || translator(locale, "Entry")("empty")}</p>
        <p
          id={problemId(name)}
          className={form.problems[name] ? "mt-1 font-bold text-bad" : "text-muted text-small"}
        >
          {translator(locale, "Problem")(why)}
        </p>
      </div>
    );
  });
}
