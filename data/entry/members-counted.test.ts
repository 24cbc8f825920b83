import { beforeAll, expect, test, vi } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { projectList } from "@/domain/project/list";
import { makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { changeEntry, entryNow } from "../testing/entries";
import { refusalIn } from "../testing/projects";

type Server = {
  projects: typeof import("../project/list").projects;
  readCatalogue: typeof import("../catalogue").readCatalogue;
};

const start = async (): Promise<Server> => ({
  projects: (await import("../project/list")).projects,
  readCatalogue: (await import("../catalogue")).readCatalogue,
});

/** Two servers on one database, each with a memory of its own. */
let servers: readonly Server[];

beforeAll(async () => {
  const here = await start();
  vi.resetModules();
  servers = [here, await start()];
});

/** How many projects the public counts in a cooperation region, on each of the servers. */
const counted = () =>
  Promise.all(
    servers.map(async ({ projects, readCatalogue }) => {
      const asked = { viewer: null, reader: "nl", ...readAddress(projectList, { region: "edr" }) };
      const catalogue = await readCatalogue();
      return (await projects.count({ ...asked, reader: "nl", catalogue }))?.total;
    }),
  );

test("who may edits the members of a region, and everyone counts what lies in them on every server", async () => {
  const national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const members = (await entryNow("region", "edr")).facts.members as readonly string[];
  // Far away from that region.
  await makeProject(db, { published: true, regionIds: ["NL341"] });
  const [before = 0] = await counted();
  await expect.poll(counted).toEqual([before, before]);
  const change = (members: readonly string[]) =>
    changeEntry(national, "region", "edr", { members });

  expect(refusalIn(await change([...members, "NL341"]))).toBe("done");
  await expect.poll(counted, { timeout: 2_000 }).toEqual([before + 1, before + 1]);

  expect(refusalIn(await change(members))).toBe("done");
  await expect.poll(counted, { timeout: 2_000 }).toEqual([before, before]);
});
