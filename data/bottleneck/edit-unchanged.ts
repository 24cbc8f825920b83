import "server-only";
import { type BottleneckEdit, bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import type { Viewer } from "@/domain/viewer";
import type { FormValues } from "../kept-forms";
import type { BottleneckView } from "./page";

/** Whether an edit says what the record holds already: a version in which nothing differs tells nobody anything. */
export function changesNothing(
  viewer: Viewer,
  { ownerOfficial, ...edit }: BottleneckEdit,
  { internal }: BottleneckView,
  values: FormValues,
): boolean {
  const owner = internal?.ownerOfficial?.id ?? null;
  const staysWith = { same: owner, me: viewer.id, nobody: null }[ownerOfficial] === owner;
  if (!staysWith) return false;
  const { reference, version, requestId } = edit;
  const now = bottleneckEditSchema.safeParse({
    ...Object.fromEntries(Object.entries(values).map(asSent)),
    ...{ reference, version, requestId },
  });
  return now.success && inOrder(edit) === inOrder(now.data);
}

const asSent = ([name, all]: [string, string[]]) => [name, isList(name) ? all : all[0]];

const isList = (name: string): boolean => (listFields as readonly string[]).includes(name);

/** Choices are the same in whatever order they were ticked; sources have an order of their own. */
const inOrder = (edit: Partial<BottleneckEdit>): string =>
  JSON.stringify(
    Object.entries({ ...edit, ownerOfficial: null })
      .map(([name, value]) => [
        name,
        isList(name) || name === "projects" ? [...new Set(value as string[])].sort() : value,
      ])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
