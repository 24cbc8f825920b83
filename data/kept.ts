import "server-only";

const freshFor = 15_000;
const staleAfter = 600_000;
/** Reading again may take at most this part of the time. */
const share = 20;

/**
 * One answer for all viewers, kept in memory: for what is public and costs much to count. Past its
 * time the kept answer is given once more while a new one is read behind it, so that nobody waits.
 * What takes long to read is read less often. An answer older than ten minutes is not given.
 */
export function keepInMemory<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: { answer: Promise<T>; at: number; fresh: number } | undefined;
  let reading = false;

  function renew(): Promise<T> {
    const began = Date.now();
    reading = true;
    const answer = read();
    answer
      .then(() => {
        const took = Date.now() - began;
        kept = { answer, at: Date.now(), fresh: Math.max(freshFor, took * share) };
      })
      .catch(() => undefined)
      .finally(() => {
        reading = false;
      });
    return answer;
  }

  let first: Promise<T> | undefined;
  return () => {
    const age = kept ? Date.now() - kept.at : Number.POSITIVE_INFINITY;
    if (kept && age < kept.fresh) return kept.answer;
    if (kept && age < staleAfter) {
      if (!reading) renew().catch(() => undefined);
      return kept.answer;
    }
    if (!reading || !first) first = renew();
    return first;
  };
}
