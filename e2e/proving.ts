import type { Page } from "@playwright/test";
import type { Answers } from "./filling";
import { expectAccepted, expectRefused, type Post, postsOn, type Sender, stateOf } from "./posts";

type Proof = {
  /** A page on which someone who may is signed in. */
  page: Page;
  noun: Parameters<typeof stateOf>[0];
  /** Makes a record, with the pages on which its forms stand. */
  make: () => Promise<{ id: string; addresses: string[] }>;
  answers?: Answers;
  strangers: readonly Sender[];
};

/**
 * Tries every form of a record: no stranger gets any of them carried out, and each is carried out for who
 * may, on a record of its own. Gives how many there were.
 */
export async function proveForms({ page, noun, make, answers, strangers }: Proof): Promise<number> {
  const { id, addresses } = await make();
  const forms: Post[][] = [];
  for (const address of addresses) forms.push(await postsOn(page, address, answers));
  await expectRefused(forms.flat(), () => stateOf(noun, id), strangers);

  for (const [at, posts] of forms.entries()) {
    for (const each of posts.keys()) {
      const fresh = await make();
      const own = await postsOn(page, fresh.addresses[at] ?? "", answers);
      await expectAccepted(own[each], () => stateOf(noun, fresh.id), page);
    }
  }
  return forms.flat().length;
}
