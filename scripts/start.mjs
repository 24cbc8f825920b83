import { ensureBuild } from "./build.mjs";
import { runScript, sayAtEnd } from "./lifecycle.mjs";
import { checkContact } from "./operator.mjs";
import { prepare } from "./prepare.mjs";
import { say } from "./say.mjs";
import { serve } from "./server.mjs";
import { readSettings } from "./settings.mjs";
import { sayAddress } from "./welcome.mjs";

/** `npm start`: everything the portal needs, then the portal itself. */
async function main() {
  say("Starting Grenswerk");
  checkContact(readSettings());
  const settings = await prepare();
  await ensureBuild();
  sayAtEnd("The server has stopped");
  await serve(settings);
  sayAddress(settings);
}

runScript(main, { codeOnSignal: 0 });
