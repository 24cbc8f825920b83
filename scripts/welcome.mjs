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
  say("Demo accounts:");
  for (const { role, email, password } of JSON.parse(readFileSync(file, "utf8"))) {
    say(`  ${role.toLowerCase().replaceAll("_", " ").padEnd(24)} ${email.padEnd(40)} ${password}`);
  }
}
