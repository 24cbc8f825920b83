import { beforeEach, expect, test, vi } from "vitest";
import { isSealed, sealAddress } from "./seal";
import { jar } from "./testing/next-headers";
import { attempt, makeAccount } from "./testing/sign-in";

vi.mock("next/headers", async () => (await import("./testing/next-headers")).nextHeaders);

const published = "/nl/bottlenecks/GW-2026-0001?done=publish";

beforeEach(async () => {
  jar.clear();
  await attempt((await makeAccount()).email);
});

const read = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://portal.invalid");
  return [pathname, Object.fromEntries(searchParams)] as const;
};

test("what the portal says that was done holds for the official who did it, in every language", async () => {
  const [path, query] = read(await sealAddress(published));
  expect(query).toMatchObject({ done: "publish" });
  expect(await isSealed(path, query)).toBe(true);
  expect(await isSealed(path.replace("/nl/", "/de/"), query)).toBe(true);
});

test.each([
  ["of another record", (path: string, query: object) => [path.replace("0001", "0002"), query]],
  ["of something else", (path: string, query: object) => [path, { ...query, done: "withdraw" }]],
  ["with more in it", (path: string, query: object) => [path, { ...query, registered: "1" }]],
  ["twice", (path: string, query: object) => [path, { ...query, done: ["publish", "publish"] }]],
  ["without a seal", (path: string) => [path, { done: "publish" }]],
  ["with a made-up seal", (path: string) => [path, { done: "publish", seal: "constructor" }]],
  ["with two seals", (path: string, query: object) => [path, { ...query, seal: ["a", "b"] }]],
] as const)("a link %s tells nothing", async (_, change) => {
  const [path, query] = change(...read(await sealAddress(published))) as Parameters<
    typeof isSealed
  >;
  expect(await isSealed(path, query)).toBe(false);
});

test("a link that a colleague sends on tells nobody else that it was done", async () => {
  const [path, query] = read(await sealAddress(published));
  jar.clear();
  expect(await isSealed(path, query)).toBe(false);
  await attempt((await makeAccount()).email);
  expect(await isSealed(path, query)).toBe(false);
});

test("an address that tells nothing, and that of a stranger, stays as it is", async () => {
  expect(await sealAddress("/nl/workbench")).toBe("/nl/workbench");
  expect(await sealAddress("/nl/x?kept=1#form-errors")).toBe("/nl/x?kept=1#form-errors");
  expect(await sealAddress("/nl/x?refused=notFound#form-errors")).toMatch(
    /^\/nl\/x\?refused=notFound&seal=[\w-]{22}#form-errors$/,
  );
  jar.clear();
  expect(await sealAddress("/nl/sign-in?after=welcome")).toBe("/nl/sign-in?after=welcome");
  expect(await sealAddress(published)).toBe(published);
});
