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
  let reading: Promise<T> | undefined;

  function renew(): Promise<T> {
    if (reading) return reading;
    const began = Date.now();
    const answer = read();
    reading = answer;
    const settle = () => {
      reading = undefined;
    };
    answer.then(() => {
      const took = Date.now() - began;
      kept = { answer, at: Date.now(), fresh: Math.max(freshFor, took * share) };
      settle();
    }, settle);
    return answer;
  }

  return () => {
    const age = kept ? Date.now() - kept.at : Number.POSITIVE_INFINITY;
    if (kept && age < kept.fresh) return kept.answer;
    const newer = renew();
    if (!kept || age >= staleAfter) return newer;
    // The kept answer is still good enough; when the reading fails, the next reader tries again.
    newer.catch(() => undefined);
    return kept.answer;
  };
}
