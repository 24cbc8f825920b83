import { Notice } from "@/components/ui/notice";
import type { LastChange } from "@/data/last-change";
import type { Fields } from "@/domain/versions";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { Versions } from "./read-edit";

/** One part of a form as people read it; `field` is where it stands. */
export type Told = { name: string; field?: string; label: string; text: string };

type Props = {
  versions: Versions | null;
  changed: LastChange | null;
  /** Every part of the form in words, in their order. */
  tell: (fields: Fields) => readonly Told[] | Promise<readonly Told[]>;
  locale: Locale;
};

/**
 * Stands in a form whose record a colleague changed meanwhile: who and when, what was taken over by itself,
 * and for each part that both changed the two versions and the choice between them.
 */
export async function Conflict({ versions, changed, tell, locale }: Props) {
  if (!versions) return null;
  const t = translator(locale, "Form.conflict");
  const [theirs, yours] = await Promise.all([tell(versions.now), tell(versions.typed)]);
  const of = (names: readonly string[]) => theirs.filter(({ name }) => names.includes(name));
  const asked = of(versions.asked);
  const taken = of(versions.theirs).map(({ label }) => label);
  const typed = new Map(yours.map(({ name, text }) => [name, text]));
  const at =
    changed && formatter(locale).dateTime(changed.at, { dateStyle: "long", timeStyle: "short" });
  return (
    <section aria-labelledby="two-versions" className="grid min-w-0 gap-3">
      <h2 id="two-versions">{t("title")}</h2>
      <Notice tone="warn">
        <p>{changed && at ? t("who", { name: changed.by, at }) : t("somebody")}</p>
        {taken.length > 0 && (
          <p>{t("taken", { fields: formatter(locale).list(taken, { type: "conjunction" }) })}</p>
        )}
        <p>{t(asked.length > 0 ? "choose" : "same")}</p>
      </Notice>
      {asked.length > 0 && (
        <table className="w-full table-fixed text-left">
          <thead className="border-line-strong border-b text-muted text-small">
            <tr>
              {(["field", "theirs", "yours", "choice"] as const).map((heading) => (
                <th key={heading} scope="col" className="py-2 pr-4">
                  {t(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map((part) => (
              <Choice key={part.name} {...{ part, locale }} yours={typed.get(part.name) ?? ""} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type ChoiceProps = { part: Told; yours: string; locale: Locale };

function Choice({ part: { name, field = name, label, text }, yours, locale }: ChoiceProps) {
  const t = translator(locale, "Form.conflict");
  return (
    <tr className="wrap-anywhere border-line border-b align-top">
      <th scope="row" className="py-3 pr-4 font-semibold">
        <a href={`#${field}`}>{label}</a>
      </th>
      <td className="whitespace-pre-line py-3 pr-4">{text || t("empty")}</td>
      <td className="whitespace-pre-line py-3 pr-4">{yours || t("empty")}</td>
      <td className="py-1">
        <fieldset>
          <legend className="sr-only">{label}</legend>
          {(["mine", "theirs"] as const).map((whose) => (
            <label key={whose} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name={`take-${name}`}
                value={whose}
                defaultChecked={whose === "mine"}
                className="size-5 flex-none accent-water"
              />
              {t(whose === "mine" ? "keepMine" : "takeTheirs")}
            </label>
          ))}
        </fieldset>
      </td>
    </tr>
  );
}
