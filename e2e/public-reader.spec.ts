import { randomUUID } from "node:crypto";
import { namesSchema } from "@/domain/language";
import { makeBottleneck } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const source = "https://example.org/about-the-frontier";

/** A published bottleneck in Oost-Groningen and Leer, with a word that no other has. */
async function published() {
  const word = `grutto${lettersOf(randomUUID())}`;
  const { id, reference } = await makeBottleneck(db, {
    published: true,
    title: `Veerpont ${word} vaart niet over de Dollard`,
    regionIds: ["NL114", "DE94C"],
    themeIds: ["mobility"],
  });
  await db.bottleneckSource.create({ data: { bottleneckId: id, url: source } });
  return { reference, word, title: new RegExp(word) };
}

/** Eight letters: a search reads a number as another kind of word. */
const lettersOf = (hex: string): string =>
  [...hex.slice(0, 8)].map((sign) => String.fromCharCode(97 + Number.parseInt(sign, 16))).join("");

test("a reader comes from the home page by search to a record and its source", async ({
  asPublic,
}) => {
  const { reference, word, title } = await published();
  const page = await asPublic();
  await page.goto("/nl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat speelt er aan de grens?");

  await page.getByRole("searchbox", { name: "Zoek in het hele portaal" }).click();
  await page.getByRole("combobox", { name: "Zoek in het hele portaal" }).fill(word);
  await page.getByRole("option", { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`${reference}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main").locator(`a[href="${source}"]`)).toBeVisible();
});

test("a reader comes by the map to a region's records, with the keyboard", async ({ asPublic }) => {
  const { title } = await published();
  const page = await asPublic();
  await page.goto("/nl");
  await page.getByRole("link", { name: /^Leer: / }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/nl\/regions\/DE94C$/);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("what is internal does not exist for the public", async ({ asPublic }) => {
  const { reference } = await makeBottleneck(db, {
    title: "Geheime waterhoen",
    regionIds: ["NL114", "DE94C"],
  });
  const page = await asPublic();
  for (const address of ["/nl", "/nl/regions/NL114", "/nl/bottlenecks?q=waterhoen"]) {
    await page.goto(address);
    await expect(page.getByText("Geheime waterhoen")).toHaveCount(0);
  }
  const answer = await page.goto(`/nl/bottlenecks/${reference}`);
  expect(answer?.status()).toBe(404);
});

test("a reader who looked for something is not offered what officials filter by", async ({
  asPublic,
}) => {
  const { word, title } = await published();
  const page = await asPublic();
  await page.goto(`/nl/bottlenecks?q=${word}&more=1`);
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await expect(page.getByRole("group", { name: "Thema", exact: true })).toBeVisible();
  for (const name of ["Volgende stap", "Eigenaar", "Stil", "Zichtbaar voor"])
    await expect(page.getByRole("group", { name })).toHaveCount(0);
});

test("a region tells where it is, what is open there and what it belongs to", async ({
  asPublic,
}) => {
  const { title } = await published();
  const page = await asPublic();
  await page.goto("/nl/regions");
  await page.getByRole("rowheader", { name: "Eems Dollard Regio" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eems Dollard Regio");
  await expect(page.getByRole("img").or(page.locator("svg[aria-label]")).first()).toBeVisible();
  await expect(page.getByText("nog niet bevestigd door een bron")).toBeVisible();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await expect(page.getByRole("link", { name: /Nedersaksen/ })).toBeVisible();
  await expect(page.locator("section", { hasText: "Bronnen" }).getByRole("link")).not.toHaveCount(
    0,
  );
});

test("wherever numbers stand, the page says what was counted", async ({ asPublic }) => {
  const page = await asPublic();
  for (const place of ["/nl/regions", "/nl/partnerships", "/nl/commissioners"]) {
    await page.goto(place);
    await expect(page.getByText("Geteld: wat openbaar is.")).toBeVisible();
  }
  // Beside the numbers of partnerships, why those of their regions are others.
  for (const place of ["/nl", "/nl/partnerships"]) {
    await page.goto(place);
    await expect(page.getByText("Bij een samenwerking telt wat zij heeft opgepakt")).toBeVisible();
  }
});

test("a partnership says who takes part and who coordinates, and that the latter is our reading", async ({
  asPublic,
}) => {
  const page = await asPublic();
  await page.goto("/nl");
  await page.getByRole("link", { name: "Vlaanderen", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Aanbevelingen" })).toBeVisible();
  await expect(page.getByText("Gouverneur", { exact: false }).first()).toBeVisible();
  const [office] = await db.commissionerRole.findMany({
    where: { partnershipId: "nl-vl" },
    select: { commissioner: true },
  });
  const { nl = "" } = namesSchema.parse(office?.commissioner.names);
  await expect(page.getByText(nl, { exact: true })).toBeVisible();
  // Wherever it is not confirmed who coordinates.
  const [unsure] = await db.commissionerRole.findMany({ where: { confidence: "BACKGROUND" } });
  if (!unsure) return;
  await page.goto(`/nl/partnerships/${unsure.partnershipId}`);
  await expect(page.getByText("dat is onze inschatting van de bron")).toBeVisible();
});

test("an address that does not exist is said in the language of the address", async ({
  asPublic,
}) => {
  const page = await asPublic();
  for (const address of ["/de/regions/NL999", "/de/partnerships/nl-uk", "/de/gibt/es/nicht"]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Seite gibt es nicht");
  }
});

test("a reader leaves no cookie behind", async ({ asPublic }) => {
  const page = await asPublic();
  for (const address of ["/nl", "/nl/bottlenecks?q=trein", "/nl/regions"]) await page.goto(address);
  expect(await page.context().cookies()).toEqual([]);
});
