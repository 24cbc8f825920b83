import { expect, test } from "vitest";
import { lawsIn } from "./laws";

test.each([
  ["Verordening (EG) nr. 883/2004, artikel 13", ["883/2004"]],
  ["Richtlinie 2005/36/EG und Verordnung (EU) 2018/957", ["2005/36", "2018/957"]],
  ["Sinds het schooljaar 2024/2025", []],
  ["Am 25/11 um 24/7", []],
  ["Geneesmiddelenwet, regels voor toediening", ["geneesmiddelenwet"]],
  ["Rettungsgesetz NRW; das Gesetz gilt", ["rettungsgesetz"]],
  ["Wet kinderopvang", ["wet kinderopvang"]],
  ["De wet van het land is de wet die telt", []],
  ["loi du 8 août 1983", ["loi du 8 aout 1983"]],
  ["", []],
])("%j names %j", (text, laws) => expect(lawsIn(text).map(({ key }) => key)).toEqual(laws));
