import "server-only";
import { type BottleneckEdit, bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import type { FormValues } from "@/domain/fields";
import { isOfOneSide } from "@/domain/side-text";

/** Whether an edit says what the record holds already: a version in which nothing differs tells nobody anything. */
export function changesNothing(values: FormValues, edit: BottleneckEdit): boolean {
  const { reference, version, requestId } = edit;
  const now = bottleneckEditSchema.safeParse({
    ...Object.fromEntries(Object.entries(values).map(asSent)),
    ...{ reference, version, requestId },
  });
  return now.success && inOrder(edit) === inOrder(now.data);
}

/**
 * Whether an edit leaves all that the public may read: then the day of the last change, by which lists of everyone
 * are in order, does not tell that something was written.
 */
export const changesInternalOnly = (values: FormValues, edit: BottleneckEdit): boolean =>
  changesNothing(values, {
    ...edit,
    ...Object.fromEntries(
      Object.keys(edit)
        .filter(isOfOneSide)
        .map((name) => [name, values[name]?.[0] ?? ""]),
    ),
  });

const asSent = ([name, all]: [string, string[]]) => [name, isList(name) ? all : all[0]];

const isList = (name: string): boolean => (listFields as readonly string[]).includes(name);

/** Choices are the same in whatever order they were ticked; sources have an order of their own. */
const inOrder = (edit: Partial<BottleneckEdit>): string =>
  JSON.stringify(
    Object.entries(edit)
      .map(([name, value]) => [
        name,
        isList(name) || name === "projects" ? [...new Set(value as string[])].sort() : value,
      ])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
