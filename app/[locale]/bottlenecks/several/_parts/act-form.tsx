import { PersonSelect } from "@/app/_bottleneck/person-select";
import { choicesOf } from "@/app/_forms/choices";
import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { type SeveralAct, severalActs } from "@/domain/bottleneck/several";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { listIn, type SeveralQuery, valueIn } from "./query";

export type SeveralProps = {
  records: readonly BottleneckView[];
  catalogue: Catalogue;
  locale: Locale;
  viewer: Viewer;
  act: SeveralAct | null;
  query: SeveralQuery;
};

/** What is to be done with them; an address of its own, so that it can be looked over before anything is changed. */
export function ActForm({ records, act, form, ...props }: SeveralProps & { form: FormState }) {
  const { locale } = props;
  const t = translator(locale, "Several");
  return (
    <>
      <nav aria-label={t("what")}>
        <ul className="flex flex-wrap gap-2">
          {severalActs.map((one) => (
            <li key={one}>
              <a
                href={`${path(locale, "/bottlenecks/several")}?${actQuery(one, records, listIn(props.query))}`}
                aria-current={one === act ? "page" : undefined}
                className="button border border-water text-water-deep aria-[current]:bg-water aria-[current]:text-on-water"
              >
                {t(`act.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {act && (
        <form
          action={path(locale, "/bottlenecks/several")}
          className="grid max-w-measure gap-5 rounded-card border border-line bg-surface p-5"
        >
          <input type="hidden" name="do" value={act} />
          <input type="hidden" name="list" value={listIn(props.query)} />
          {records.map(({ reference }) => (
            <input key={reference} type="hidden" name="ref" value={reference} />
          ))}
          <ValueFields {...props} {...{ act, sent: form }} />
          <div>
            <Button look="quiet">{t("look")}</Button>
          </div>
        </form>
      )}
    </>
  );
}

const actQuery = (act: SeveralAct, records: SeveralProps["records"], list: string): string =>
  new URLSearchParams([
    ["do", act],
    ["list", list],
    ...records.map(({ reference }) => ["ref", reference]),
  ]).toString();

type ValueProps = Omit<SeveralProps, "records" | "act"> & { act: SeveralAct; sent: FormState };

function ValueFields({ catalogue, locale, viewer, act, query, sent }: ValueProps) {
  const names = ["ownerId", "ownerOfficialId", "dueOn", "theme", "partnership"] as const;
  const values = Object.fromEntries(names.map((name) => [name, [valueIn(query, name)]]));
  const form = { ...sent, values };
  const owner = translator(locale, "Owner");
  const field = translator(locale, "Field");
  const { organisations } = catalogue;
  const choose = translator(locale, "Form")("choose");
  if (act === "date")
    return <TextField {...{ form, name: "dueOn", label: field("dueOn"), type: "date" }} />;
  if (act === "theme")
    return (
      <Select
        {...{ form, name: "theme", label: field("theme"), empty: choose }}
        options={choicesOf(catalogue.themes, locale, "byName")}
      />
    );
  if (act === "partnership")
    return (
      <Select
        {...{ form, name: "partnership", label: field("partnership"), empty: choose }}
        options={choicesOf(catalogue.partnerships, locale, "asGiven")}
      />
    );
  return (
    <>
      <OrganisationLists {...{ locale, organisations }} first={[viewer.organisationId]} />
      <OrganisationField
        {...{ form, locale, organisations, name: "ownerId" }}
        {...{ label: owner("owner"), hint: owner("ownerHint") }}
      />
      <PersonSelect
        {...{ form, locale, viewer, organisations, name: "ownerOfficialId" }}
        {...{ label: owner("official"), hint: owner("officialHint"), empty: owner("nobodyYet") }}
        of={[viewer.organisationId]}
      />
    </>
  );
}
