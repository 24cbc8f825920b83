import "server-only";

/** For so long an answer is given as it is. */
const freshFor = 30_000;
/** What takes long to read is read less often: reading takes at most this part of the time. */
const share = 20;
/** An answer older than this is not given: the reader waits for a new one. */
const longest = 600_000;

type Answer<T> = { value: Promise<T>; readAt: number; fresh: number; renewing: boolean };

const everything: Map<string, Answer<unknown>>[] = [];

/**
 * Answers kept in memory by a key that names all they depend on: for what costs much to count. Past its
 * time a kept answer is given while a new one is read behind it, so that nobody waits.
 * See docs/decisions/0006-what-is-kept-in-memory.md.
 */
export function keepAnswers<T>(most = 1) {
  const kept = new Map<string, Answer<T>>();
  everything.push(kept as Map<string, Answer<unknown>>);

  function keep(key: string, value: Promise<T>): Promise<T> {
    const answer: Answer<T> = { value, readAt: Date.now(), fresh: freshFor, renewing: false };
    kept.delete(key);
    kept.set(key, answer);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? "");
    value.then(
      () => {
        answer.fresh = Math.max(freshFor, (Date.now() - answer.readAt) * share);
      },
      () => {
        if (kept.get(key) === answer) kept.delete(key);
      },
    );
    return value;
  }

  function renew(key: string, answer: Answer<T>, read: () => Promise<T>): void {
    if (answer.renewing) return;
    answer.renewing = true;
    const began = Date.now();
    read().then(
      (value) => {
        // What was forgotten while it was read again is out of date already.
        if (kept.get(key) !== answer) return;
        keep(key, Promise.resolve(value));
        const newer = kept.get(key);
        if (newer) newer.fresh = Math.max(freshFor, (Date.now() - began) * share);
      },
      () => {
        answer.renewing = false;
      },
    );
  }

  return (key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    const age = known ? Date.now() - known.readAt : longest;
    if (!known || age >= longest) return keep(key, read());
    if (age >= known.fresh) renew(key, known, read);
    return known.value;
  };
}

/** One answer for all viewers, for what is public. */
export function keepInMemory<T>(read: () => Promise<T>): () => Promise<T> {
  const keep = keepAnswers<T>();
  return () => keep("", read);
}

/** Drops every kept answer: called by each write that changes what can be counted. */
export function forgetKept(): void {
  for (const kept of everything) kept.clear();
}
