/** One line for each step of a script. */
export function say(line) {
  console.log(`  ${line}`);
}

/** Something the reader can mend: shown as a sentence, without a stack trace. */
export class Problem extends Error {}
