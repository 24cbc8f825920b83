import { expect, test } from "vitest";
import { messages } from "./messages";
import { type Locale, locales } from "./routing";

type Texts = (typeof messages)["nl"];
const texts = (locale: Locale) => messages[locale] as Texts;

test.each(locales)("%s calls nothing public that is counted for who reads it", (locale) => {
  const { Region, Home, Organisation } = texts(locale);
  const counted = [Region.lead, Home.themesHint, Organisation.records, Organisation.noRecords];
  expect(counted.filter((text) => /openba|öffentlich|public/i.test(text))).toEqual([]);
});

test.each(locales)("%s says of a link to what is open that it leads to that", (locale) => {
  const { Region, Partnership } = texts(locale);
  const links = [Region.allBottlenecks, Region.allWhole, Partnership.allBottlenecks];
  expect(links.filter((text) => !/ (open|offenen|ouverts) /.test(text))).toEqual([]);
});

test("in German a country of an organisation is a Staat: a Land is a Bundesland beside it", () => {
  const { Problem } = messages.de;
  const { otherCountry, notOfThisCountry, sideNotConcerned, hasAccounts } = Problem;
  const { namedInCountry, ownCountryOnly, registerElsewhere } = Problem;
  const about = [otherCountry, notOfThisCountry, sideNotConcerned, hasAccounts];
  const said = [...about, namedInCountry, ownCountryOnly, registerElsewhere];
  expect(said.filter((text) => /\bL(a|ä)nd/.test(text))).toEqual([]);
});
