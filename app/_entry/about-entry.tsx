import { History } from "@/app/_records/history";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { mayEditEntry } from "@/data/entry/edit";
import { readHistory } from "@/data/history";
import { catalogueFor } from "@/data/known-organisations";
import { isSealed } from "@/data/seal";
import { findViewer } from "@/data/viewer";
import { type EntryNoun, entries } from "@/domain/entry/entry";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { noun: EntryNoun; id: string; query: Query };

const hereOf = async ({ noun, id }: Omit<Props, "query">) =>
  path(await getLocale(), `/${entries[noun].section}/${id}`);

/** Above the page of an entry: that a change was saved. */
export async function EntrySaved(props: Props) {
  const { query } = props;
  if (!query.saved || !(await isSealed(await hereOf(props), query))) return null;
  return (
    <div className="mb-5">
      <Notice tone="ok" status>
        {savedText(await getLocale(), query.saved)}
      </Notice>
    </div>
  );
}

/** What was done: two organisations became one or two again, or the entry was changed. */
const savedText = (locale: Locale, saved: Query[string]): string =>
  saved === "merged" || saved === "parted"
    ? translator(locale, "Organisation")(`done.${saved}`)
    : translator(locale, "Form")("saved");

/** The way to the form of an entry, for who may change it. */
export async function EditEntry({ noun, id }: Omit<Props, "query">) {
  const locale = await getLocale();
  if (!(await mayEditEntry(await findViewer(), noun, id))) return null;
  return (
    <p className="no-print mt-5">
      <ButtonLink look="quiet" href={path(locale, `/${entries[noun].section}/${id}/edit`)}>
        {translator(locale, "Entry")("edit")}
      </ButtonLink>
    </p>
  );
}

/** What happened to an entry, on its page. */
export async function EntryHistory(props: Omit<Props, "query">) {
  const { noun, id } = props;
  const [viewer, locale] = await Promise.all([findViewer(), getLocale()]);
  const catalogue = await catalogueFor(viewer);
  const history = await readHistory(viewer, { entry: noun, id });
  const all = `${await hereOf(props)}/history`;
  return (
    <div className="mt-10">
      <History {...{ history, catalogue, locale, all }} />
    </div>
  );
}
