import { nextProgram } from "./build.mjs";
import { runScript } from "./lifecycle.mjs";
import { prepare } from "./prepare.mjs";
import { run } from "./run.mjs";
import { sayAddress } from "./welcome.mjs";

/** `npm run dev`: as `npm start`, with a server that shows changes at once. */
async function main() {
  const settings = await prepare();
  sayAddress(settings);
  const place = ["--hostname", settings.host, "--port", String(settings.port)];
  const { code } = await run(process.execPath, [nextProgram, "dev", ...place]);
  return code;
}

runScript(main, { codeOnSignal: 0 });
