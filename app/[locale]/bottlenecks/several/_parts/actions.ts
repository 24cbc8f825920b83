"use server";

import { action } from "@/app/_forms/action";
import { changeSeveral } from "@/data/bottleneck/several";
import { severalSchema } from "@/domain/bottleneck/several";
import { path } from "@/i18n/routing";

/** Behind "change these": what was changed and what was not is told where one goes on. */
export const severalAction = action({
  schema: severalSchema,
  lists: ["seen"],
  form: "/bottlenecks/several",
  query: ({ act, ownerId, ownerOfficialId, dueOn, theme, partnership, list, seen }) =>
    new URLSearchParams([
      ["do", act?.[0] ?? ""],
      ...Object.entries({ ownerId, ownerOfficialId, dueOn, theme, partnership, list }).flatMap(
        ([name, value]) => (value?.[0] ? [[name, value[0]]] : []),
      ),
      ...(seen ?? []).map((line) => ["ref", line.split(" ")[0] ?? ""]),
    ] as [string, string][]).toString(),
  write: changeSeveral,
  next: ({ changed, refused }, { seen, list }, locale) =>
    path(
      locale,
      `/bottlenecks/several?${new URLSearchParams([
        ["done", String(changed)],
        ["list", list],
        ...seen.map(({ reference }) => [refused.includes(reference) ? "ref" : "did", reference]),
      ])}`,
    ),
});
