import { randomUUID } from "node:crypto";
import type { EntryNoun } from "@/domain/entry/entry";
import type { Facts } from "@/domain/entry/facts";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import { addOrganisation } from "../entry/add";
import { settleNewer } from "../entry/edit";
import { mergeOrganisations } from "../entry/merge";
import { partOrganisations } from "../entry/part";
import { entryFormOf, entryNow, sendEntry } from "./entries";
import type { Post } from "./posts";

/** Makes what the form is about, and the form as this official, who may, has it before them. */
type Prepare = (official: Viewer) => Promise<Post>;

const editOf =
  (noun: EntryNoun, id: string, field: string): Prepare =>
  async () => {
    const form = await entryFormOf(noun, id, { [field]: `Naam ${randomUUID()}` });
    return (by) => sendEntry(by, noun, form);
  };

/** The facts of a new organisation that work for the Netherlands. */
async function newFacts(): Promise<Facts> {
  const { facts } = await entryNow("organisation", "rdw");
  const names = { "names-nl": `Stichting ${randomUUID()}`, "names-de": "", "names-fr": "" };
  return { ...facts, ...names, "names-en": "", identifiers: [] };
}

const newOrganisation = async (): Promise<string> => {
  const names = { nl: `Stichting ${randomUUID()}` };
  const made = { id: randomUUID(), names, kind: "AGENCY", countries: ["NL"] } as const;
  const { id } = await db.organisation.create({ data: { ...made, countries: ["NL"] } });
  return id;
};

const mergeOf = async () => ({
  ...{ id: await newOrganisation(), intoId: await newOrganisation(), requestId: randomUUID() },
});

/** Every way to write what the records refer to, by its act. */
export const entryPosts: Readonly<Record<string, Prepare>> = {
  "partnership.edit": editOf("partnership", "nl-nds", "names-fr"),
  "commissioner.edit": editOf("commissioner", "overijssel", "names-fr"),
  "region.edit": editOf("region", "NL213", "names-fr"),
  "organisation.edit": editOf("organisation", "rdw", "names-fr"),
  "organisation.add": async () => {
    const request = { requestId: randomUUID(), facts: await newFacts() };
    return (by) => addOrganisation(by, request);
  },
  "organisation.merge": async () => {
    const request = await mergeOf();
    return (by) => mergeOrganisations(by, request);
  },
  "organisation.part": async (official) => {
    const merge = await mergeOf();
    await mergeOrganisations(official, merge);
    const { id: mergeId } = await db.organisationMerge.findFirstOrThrow({
      where: { fromId: merge.id },
    });
    const request = { id: merge.intoId, mergeId, requestId: randomUUID() };
    return (by) => partOrganisations(by, request);
  },
  "region.settle": async () => {
    const edited = { recordType: "Region", recordId: "DEA34", field: "names-en" };
    const newer = { fromFile: `Borken ${randomUUID()}`, isNewer: true };
    await db.editedField.upsert({
      where: { recordType_recordId_field: edited },
      create: { ...edited, ...newer },
      update: newer,
    });
    const { version } = await entryNow("region", "DEA34");
    const about = { id: "DEA34", version, requestId: randomUUID() };
    return (by) => settleNewer(by, "region", { ...about, field: "names-en", choice: "take" });
  },
};
