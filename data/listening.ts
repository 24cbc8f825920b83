import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { log } from "./log";

const channel = "grenswerk";
/** All in milliseconds: between tries to connect, between two signs of life, and for each of these to succeed. */
const pauses = { first: 100, longest: 5_000 };
const signEvery = 10_000;
const patience = 2_000;
/** Set by scripts/server.mjs, in this same process, once it stops. */
const server = globalThis as { grenswerkIsEnding?: boolean };

type Listener = {
  /** Takes each word that a transaction told when it was committed. */
  hear: (word: string) => void;
  /** Takes whether every word is heard from now on. */
  stand: (isHearing: boolean) => void;
  /** Tells a word on the channel as a write does: by another connection than the one that listens. */
  tell: (channel: string, word: string) => Promise<unknown>;
};

/**
 * Listens to what the database tells, on one connection of its own: a pooler may not stand between. A line
 * that is lost is made again by itself. Ends with the first try, well or not; never rejects.
 */
export function listen(address: string, listener: Listener): Promise<void> {
  return new Promise((tried) => {
    const stand = (isHearing: boolean) => {
      listener.stand(isHearing);
      tried();
    };
    void keepListening(address, { ...listener, stand });
  });
}

async function keepListening(address: string, listener: Listener): Promise<never> {
  let wait = pauses.first;
  for (;;) {
    const line = await open(address, listener).catch(() => null);
    if (line) {
      wait = pauses.first;
      listener.stand(true);
      await untilLost(line);
      close(line);
    }
    listener.stand(false);
    if (wait === pauses.first && !server.grenswerkIsEnding)
      log.warn("writes of other servers go unheard for now");
    await pause(wait, undefined, { ref: false });
    wait = Math.min(2 * wait, pauses.longest);
  }
}

type Line = { client: Client; lost: AbortSignal };

/** A line that was proved to carry words: through a pooler, or from another database, none come. */
async function open(address: string, { hear, tell }: Listener): Promise<Line> {
  const client = new Client({
    connectionString: address,
    application_name: "grenswerk listening",
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    keepAlive: true,
  });
  const lost = new AbortController();
  client.on("error", () => lost.abort());
  client.on("end", () => lost.abort());
  const line = { client, lost: lost.signal };
  const proof = `proof ${randomUUID()}`;
  const isProved = new Promise<void>((proved) => {
    client.on("notification", ({ payload = "" }) => (payload === proof ? proved() : hear(payload)));
  });
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    await Promise.all([inTime(isProved), tell(channel, proof)]);
  } catch (error) {
    close(line);
    throw error;
  }
  return line;
}

const inTime = (proved: Promise<void>): Promise<void> =>
  Promise.race([
    proved,
    pause(patience, undefined, { ref: false }).then(() => {
      throw new Error("What is told is not heard.");
    }),
  ]);

/** A connection that was lost in silence says nothing of it: it is asked for a sign of life. */
async function untilLost({ client, lost }: Line): Promise<void> {
  for (;;) {
    await pause(signEvery, undefined, { ref: false, signal: lost }).catch(() => undefined);
    const lives = !lost.aborted && (await client.query("select 1").catch(() => null));
    if (!lives) return;
  }
}

const close = ({ client }: Line): void => void client.end().catch(() => undefined);
