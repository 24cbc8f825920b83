import { Problem, say } from "./say.mjs";

const cleanups = [];
let ending;

/** Something to undo when the script ends, however it ends. The last one added runs first. */
export function atEnd(cleanup) {
  cleanups.push(cleanup);
}

/** Whether the script is on its way out, so that a child that stops is no surprise. */
export function isEnding() {
  return ending !== undefined;
}

/**
 * Runs a script: signals and failures end it in order, with a sentence instead of a trace. What serves until it
 * is stopped ends well by a signal; work that is broken off by one (a backup, say) does not, and ends with 130.
 */
export async function runScript(main, { codeOnSignal } = {}) {
  let isAtWork = true;
  const stop = () => endRun(codeOnSignal ?? (isAtWork ? 130 : 0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  watchParent(stop);
  try {
    const code = await main();
    isAtWork = false;
    if (typeof code === "number") await endRun(code);
  } catch (error) {
    if (!isEnding()) tell(error);
    await endRun(1);
  }
}

/** npm hands SIGTERM to a shell, which dies without passing it on: the loss of the shell counts too. */
function watchParent(onLoss) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== parent && onLoss(), 500).unref();
}

/** Stops everything that was started, then leaves with this code. */
export function endRun(code) {
  ending ??= cleanUp().then(() => process.exit(code));
  return ending;
}

async function cleanUp() {
  while (cleanups.length > 0) {
    try {
      await cleanups.pop()();
    } catch (error) {
      tell(error);
    }
  }
}

function tell(error) {
  const sentence = error instanceof Problem ? error.message : sentenceFor(error);
  if (sentence) console.error(`\n  ${sentence}\n`);
  else console.error(error);
}

/** What may go wrong with any file, and with any database: full disks, closed folders. */
function sentenceFor({ code, path, message }) {
  const file = path ? ` (${path})` : "";
  if (["ENOSPC", "EDQUOT"].includes(code)) {
    return `The disk is full${file}: make room, then try again. Nothing that was kept is lost.`;
  }
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return `Writing is not allowed here${file}.`;
  if (["EISDIR", "ENOTDIR", "EEXIST"].includes(code)) {
    return `There is a folder where a file is needed, or a file where a folder is${file}.`;
  }
  if (code === "42501") {
    return `The database does not allow this to the role that was given (${message}): set DATABASE_OWNER_URL to the role that owns the tables.`;
  }
  if (["25P03", "57P01"].includes(code)) {
    return `The database ended the connection in the middle of the work (${message}): start again. Nothing is half done.`;
  }
  if (code === "53100") return "The disk of the database is full: make room, then try again.";
  if (code === "53300") return "The database has no connection left: see its max_connections.";
  return undefined;
}

/** Says once that the script is stopping. */
export function sayAtEnd(line) {
  atEnd(() => say(line));
}
