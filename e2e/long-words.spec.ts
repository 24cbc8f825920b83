import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import {
  bringUp,
  longAddress,
  longWord,
  makeLongAccount,
  makeLongBottleneck,
  makeLongProject,
} from "./long-words";
import { pageAddress, pages } from "./pages";
import { misfits } from "./widths";

const widths = [320, 390, 768, 1366];
const paper = 718;

/** The long records in the place of those that the address of a page takes. */
async function makeAddresses() {
  const officialId = await makeLongAccount();
  const project = await makeLongProject(officialId);
  const bottleneck = await makeLongBottleneck(officialId, project.id);
  const { milestones, reports } = await db.project.findUniqueOrThrow({
    where: { id: project.id },
    select: { milestones: true, reports: true },
  });
  const listed = await Promise.all(
    Object.entries(pages).map(async ([folder, who]) => {
      const values: Record<string, string> = {
        reference: folder.startsWith("projects") ? project.reference : bottleneck,
        milestoneId: milestones[0]?.id ?? "",
        reportId: reports[0]?.id ?? "",
        officialId,
      };
      const own = folder.replace(/\[(\w+)\]/g, (place, name: string) => values[name] ?? place);
      return { folder, who, address: own.includes("[") ? await pageAddress(own) : `/${own}` };
    }),
  );
  const searches = ["bottlenecks", "projects", "accounts"].map((folder) => ({
    folder,
    who: "ADMINISTRATOR" as const,
    address: `/${folder}?q=${longWord.slice(0, 100)}`,
  }));
  return { officialId, project, bottleneck, addresses: [...listed, ...searches] };
}

test("a word or an address of two hundred letters widens no page, on screens and on paper", async ({
  asPublic,
  signInAs,
  baseURL,
}) => {
  expect([longWord.length, longAddress.length]).toEqual([200, 200]);
  const { officialId, project, bottleneck, addresses } = await makeAddresses();
  const visitor = await asPublic();
  const administrator = await signInAs("ADMINISTRATOR", scopes.all);
  const owner = await asPublic();
  await owner.context().addCookies([await sessionCookie(officialId, baseURL ?? "")]);

  for (const { folder, who, address } of addresses) {
    const page =
      who === "public" && folder !== "bottlenecks/[reference]"
        ? visitor
        : who === "ADMINISTRATOR"
          ? administrator
          : owner;
    await bringUp(bottleneck, project.id);
    await page.goto(`/nl${address}`);
    for (const details of await page.locator("main details").all())
      await details.evaluate((element: HTMLDetailsElement) => {
        // Those of one name would close each other.
        element.removeAttribute("name");
        element.open = true;
      });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await misfits(page), `${address} at ${width}`).toEqual([]);
    }
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: paper, height: 1000 });
    expect.soft(await misfits(page, { onPaper: true }), `${address} on paper`).toEqual([]);
    await page.emulateMedia({ media: "screen" });
  }
});

test("the name of who has no role yet, which stands in the head of each page, widens none", async ({
  asPublic,
  baseURL,
}) => {
  const officialId = await makeLongAccount();
  await db.grant.deleteMany({ where: { officialId } });
  const page = await asPublic();
  await page.context().addCookies([await sessionCookie(officialId, baseURL ?? "")]);
  await page.goto("/nl/account");
  for (const width of [320, 1024, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await misfits(page), `at ${width}`).toEqual([]);
  }
});
