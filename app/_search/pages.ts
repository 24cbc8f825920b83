import { keepsBodies } from "@/domain/entry/reach";
import { matching, searchedIn } from "@/domain/matching";
import { mayAnywhere } from "@/domain/permission";
import { type Anyone, hasRole } from "@/domain/viewer";
import { type Locale, locales } from "@/i18n/routing";
import { translator } from "@/i18n/server";

const isAnyone = () => true;
const isOfficial = (viewer: Anyone) => viewer !== null;

/** The pages of the portal that are no record's: where each is, and for whom there is one. */
const portalPages = {
  bottlenecks: { address: "/bottlenecks", isFor: isAnyone },
  projects: { address: "/projects", isFor: isAnyone },
  regions: { address: "/regions", isFor: isAnyone },
  partnerships: { address: "/partnerships", isFor: isAnyone },
  commissioners: { address: "/commissioners", isFor: isAnyone },
  about: { address: "/about", isFor: isAnyone },
  accessibility: { address: "/accessibility", isFor: isAnyone },
  privacy: { address: "/privacy", isFor: isAnyone },
  signIn: { address: "/sign-in", isFor: (viewer: Anyone) => viewer === null },
  register: {
    address: "/bottlenecks/new",
    isFor: (viewer: Anyone) => mayAnywhere(viewer, "register"),
  },
  workbench: { address: "/workbench", isFor: isOfficial },
  account: { address: "/account", isFor: isOfficial },
  accounts: { address: "/accounts", isFor: (viewer: Anyone) => hasRole(viewer, "ADMINISTRATOR") },
  organisations: { address: "/organisations", isFor: keepsBodies },
} as const;

type PageName = keyof typeof portalPages;

/** What the page calls itself. */
export function pageTitle(name: PageName, locale: Locale): string {
  switch (name) {
    case "signIn":
      return translator(locale, "Portal")("signIn");
    case "register":
      return translator(locale, "Registration")("title");
    case "organisations":
      return translator(locale, "OrganisationList")("title");
    default:
      return translator(locale, "Portal")(`section.${name}`);
  }
}

/** By what a page is found, whatever the language: what it is called, and what else one may call it. */
const searchedOf = (name: PageName): string =>
  searchedIn(
    locales.flatMap((one) => [
      pageTitle(name, one),
      ...translator(one, "Search")(`words.${name}`).split(" "),
    ]),
  );

let known: readonly { name: PageName; searched: string }[] | undefined;

/** The pages that this viewer can open and that fit what was typed. */
export function findPages(viewer: Anyone, typed: string, locale: Locale) {
  const names = Object.keys(portalPages) as PageName[];
  known ??= names.map((name) => ({ name, searched: searchedOf(name) }));
  const open = known.filter(({ name }) => portalPages[name].isFor(viewer));
  const found = typed.length < 2 ? [] : matching(open, typed);
  return found.map(({ name }) => ({
    title: pageTitle(name, locale),
    address: portalPages[name].address,
  }));
}
