import { type DatedKind, datedKinds, type Period, readPeriod } from "@/domain/calendar";
import { type AddressValues, allOf } from "./address-ranges";

/** In which ways a list can be shown. */
export const viewNames = ["list", "board", "calendar", "map"] as const;
export type ViewName = (typeof viewNames)[number];

/** How a list is to be shown. What belongs to one view is there with that view only. */
export type ViewAsked = {
  view: ViewName;
  /** On the map: the stretch of the border that is shown, by the id of its partnership, or one's own. */
  zoom?: string | undefined;
  /** In the calendar: its weeks, from now on where nothing is said; and the kinds that are shown, all where it is empty. */
  period?: Period | undefined;
  kinds?: readonly DatedKind[] | undefined;
};

const idPattern = /^[\w-]{1,80}$/;

/** How this address wants its list shown. */
export function viewOf(values: AddressValues): ViewAsked {
  const [first = "list"] = allOf(values, "view");
  const view = viewNames.find((name) => name === first) ?? "list";
  if (view === "map") {
    const [zoom = ""] = allOf(values, "zoom");
    return { view, ...(idPattern.test(zoom) && { zoom }) };
  }
  if (view !== "calendar") return { view };
  const [[month = ""], [week = ""]] = [allOf(values, "month"), allOf(values, "week")];
  const period = readPeriod({ month, week });
  const asked = allOf(values, "kind");
  const kinds = datedKinds.filter((kind) => asked.includes(kind));
  const isSome = kinds.length > 0 && kinds.length < datedKinds.length;
  return { view, ...(period.kind !== "now" && { period }), ...(isSome && { kinds }) };
}

/** The same as the pairs of an address. */
export function pairsOfView({ view, zoom, period, kinds = [] }: Partial<ViewAsked>): string[][] {
  if (!view || view === "list") return [];
  const own: string[][] = [["view", view]];
  if (view === "map" && zoom) own.push(["zoom", zoom]);
  if (view !== "calendar") return own;
  if (period && period.kind !== "now") own.push([period.kind, period.at]);
  return kinds.length < datedKinds.length ? [...own, ...kinds.map((kind) => ["kind", kind])] : own;
}
