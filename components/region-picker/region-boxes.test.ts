import { expect, test } from "vitest";
import { searchedIn } from "@/domain/matching";
import { type BoxOption, chipsOf, onlyMeaning } from "./region-boxes";

const region = (id: string, names: string[], members = [id]): BoxOption => ({
  ...{ id, text: names[0] ?? id, lang: "", span: "", isEuregio: false, members },
  searched: searchedIn([...names, id]),
});
const place = (text: string, members: string[], isExact = true): BoxOption => ({
  ...{ id: text, text, lang: "", span: "", searched: "", isEuregio: false, members, isExact },
});
const steinfurt = region("DEA37", ["Kreis Steinfurt", "Steinfurt"]);

test.each([
  ["Zwolle", [place("Zwolle → Noord-Overijssel", ["NL211"])], ["NL211"]],
  ["twen", [region("NL213", ["Twente"])], ["NL213"]],
  [
    "twen",
    [region("NL213", ["Twente"]), place("Twenterand → Twente", ["NL213"], false)],
    ["NL213"],
  ],
  ["NL213", [region("NL213", ["Twente"]), region("NL2131", ["Elders"])], ["NL213"]],
  ["steinfurt ", [steinfurt, place("Steinfurt → Kreis Steinfurt", ["DEA37"])], ["DEA37"]],
  [
    "Münster",
    [region("DEA33", ["Münster"]), place("Münsterland", ["DEA33", "DEA34"], false)],
    ["DEA33"],
  ],
  ["Rhede", [place("Rhede → Borken", ["DEA34"]), place("Rhede (Ems) → Emsland", ["DE949"])], null],
  ["g", [region("NL225", ["Groot"]), region("NL226", ["Grens"])], null],
  ["Atlantis", [], null],
] as const)("%j, typed and not chosen, means %o", (typed, found, members) => {
  expect(onlyMeaning(found, typed)?.members ?? null).toEqual(members);
});

test("what is chosen is said by a cooperation region of which all is chosen, unless each region is named", () => {
  const whole = { ...region("maas", ["Maas"], ["NL1", "NL2"]), isEuregio: true };
  const all = [whole, region("NL1", ["Een"]), region("NL2", ["Twee"]), region("NL3", ["Drie"])];
  const said = (namesEach: boolean) =>
    chipsOf(all, ["NL1", "NL2", "NL3"], namesEach).map(({ id }) => id);
  expect(said(false)).toEqual(["maas", "NL3"]);
  expect(said(true)).toEqual(["NL1", "NL2", "NL3"]);
});
