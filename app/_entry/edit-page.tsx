import { notFound } from "next/navigation";
import { Conflict } from "@/app/_forms/conflict";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { findEntryToEdit } from "@/data/entry/edit";
import { lastChangeOfEntry } from "@/data/last-change";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { closedParts } from "@/domain/entry/closed";
import { type EntryNoun, entries, partsOfEntry } from "@/domain/entry/entry";
import { listsIn } from "@/domain/entry/facts";
import { inLanguage, type Names, namesSchema } from "@/domain/language";
import { ownRegions } from "@/domain/viewer";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { ClosedFields } from "./closed-fields";
import { editingOf } from "./editing";
import { EntryFields } from "./entry-fields";
import { Newer } from "./newer";
import { tellEntry } from "./tell-entry";
import { titleOf } from "./title";
import { withCountries } from "./with-countries";

type Action = (form: unknown) => Promise<void>;

type Props = {
  noun: EntryNoun;
  id: string;
  query: Parameters<typeof readEdit>[1];
  /** Behind the form, and behind the buttons beside newer reference data. */
  actions: { edit: Action; newer: Action };
};

/** The form of an entry, with what newer reference data and colleagues say otherwise. The same for every noun. */
export async function EntryEditPage({ noun, id, query, actions }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [entry, catalogue] = await Promise.all([
    findEntryToEdit(viewer, noun, id),
    readCatalogue(),
  ]);
  if (!entry) notFound();
  const page = path(locale, `/${entries[noun].section}/${entry.id}`);
  const editing = editingOf(noun, entry);
  const here = `${page}/edit`;
  const { form, versions } = await readEdit(here, query, editing, listsIn(partsOfEntry(noun)));
  const isSaved = query.saved && (await isSealed(here, query));
  const [t, f] = [translator(locale, "Entry"), translator(locale, "Form")];
  const name = inLanguage(namesOf(entry.row.names), locale).text;
  const reader = { catalogue, locale };
  const closed = Object.keys(closedParts(noun, entry.row));
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[
            { href: path(locale, `/${entries[noun].section}`), text: titleOf(noun, locale) },
            { href: page, text: name },
          ]}
        />
        <h1>{t("editTitle", { name })}</h1>
        <p className="mt-2 max-w-measure text-muted">{t("lead")}</p>
      </div>
      {isSaved && (
        <Notice tone="ok" status>
          {f("saved")}
        </Notice>
      )}
      <FormErrors form={form} title={f("errorsTitle")} />
      <Newer {...{ noun, entry, ...reader }} action={actions.newer} />
      <PostForm
        action={actions.edit}
        locale={locale}
        keep={`/${entries[noun].section}/${entry.id}/edit`}
        className="grid max-w-4xl gap-10"
      >
        <input type="hidden" name="id" value={entry.id} />
        <VersionFields {...editing} />
        <Conflict
          {...{ form, versions, locale }}
          changed={versions && (await lastChangeOfEntry(viewer, noun, entry.id))}
          tell={(fields) => tellEntry(noun, fields, reader)}
        />
        <EntryFields
          {...{ noun, ...reader }}
          id={entry.id}
          form={await withCountries(form, viewer, entry)}
          own={ownRegions(viewer, catalogue.regions).offered}
          without={closed}
        />
        <ClosedFields {...{ noun, entry, form, ...reader }} />
        <FormButtons locale={locale} cancel={page} />
      </PostForm>
    </Page>
  );
}

const namesOf = (names: unknown): Names => namesSchema.safeParse(names).data ?? {};
