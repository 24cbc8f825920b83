/** So many files are made at once, each of which keeps the database busy. */
const mostRunning = 2;

/** So many may wait for their turn, and so long. */
const mostWaiting = 20;
const longestWait = 15_000;

const running = new Set<string>();
const waiting: { holder: string; start: (turn: Turn) => void }[] = [];

/** Ends a turn: whoever took it is done, or went away. Calling it again does nothing. */
export type Turn = () => void;

/**
 * The turn to make a file, or null when too many are made and nobody was done soon. Two are made at once and
 * one for each holder: an official, or a network address of the public.
 */
export async function takeTurn(holder: string, wait = longestWait): Promise<Turn | null> {
  if (isFree(holder)) return begin(holder);
  if (waiting.length >= mostWaiting) return null;
  return new Promise((resolve) => {
    const entry = {
      holder,
      start: (turn: Turn) => {
        clearTimeout(timer);
        resolve(turn);
      },
    };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(entry), 1);
      resolve(null);
    }, wait);
    waiting.push(entry);
  });
}

const isFree = (holder: string): boolean => running.size < mostRunning && !running.has(holder);

function begin(holder: string): Turn {
  running.add(holder);
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    running.delete(holder);
    const next = waiting.findIndex((entry) => isFree(entry.holder));
    const [entry] = next < 0 ? [] : waiting.splice(next, 1);
    entry?.start(begin(entry.holder));
  };
}
