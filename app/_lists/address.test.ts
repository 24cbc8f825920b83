import { describe, expect, it } from "vitest";
import { bottleneckList } from "@/domain/bottleneck/list";
import { projectList } from "@/domain/project/list";
import { readAddress, writeAddress } from "./address";
import type { AddressValues } from "./address-ranges";

const valuesIn = (address: string): AddressValues => {
  const found = new URLSearchParams(address);
  return Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));
};

describe("an address of the list of bottlenecks", () => {
  it.each<[string, string]>([
    ["group=open", "?group=open"],
    ["group=waiting&status=REPORTED", "?status=REPORTED&status=ON_HOLD"],
    ["status=NONSENSE&theme=%00&cause=LEGAL", "?cause=LEGAL"],
    ["sort=relevance", ""],
    ["q=trein&sort=relevance&page=1", "?q=trein"],
    ["q=trein&page=3", "?q=trein&page=3"],
    ["q=++&page=3", ""],
    ["before=end", "?before=end"],
    ["theme=b&theme=a&theme=b", "?theme=a&theme=b"],
    ["q=Mu%CC%88hle", "?q=M%C3%BChle"],
    ["registeredUntil=2026-01-31&registeredFrom=", "?registeredUntil=2026-01-31"],
    [
      "registeredFrom=2026-03-01&registeredUntil=2026-01-01&sort=oldest",
      "?registeredFrom=2026-01-01&registeredUntil=2026-03-01&sort=oldest",
    ],
    ["registeredFrom=2026-02-30&registeredUntil=%00", ""],
    ["view=board&zoom=own&month=2026-12", "?view=board"],
    ["view=nonsense&zoom=own", ""],
    ["view=calendar&month=2026-12&week=2026-W49", "?view=calendar&month=2026-12"],
    ["view=calendar&month=2026-13&week=2026-W49", "?view=calendar&week=2026-W49"],
    ["view=calendar&week=2026-W54&zoom=own", "?view=calendar"],
    ["view=calendar&kind=milestone&kind=step&kind=x", "?view=calendar&kind=step&kind=milestone"],
    ["view=calendar&kind=step&kind=review&kind=milestone&kind=done", "?view=calendar"],
  ])("reads %s as %s", (typed, canonical) => {
    const asked = readAddress(bottleneckList, valuesIn(typed));
    expect(writeAddress(bottleneckList, asked)).toBe(canonical);
  });

  it("names only what is known", () => {
    const known = (kind: string, id: string) => kind === "theme" && id === "labour";
    const values = { theme: ["labour", "gone"], region: "NL213" };
    const { filter } = readAddress(bottleneckList, values, known);
    expect(filter).toMatchObject({ theme: ["labour"], region: [] });
  });
});

describe("an address of the list of projects", () => {
  it("still leads to the same page when it is an old one", () => {
    const asked = readAddress(
      projectList,
      valuesIn("region=NL213&sort=silent&after=1764062400000_0192c1f0-0000"),
    );
    const key = { value: "2025-11-25T09:20:00.000Z", id: "0192c1f0-0000" };
    expect(asked).toMatchObject({ order: "silent", mark: { kind: "after", key } });
    expect(asked.filter.region).toEqual(["NL213"]);
  });
});
