import "server-only";

/** So many rows go into one statement: each value of each is a parameter, of which the database takes 32,767. */
const mostInOne = 500;

/** Adds rows in as few statements as there may be, in their order; none where there is none to add. */
export async function createAll<Row>(
  rows: readonly Row[],
  create: (some: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += mostInOne)
    await create(rows.slice(from, from + mostInOne));
}

/** The same, with what the database gave for each row, in their order. */
export async function createAndReturn<Row, Given>(
  rows: readonly Row[],
  create: (some: Row[]) => PromiseLike<Given[]>,
): Promise<Given[]> {
  const given: Given[] = [];
  await createAll(rows, async (some) => given.push(...(await create(some))));
  return given;
}
