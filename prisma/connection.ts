import { once } from "node:events";
import { Client, type ClientConfig, type PoolConfig } from "pg";

/** How long the portal waits for its database, in milliseconds. */
export const patience = {
  /** For a connection: a new one, or one that others are using. */
  connection: 8_000,
  /** For one statement, told to the server. */
  statement: 10_000,
  /** For what another transaction holds. */
  lock: 8_000,
  /** For a portal that begins a transaction and is heard of no more. */
  idleInTransaction: 20_000,
  /** For an answer of any kind: after this the connection is taken for lost. */
  answer: 15_000,
};
export type Patience = typeof patience;

/**
 * For whoever fills a database: loading takes as long as it takes. The server is told within the transaction
 * (`withoutLimits`), so that no connection of a pooler stays without limits.
 */
export const endless: Patience = {
  connection: 30_000,
  statement: 0,
  lock: 0,
  idleInTransaction: 0,
  answer: 0,
};

/**
 * Takes the limits of the server off until the end of a transaction, but for one: whoever vanishes without a word
 * in the middle of it keeps the others waiting two minutes, as in scripts/locks.mjs.
 */
export const withoutLimits = `select set_config(name, wanted, true) from (values
  ('statement_timeout', '0'), ('lock_timeout', '0'),
  ('idle_in_transaction_session_timeout', '2min')) as limits (name, wanted)`;

/**
 * A pool whose connections are bounded. The portal's role has these limits already (scripts/limits.mjs): behind a
 * pooler in transaction mode that is the only way in which every connection has them. What differs is set by a
 * statement, for a pooler refuses parameters of the start. `max` is how many connections there are at most.
 */
export const bounded = (connectionString: string, max: number, limits: Patience): PoolConfig => ({
  connectionString,
  max,
  Client: WatchedClient,
  connectionTimeoutMillis: limits.connection,
  query_timeout: limits.answer || undefined,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  // Connections stay open in quiet hours too: the first reader after them need not wait for one.
  idleTimeoutMillis: 300_000,
  onConnect: async (client) => {
    if (limits === endless) return;
    await client.query(
      `select set_config(name, wanted::text, false)
      from pg_settings join (values
        ('statement_timeout', ${limits.statement}), ('lock_timeout', ${limits.lock}),
        ('idle_in_transaction_session_timeout', ${limits.idleInTransaction})) as limits (name, wanted) using (name)
      where setting <> wanted::text`,
    );
  },
});

/**
 * A connection that may be lost in silence: a fail-over, a firewall that forgets. Where no answer comes it
 * is thrown away, and with it those that nothing was heard of for as long: they went the same way.
 */
class WatchedClient extends Client {
  static #open = new Set<WatchedClient>();
  #heard = Date.now();

  constructor(config?: ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as (...given: unknown[]) => unknown;
    this.query = ((...given: unknown[]) => this.#ask(ask, given)) as Client["query"];
    WatchedClient.#open.add(this);
    this.once("end", () => WatchedClient.#open.delete(this));
    this.connection.on("message", () => {
      this.#heard = Date.now();
    });
  }

  #ask(ask: (...given: unknown[]) => unknown, given: unknown[]): unknown {
    const since = Date.now();
    const told = given.at(-1);
    if (typeof told === "function") {
      const answered = (error: unknown, rows: unknown) => {
        if (!isSilence(error)) return told(error, rows);
        void this.#throwAway(since).then(() => told(lost(error), rows));
      };
      return ask(...given.slice(0, -1), answered);
    }
    const answer = ask(...given);
    if (!(answer instanceof Promise)) return answer;
    return answer.catch(async (error: unknown) => {
      if (!isSilence(error)) throw error;
      await this.#throwAway(since);
      throw lost(error);
    });
  }

  /** Ends all connections that were not heard of since, and then this one, before others are given them. */
  async #throwAway(since: number): Promise<void> {
    const others = [...WatchedClient.#open]
      .filter((client) => client !== this && client.#heard < since)
      .map(({ connection }) => connection.stream)
      .filter(({ destroyed }) => !destroyed);
    await Promise.all(others.map((stream) => once(stream.destroy(), "close")));
    this.connection.stream.destroy();
  }
}

const isSilence = (error: unknown): error is Error =>
  error instanceof Error && error.message === "Query read timeout";

/** What the socket would have said, had it known. */
const lost = (error: Error) =>
  Object.assign(error, { code: "ETIMEDOUT", syscall: "read", errno: -110 });
