import { withClient } from "../database.mjs";
import {
  list,
  otherFilter,
  otherOverAll,
  otherSearch,
  otherShown,
  otherTyping,
  otherWord,
} from "./asked.mjs";
import { draftId, readFacts, signIn } from "./facts.mjs";

/**
 * The pages that are measured, the blank one first: `address` gives the address of the nth request, `cookie` signs an
 * official in. A page that changes its address each time meets nothing that the portal keeps in memory.
 */
export async function pagesToMeasure(databaseUrl, { secret }) {
  const facts = await withClient(databaseUrl, readFacts);
  const cookie = await withClient(databaseUrl, (client) => signIn(client, secret));
  const always = (name, address, more) => ({ name, address: () => address, ...more });
  return [
    always("blank", "/nl/blank"),
    always("blank, signed in", "/nl/blank", { cookie }),
    always("home", "/nl"),
    always("list", list),
    always("filtered list", `${list}?theme=mobility&status=IN_ANALYSIS`),
    always("board", `${list}?view=board`),
    always("board, signed in", `${list}?view=board`, { cookie }),
    always("calendar", `${list}?view=calendar`),
    always("calendar, signed in", `${list}?view=calendar`, { cookie }),
    { name: "another board each time", address: otherShown("board") },
    { name: "another calendar each time", address: otherShown("calendar") },
    always("region", `${list}?region=NL213`),
    always("search, rare word", `${list}?q=kiekendief`),
    always("search, common word", `${list}?q=vergunning`),
    always("search, part of a compound", `${list}?q=aangifte`),
    always("search over all", "/nl/search?q=vergunning"),
    always("palette", "/nl/search/find?q=vergunning", { cookie }),
    always("page 4,000 or the last", `${list}?${facts.deep}`),
    always("detail", `${list}/${facts.reference}`),
    always("history, 50 of 1,000", `${list}/${facts.own}/history`, { cookie }),
    always("projects", "/nl/projects"),
    always("workbench", "/nl/workbench", { cookie }),
    always("list, signed in", list, { cookie }),
    always("register, step 1", `${list}/new`, { cookie }),
    always("register, step 2", `${list}/new?draft=${draftId}&step=2`, { cookie }),
    always("edit", `${list}/${facts.own}/edit`, { cookie }),
    { name: "similar cases while typing", address: otherTyping, cookie },
    { name: "another filter each time", address: otherFilter },
    { name: "another search each time", address: otherSearch },
    { name: "another word each time", address: otherWord(facts.words) },
    { name: "another word over all", address: otherOverAll("/nl/search", facts.words) },
    {
      name: "another word in the palette",
      address: otherOverAll("/nl/search/find", facts.words),
      cookie,
    },
  ];
}
