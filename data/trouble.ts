import "server-only";

/**
 * Whose fault it is that a request went wrong: the database is away, slow or full; the request was no
 * request of a browser; or, in all other cases, the portal has a defect.
 */
type Trouble = "away" | "wrong" | "defect";

/** Errors of Prisma for a database that cannot be reached, does not answer or has no connection left. */
const prismaCodes = /^P(1001|1002|1003|1008|1010|1011|1017|2024|2028|2037)$/;

/**
 * Conditions of PostgreSQL that end by themselves or by the hand of who runs it: connections, resources
 * (a full disk), a server that stops, only reads or lets nobody in, statements and locks that took too long, its disk.
 */
const sqlStates = /^(08...|53...|57P0.|57014|55P03|25006|25P03|28...|3D000|58030)$/;

const socketCodes =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/;

/** What node-postgres says without a code. */
const driverWords =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** What Next says of requests that no browser with a page of the portal sends. */
const requestWords =
  /^(Invalid Server Actions request|The router state header|Unexpected end of (form|multipart)|Failed to parse body|Multipart: |Malformed |Maximum array nesting|URI malformed|Reply|Connection closed\.)/i;

/** Whose fault an error is; its causes are asked too. */
export function troubleOf(error: unknown): Trouble {
  const all = [...causesOf(error)];
  if (all.some(isAway)) return "away";
  return all.some(isWrong) ? "wrong" : "defect";
}

const isAway = ({ code, originalCode, kind, message }: Told): boolean =>
  [code, originalCode].some(
    (each) =>
      typeof each === "string" &&
      (prismaCodes.test(each) || sqlStates.test(each) || socketCodes.test(each)),
  ) ||
  (typeof kind === "string" &&
    /^(DatabaseNotReachable|DatabaseDoesNotExist|ConnectionClosed|SocketTimeout|TooManyConnections)$/.test(
      kind,
    )) ||
  (typeof message === "string" && driverWords.test(message));

const isWrong = ({ message, statusCode, name }: Told): boolean =>
  (typeof message === "string" && requestWords.test(message)) ||
  name === "URIError" ||
  (typeof statusCode === "number" && statusCode >= 400 && statusCode < 500);

type Told = Record<string, unknown>;

/** An error with what it was caused by, as Prisma, its adapter and JavaScript write it down. */
function* causesOf(error: unknown, depth = 0): Generator<Told> {
  if (typeof error !== "object" || error === null || depth > 6) return;
  const told = error as Told;
  yield {
    code: told.code,
    originalCode: told.originalCode,
    kind: told.kind,
    message: told.message,
    statusCode: told.statusCode,
    name: told.name,
  };
  const { cause, meta } = told;
  yield* causesOf(cause, depth + 1);
  yield* causesOf((meta as Told | undefined)?.driverAdapterError, depth + 1);
  if (Array.isArray(told.errors)) for (const each of told.errors) yield* causesOf(each, depth + 1);
}
