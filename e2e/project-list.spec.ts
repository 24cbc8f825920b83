import { newWord } from "@/domain/testing/new-word";
import { makeProject } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

test("the list is narrowed by its address, and the download holds the same", async ({
  asPublic,
}) => {
  const name = `Veerpont ${newWord()}`;
  await makeProject(db, { name: `=${name}`, published: true, phase: "IDEA" });
  await makeProject(db, { name: `${name} twee`, published: true });
  const page = await asPublic();
  await page.goto(`/nl/projects?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("status").filter({ hasText: "2 projecten" })).toBeVisible();
  // A box acts at once, and keeps the focus.
  await page.getByLabel("Idee").click();
  await expect(page).toHaveURL(/phase=IDEA/);
  await expect(page.getByLabel("Idee")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "1 project" })).toBeVisible();
  await hasNoViolations(page);

  const csv = await page.request.get(
    (await page
      .getByRole("link", { name: "CSV: deze lijst downloaden", exact: true })
      .getAttribute("href")) ?? "",
  );
  const lines = (await csv.text()).trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`'=${name}`);

  await page.getByRole("link", { name: "Filter verwijderen: Idee" }).click();
  await expect(page.getByRole("status").filter({ hasText: "2 projecten" })).toBeVisible();
});
