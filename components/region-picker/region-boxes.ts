import { type Option, onlyMeant } from "@/components/combobox/option";
import { folded } from "@/domain/folded";
import { beginsWith, matching, searchedIn } from "@/domain/matching";

/** A region that can be chosen, read from its box in the list; its span is how many regions it stands for. */
export type BoxOption = Option & {
  /** The boxes that it stands for: its own, or those of its members. */
  members: string[];
  /** Whether it is said in one word when all its members are chosen. */
  isEuregio: boolean;
  /** Of a place, whether it is called exactly as was typed. */
  isExact?: boolean;
};

const boxesOf = (name: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`),
];

/** The name beside a box: it stands there alone, or before how many regions the box stands for. */
const textOf = ({ nextSibling: beside, value }: HTMLInputElement): string =>
  (beside?.firstChild ?? beside)?.textContent ?? value;

/** The regions that the list offers. */
export const readOptions = (name: string): BoxOption[] =>
  boxesOf(name).map((box) => {
    const { members, also = "", kind } = box.dataset;
    const label = box.parentElement;
    const text = textOf(box);
    return {
      id: box.value,
      text,
      span: label?.querySelector("[data-span]")?.textContent ?? "",
      lang: label?.querySelector("[lang]")?.getAttribute("lang") ?? "",
      searched: searchedIn([text, also, ...(kind === "NUTS3" ? [box.value] : [])]),
      members: members?.split(" ") ?? [box.value],
      isEuregio: kind === "EUREGIO",
    };
  });

/** A region as the map has it. */
export type ShownRegion = { id: string; shape: string; text: string };

/** The regions of the list that the map has, each once. */
export const readShapes = (name: string): ShownRegion[] =>
  boxesOf(name).flatMap((box) => {
    const { shape } = box.dataset;
    return shape ? [{ id: box.value, shape, text: textOf(box) }] : [];
  });

/** Ticks or unticks boxes, and brings cooperation regions and the map in line. Gives what is ticked. */
export function tick(name: string, ids: readonly string[], on: boolean): string[] {
  const boxes = boxesOf(name);
  for (const box of boxes) if (ids.includes(box.value)) box.checked = on;
  const chosen = boxes.filter(({ checked, dataset }) => checked && !dataset.members);
  const values = chosen.map(({ value }) => value);
  for (const box of boxes) {
    const members = box.dataset.members?.split(" ");
    if (members) box.checked = members.every((id) => values.includes(id));
  }
  for (const region of document.querySelectorAll<SVGElement>(`#${name}-map [data-region]`)) {
    region.setAttribute("aria-pressed", String(values.includes(region.dataset.region ?? "")));
  }
  showCounts(name);
  document.dispatchEvent(new Event("regionschosen"));
  return values;
}

/** The cooperation regions that are ticked: by who fills in the form, or because all their members are. */
export const tickedTogether = (name: string): string[] =>
  boxesOf(name).flatMap(({ checked, dataset, value }) =>
    checked && dataset.members ? [value] : [],
  );

/** Takes out of what a form sends the cooperation regions that nobody chose: they are ticked as all their members are. */
export function leaveOut(sent: FormData, name: string, chosen: ReadonlySet<string>): void {
  const implied = tickedTogether(name).filter((id) => !chosen.has(id));
  const left = sent.getAll(name).filter((id) => !implied.includes(String(id)));
  sent.delete(name);
  for (const id of left) sent.append(name, id);
}

/** How many regions are chosen in each fold of the list, after its name. */
function showCounts(name: string): void {
  for (const fold of document.querySelectorAll(`#${name} details`)) {
    const count = fold.querySelectorAll("input:checked").length;
    const place = fold.querySelector("[data-count]");
    if (place) place.textContent = count > 0 ? `(${count})` : "";
  }
}

/** The regions and places that fit: regions that begin with what is typed, then places, then other regions. */
export function withPlaces(
  options: readonly BoxOption[],
  typed: string,
  places: readonly BoxOption[],
): BoxOption[] {
  const fitting = matching(options, typed);
  const query = folded(typed);
  const ranked = (rank: 0 | 1) => fitting.filter((option) => beginsWith(option, query) === rank);
  return [...ranked(1), ...places, ...ranked(0)];
}

/** What these words mean, where they mean one thing: the only one that is called exactly so, else the only one that fits. */
export function onlyMeaning(found: readonly BoxOption[], typed: string): BoxOption | null {
  const name = `\n${folded(typed.trim())}\n`;
  const isCalled = ({ isExact, searched }: BoxOption) =>
    isExact || (searched !== "" && `\n${searched}\n`.includes(name));
  return onlyMeant(found, isCalled, (a, b) => a.members.join() === b.members.join());
}

/** What is chosen in as few names as possible: whole euregios first, unless each is named; then single regions. */
export function chipsOf(
  options: readonly BoxOption[],
  chosen: readonly string[],
  namesEach = false,
): BoxOption[] {
  const left = new Set(chosen);
  const bySize = options
    .filter(({ isEuregio }) => !(namesEach && isEuregio))
    .sort((a, b) => b.members.length - a.members.length);
  return bySize.filter(({ id, members, isEuregio }) => {
    const whole = isEuregio
      ? members.length > 1 && members.every((id) => left.has(id))
      : members[0] === id && left.has(id);
    if (whole) for (const id of members) left.delete(id);
    return whole;
  });
}
