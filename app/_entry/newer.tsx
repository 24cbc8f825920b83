import { fieldName } from "@/app/_forms/field-name";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import type { Catalogue } from "@/data/catalogue";
import type { EntryToEdit } from "@/data/entry/edit";
import type { EntryNoun } from "@/domain/entry/entry";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { tellFact } from "./tell-entry";

type Props = {
  noun: EntryNoun;
  entry: EntryToEdit;
  action: (form: unknown) => Promise<void>;
  locale: Locale;
  catalogue: Catalogue;
};

/** What the reference data say otherwise than officials: first what is new, then what is known. */
export function Newer({ entry, ...props }: Props) {
  const t = translator(props.locale, "Entry.newer");
  const told = entry.others.filter(({ fact }) => fact !== null);
  const groups = [
    { title: t("title"), lead: t("lead"), others: told.filter(({ isNewer }) => isNewer) },
    {
      title: t("otherTitle"),
      lead: t("otherLead"),
      others: told.filter(({ isNewer }) => !isNewer),
    },
  ].filter(({ others }) => others.length > 0);
  return groups.map(({ title, lead, others }) => (
    <details key={title} open={others.some(({ isNewer }) => isNewer)} className="max-w-4xl">
      <summary className="min-h-11 content-center font-bold">{title}</summary>
      <p className="text-muted text-small">{lead}</p>
      <div className="mt-3 grid gap-4">
        {others.map((other) => (
          <OtherReading key={other.field} {...props} entry={entry} other={other} />
        ))}
      </div>
    </details>
  ));
}

type ReadingProps = Props & { other: EntryToEdit["others"][number] };

function OtherReading({ noun, entry, other, action, locale, catalogue }: ReadingProps) {
  const t = translator(locale, "Entry.newer");
  const { field, fact, isNewer } = other;
  const label = fieldName(field, translator(locale, "Field")) ?? field;
  const say = (said: typeof fact) =>
    (said && tellFact(noun, field, said, { catalogue, locale })) ||
    translator(locale, "Entry")("empty");
  return (
    <Card>
      <h3>{label}</h3>
      <dl className="mt-2 grid gap-3 sm:grid-cols-2">
        {[
          [t("ours"), say(entry.facts[field] ?? null)],
          [t("theirs"), say(fact)],
        ].map(([term, text]) => (
          <div key={term} className="min-w-0">
            <dt className="text-muted text-small">{term}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      <PostForm action={action} locale={locale} label={label} className="mt-4 flex flex-wrap gap-3">
        <input type="hidden" name="id" value={entry.id} />
        <input type="hidden" name="version" value={entry.version} />
        <input type="hidden" name="field" value={field} />
        <Button look="quiet" name="choice" value="take">
          {t("take")}
        </Button>
        {isNewer && (
          <Button look="quiet" name="choice" value="keep">
            {t("keep")}
          </Button>
        )}
      </PostForm>
    </Card>
  );
}
