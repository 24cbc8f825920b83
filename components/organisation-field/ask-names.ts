import type { BesideNames } from "./options";

const answers = new Map<string, Promise<BesideNames>>();

/**
 * What the organisations of the list at this address are found by beside their names: asked once for all
 * fields of a page. Without an answer they are found by their names, and the next field asks again.
 */
export function askNames(address: string): Promise<BesideNames> {
  const known = answers.get(address);
  if (known) return known;
  const answer = ask(address).catch(() => {
    answers.delete(address);
    return {};
  });
  answers.set(address, answer);
  return answer;
}

async function ask(address: string): Promise<BesideNames> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
