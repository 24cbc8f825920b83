import type { Page } from "@playwright/test";
import { scopes } from "@/prisma/testing/make";
import { isEvery } from "./combinations";
import { expect, test } from "./fixtures";
import { missingText } from "./missing-text";
import { pageAddress, pages } from "./pages";

/** Everything that pages read from an address. */
const parameters =
  "done saved registered refused wrong kept seal next after step draft all q status theme region country party partnership cause owner lead phase role organisation group sort before page view more part title as".split(
    " ",
  );

const hostile = [
  "constructor",
  "__proto__",
  "toString",
  "<b>gehackt</b>",
  "gehackt",
  "%00",
  "-1",
  "9".repeat(40),
  "https://evil.example/gehackt",
];

/** What would tell that something happened, were it true. */
const untrue = [
  ...["publish", "withdraw", "step", "edit", "text", "password", "session", "language"],
  ...["register", "grant", "end", "deactivate", "reactivate", "link"],
].map((done) => `done=${done}`);
const claims = [...untrue, "saved=1", "registered=1", "refused=overtaken&wrong=title.required"];

const languages = ["nl", "de", "fr", "en"] as const;

for (const language of languages) {
  test(`no address makes a page in ${language} fail, or say what somebody wrote into it`, async ({
    asPublic,
    signInAs,
  }) => {
    test.slow();
    const readers = new Map<string, Page>();
    for (const [nth, [folder, who]] of Object.entries(pages).entries()) {
      if (!readers.has(who))
        readers.set(who, who === "public" ? await asPublic() : await signInAs(who, scopes.all));
      const { request } = readers.get(who) as Page;
      const path = `/${language}${await pageAddress(folder)}`.replace(/\/$/, "");
      const some = [hostile[nth % hostile.length], hostile[(nth + 4) % hostile.length]];
      const odd = (isEvery ? hostile : some).map(
        (value) => new URLSearchParams(parameters.map((name) => [name, value ?? ""])),
      );
      odd.push(new URLSearchParams({ refused: "incomplete", wrong: wrongs }));
      for (const query of odd) {
        const answer = await request.get(`${path}?${query}`, { maxRedirects: 0 });
        const what = `${path}?${query}`;
        expect.soft(answer.status(), what).toBeLessThan(500);
        const html = await answer.text();
        // A printed list says in its head what was looked for, and at which address.
        const text = shownIn(
          folder.endsWith("/print") ? html.replace(/<dl\b.*?<\/dl>/gs, "") : html,
        );
        expect
          .soft(text.replaceAll(/‘[^’]*’|[“«„][^”»“]*[”»“]/g, ""), what)
          .not.toContain("gehackt");
        expect.soft(text, what).not.toMatch(/native code|9{9}|9[., \u202f]999[., \u202f]999/);
        expect.soft(text, what).not.toMatch(missingText);
      }
    }
  });
}

test("no link makes a page say that something was done, or refused, which was not", async ({
  signInAs,
}) => {
  // Every page once for each claim.
  test.slow();
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const administrator = await signInAs("ADMINISTRATOR", scopes.all);
  for (const [folder, who] of Object.entries(pages)) {
    if (folder === "sign-in") continue;
    const { request } = who === "ADMINISTRATOR" ? administrator : page;
    const path = `/nl${await pageAddress(folder)}`.replace(/\/$/, "");
    for (const claim of claims) {
      const html = await (await request.get(`${path}?${claim}&seal=AAAAAAAAAAAAAAAAAAAAAA`)).text();
      expect
        .soft(html, `${path}?${claim}`)
        .not.toMatch(/id="form-errors"|role="status" class="rounded-r-card/);
    }
  }
});

const wrongs = hostile
  .map((name) => `${name}.required`)
  .concat("email.tooLong:9999999999", "email.constructor", "constructor.tooLong:5")
  .join("~");

/** The text of a page without scripts, marks and what fields hold. */
const shownIn = (html: string): string =>
  html.replaceAll(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, "").replaceAll(/<[^>]*>/gs, " ");
