import { Scrolling } from "@/components/ui/scrolling";
import { type Ability, abilities, permissions, type Range } from "@/domain/abilities";
import { roles } from "@/domain/viewer";
import { getTranslations, type Translator } from "@/i18n/server";

/** Who may do what: the table by which the portal itself decides. On a phone each role says what it may. */
export async function RolesTable() {
  const [t, words] = await Promise.all([getTranslations("About"), getTranslations("Role")]);
  return (
    <Scrolling label={t("rolesCaption")}>
      <table className="w-full border-collapse text-small max-md:block md:min-w-3xl print:min-w-0 print:wrap-anywhere">
        <caption className="sr-only">{t("rolesCaption")}</caption>
        <thead className="max-md:sr-only">
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
        <tbody className="max-md:block">
          {roles.map((role) => (
            <tr
              key={role}
              className="border-line border-b max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:gap-y-1 max-md:py-3"
            >
              <th
                scope="row"
                className="text-left max-md:w-full max-md:font-semibold max-md:text-body md:py-2.5 md:pr-3 md:font-normal"
              >
                {words(role)}
              </th>
              {abilities.map((ability) => (
                <Cell key={ability} {...{ ability, t }} range={permissions[role][ability]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

type Words = Translator<"About">;

type CellProps = { ability: Ability; range: Range | undefined; t: Words };

/** On a phone it says what it is about, and is left out where the role may not. */
function Cell({ ability, range, t }: CellProps) {
  const among = range && range !== "all" ? ` (${t(`range.${range}`)})` : "";
  return (
    <td className={`md:px-2 md:py-2.5 md:text-center ${range ? "" : "max-md:hidden"}`}>
      <span className="max-md:hidden">
        <Allowed range={range} t={t} />
      </span>
      <span className="md:hidden">
        <span aria-hidden="true" className="text-ok">
          ✓
        </span>{" "}
        {t(`ability.${ability}`)}
        {among}
      </span>
    </td>
  );
}

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
