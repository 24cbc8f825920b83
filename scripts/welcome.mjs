import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "./say.mjs";

/** Says where the portal is and, with demo accounts, how to sign in. */
export function sayAddress({ publicUrl, dataDir, host, port }) {
  say(`Grenswerk runs at ${publicUrl} (stop with Ctrl-C)`);
  if (publicUrl !== `http://localhost:${port}`) say(`It listens on ${host}:${port}`);
  if (publicUrl.startsWith("http:") && !publicUrl.startsWith("http://localhost")) {
    say("Signing in needs https outside localhost: set PUBLIC_URL to the https address");
  }
  const file = join(dataDir, "demo-accounts.json");
  if (!existsSync(file)) return;
  const accounts = demoAccounts(file);
  say(accounts.length > 0 ? "Demo accounts:" : `The demo accounts in ${file} are cut off.`);
  for (const { role, email, password } of accounts) {
    say(`  ${role.toLowerCase().replaceAll("_", " ").padEnd(24)} ${email.padEnd(40)} ${password}`);
  }
}

/** None where a full disk cut the file off: the portal runs all the same. */
function demoAccounts(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return [];
  }
}
