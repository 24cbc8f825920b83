import { z } from "zod";
import { type BottleneckStatus, bottleneckStatuses, causes, statusesOf } from "./bottleneck";
import {
  type BottleneckFilter,
  dimensions,
  isWhole,
  type ListRequest,
  namedGroups,
  noFilter,
  type Place,
  type Sort,
  sorts,
  usualSort,
} from "./filter";

/** An address with its parts, as Next and URLSearchParams give it. */
export type Query = Record<string, string | string[] | undefined>;

const first: Place = { kind: "first" };

const idSchema = z.string().regex(/^[\w-]{1,80}$/);
const keySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[\w-]{1,80}$/)
  .transform((text) => ({ at: text.slice(0, 24), id: text.slice(25) }))
  .refine(({ at }) => isMoment(at));
const pageSchema = z.coerce.number().int().min(2).max(40);
const sortSchema = z.enum(sorts);
const textSchema = z.string().transform((text) =>
  text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim()
    .slice(0, 200)
    .replace(/\p{Cs}/gu, "")
    .trim(),
);

/** Reads an address. Whatever makes no sense in it is passed over: an old or mistyped link still works. */
export function readListRequest(query: Query): ListRequest {
  const q = textSchema.parse(allOf(query, "q")[0] ?? "");
  const groups = allOf(query, "group").flatMap((name) => statusesInGroup(name));
  const filter: BottleneckFilter = {
    q,
    status: inOrder(bottleneckStatuses, [...groups, ...allOf(query, "status")]),
    theme: idsOf(query, "theme"),
    partnership: idsOf(query, "partnership"),
    region: idsOf(query, "region"),
    cause: inOrder(causes, allOf(query, "cause")),
    organisation: idsOf(query, "organisation"),
  };
  const sort = sortOf(query, q);
  return {
    filter,
    sort,
    view: allOf(query, "view")[0] === "map" ? "map" : "list",
    more: allOf(query, "more")[0] === "1",
    place: sort === "relevance" ? numberedPlace(query) : keyedPlace(query),
  };
}

/** The address of a list without its language, in one canonical form: "?q=trein&status=REPORTED". */
export function writeListRequest(request: Partial<ListRequest>): string {
  const { filter = noFilter, view, more, place = first } = request;
  const pairs: [string, string][] = [];
  if (filter.q) pairs.push(["q", filter.q]);
  const grouped = namedGroups.filter((name) => isWhole(name, filter.status));
  for (const name of grouped) pairs.push(["group", name]);
  const inGroups = new Set(grouped.flatMap(statusesOf));
  for (const status of filter.status) if (!inGroups.has(status)) pairs.push(["status", status]);
  for (const dimension of dimensions.slice(1)) {
    for (const value of filter[dimension]) pairs.push([dimension, value]);
  }
  if (request.sort && request.sort !== usualSort(filter.q)) pairs.push(["sort", request.sort]);
  if (view === "map") pairs.push(["view", "map"]);
  if (more) pairs.push(["more", "1"]);
  if (place.kind === "last") pairs.push(["before", "end"]);
  if (place.kind === "page") pairs.push(["page", String(place.number)]);
  if ("key" in place) pairs.push([place.kind, `${place.key.at}~${place.key.id}`]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}

const isMoment = (text: string): boolean => {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
};

const allOf = (query: Query, name: string): string[] => [query[name] ?? []].flat();

const mostValues = 50;

const idsOf = (query: Query, name: string): string[] =>
  [...new Set(allOf(query, name))]
    .filter((value) => idSchema.safeParse(value).success)
    .slice(0, mostValues)
    .sort();

const inOrder = <T extends string>(order: readonly T[], values: readonly string[]): T[] =>
  order.filter((value) => values.includes(value));

function statusesInGroup(name: string): BottleneckStatus[] {
  const group = (["open", "waiting", "decided"] as const).find((known) => known === name);
  return group ? statusesOf(group) : [];
}

function sortOf(query: Query, q: string): Sort {
  const asked = sortSchema.safeParse(allOf(query, "sort")[0]);
  if (!asked.success || (asked.data === "relevance" && !q)) return usualSort(q);
  return asked.data;
}

function numberedPlace(query: Query): Place {
  const number = pageSchema.safeParse(allOf(query, "page")[0]);
  return number.success ? { kind: "page", number: number.data } : first;
}

function keyedPlace(query: Query): Place {
  if (allOf(query, "before")[0] === "end") return { kind: "last" };
  for (const kind of ["after", "before"] as const) {
    const key = keySchema.safeParse(allOf(query, kind)[0]);
    if (key.success) return { kind, key: key.data };
  }
  return first;
}
