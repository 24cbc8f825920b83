import { expect, test } from "vitest";
import { searchedIn } from "@/components/combobox/option";
import { anotherAmong, type NamedOption } from "./options";

const option = (text: string): NamedOption => ({
  ...{ id: text, text, written: text, lang: "", span: "", isAnother: false },
  searched: searchedIn([text]),
});
const options = [option("Gemeinde Gronau"), option("Stadt Gronau"), option("Kreis Borken")];
const french = "autre\u00a0: {name}";

test.each([
  ["Borken", ["Kreis Borken", "andere: Borken"]],
  ["Kreis Borken", ["Kreis Borken"]],
  ["Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  ["andere: Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  ["Andere:Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  ["autre : Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  // Who writes so the name of one that is in the list is offered that.
  ["andere: Kreis Borken", ["Kreis Borken"]],
  ["andere: gronau", ["Gemeinde Gronau", "Stadt Gronau", "andere: gronau"]],
])("who types %j is offered %j", (typed, offered) => {
  expect(anotherAmong(options, typed, "andere: {name}").map(({ written }) => written)).toEqual(
    offered,
  );
});

test("it is offered as one writes it in the language of the page", () => {
  const [offered] = anotherAmong(options, "autre : Office de Gronau", french);
  expect(offered?.written).toBe("autre\u00a0: Office de Gronau");
});

test("where only the list counts, nothing else is offered", () => {
  expect(anotherAmong(options, "andere: Ordnungsamt", null)).toEqual([]);
});
