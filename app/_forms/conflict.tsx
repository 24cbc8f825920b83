import type { FormState } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import type { LastChange } from "@/data/last-change";
import type { Fields } from "@/domain/fields";
import type { Locale } from "@/i18n/routing";
import { formatter, type Translator, translator } from "@/i18n/server";
import type { Versions } from "./read-edit";
import { tellDay } from "./typed-words";
import { type FieldTold, VersionChoice } from "./version-choice";

type Props = {
  form: FormState;
  versions: Versions | null;
  changed: LastChange | null;
  /** Every part of the form in words, in their order. */
  tell: (fields: Fields) => readonly FieldTold[] | Promise<readonly FieldTold[]>;
  locale: Locale;
};

/**
 * Stands in a form whose record a colleague changed meanwhile: who and when, what was taken over by itself,
 * and for each part that both changed the two versions, between which one has to choose.
 */
export async function Conflict({ form, versions, changed, tell, locale }: Props) {
  if (!versions) return null;
  const [f, t] = [translator(locale, "Form"), translator(locale, "Form.conflict")];
  const [theirs, yours] = await Promise.all([tell(versions.now), tell(versions.typed)]);
  const inWords = (part: FieldTold) => ({ ...part, text: tellDay(part.text, locale) });
  const asked = partsIn(versions.asked, theirs, versions.now).map(inWords);
  const mine = partsIn(versions.asked, yours, versions.typed).map(inWords);
  const typed = new Map(mine.map((part) => [part.name, part]));
  const taken = partsIn(versions.theirs, theirs, versions.now).map(({ label }) =>
    f("quoted", { field: label }),
  );
  const at =
    changed && formatter(locale).dateTime(changed.at, { dateStyle: "long", timeStyle: "short" });
  return (
    <section aria-labelledby="two-versions" className="@container grid min-w-0 gap-5">
      <h2 id="two-versions">{t("title")}</h2>
      <Notice tone="warn">
        <p>{changed && at ? whoChanged(changed, at, t) : t("somebody")}</p>
        {taken.length > 0 && (
          <p>{t("taken", { fields: formatter(locale).list(taken, { type: "conjunction" }) })}</p>
        )}
        <p>{asked.length > 0 ? `${t("choose")} ${t("both")}` : t("same")}</p>
      </Notice>
      {/* Told until it is saved, however often the form comes back before that. */}
      <input type="hidden" name="taken" value={versions.theirs.join(" ")} />
      {asked.length > 0 && (
        <input type="hidden" name="asked" value={versions.marks(asked.map(({ name }) => name))} />
      )}
      {asked.map((part) => (
        <VersionChoice key={part.name} {...{ form, part, locale }} yours={typed.get(part.name)} />
      ))}
    </section>
  );
}

/** These parts in words. One that nobody gave words is asked about as it stands: else one would overwrite it unasked. */
const partsIn = (
  names: readonly string[],
  told: readonly FieldTold[],
  fields: Fields,
): FieldTold[] => [
  ...told.filter(({ name }) => names.includes(name)),
  ...names
    .filter((name) => !told.some((part) => part.name === name))
    .map((name) => ({ name, label: name, text: (fields[name] ?? []).join("\n") })),
];

const whoChanged = ({ by, isOwn }: LastChange, at: string, t: Translator<"Form.conflict">) =>
  isOwn ? t("own", { at }) : t("who", { name: by, at });
