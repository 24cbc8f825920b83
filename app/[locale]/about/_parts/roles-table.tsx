import { abilities, permissions, type Range } from "@/domain/permission";
import { roles } from "@/domain/viewer";
import { getTranslations, type Translator } from "@/i18n/server";

const scrolling = "more relative mt-4 overflow-x-auto";

/** Who may do what: the table by which the portal itself decides. On a phone it scrolls sideways. */
export async function RolesTable() {
  const [t, words] = await Promise.all([getTranslations("About"), getTranslations("Role")]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
    <section className={scrolling} tabIndex={0} aria-label={t("rolesCaption")}>
      <table className="w-full min-w-3xl print:min-w-0 print:wrap-anywhere border-collapse text-small">
        <caption className="sr-only">{t("rolesCaption")}</caption>
        <thead>
          <tr className="border-line-strong border-b align-bottom text-label text-muted">
            <th scope="col" className="py-2 pr-3 text-left font-semibold">
              {t("role")}
            </th>
            {abilities.map((ability) => (
              <th key={ability} scope="col" className="px-2 py-2 font-semibold">
                {t(`ability.${ability}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role} className="border-line border-b">
              <th scope="row" className="py-2.5 pr-3 text-left font-normal">
                {words(role)}
              </th>
              {abilities.map((ability) => (
                <td key={ability} className="px-2 py-2.5 text-center">
                  <Allowed range={permissions[role][ability]} t={t} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Words = Translator<"About">;

/** A tick where all records in the scope are meant; else in words which of them. */
function Allowed({ range, t }: { range: Range | undefined; t: Words }) {
  if (range && range !== "all") return <span className="text-label">{t(`range.${range}`)}</span>;
  return (
    <>
      <span aria-hidden="true" className={range ? "text-ok" : "text-muted"}>
        {range ? "✓" : "–"}
      </span>
      <span className="sr-only">{t(range ? "may" : "mayNot")}</span>
    </>
  );
}
