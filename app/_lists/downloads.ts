/** So many files are made at once, each of which keeps the database busy; one place is kept for officials. */
const mostRunning = 3;
const mostPublic = 2;

/** So many of the public and so many officials may wait for their turn, and so long. */
const mostWaiting = 20;
const longestWait = 15_000;

/** Whose file it is: an official by their id, or the public by its network address. */
type Holder = { id: string; isOfficial: boolean };

/** Ends a turn: whoever took it is done, or went away. Calling it again does nothing. */
export type Turn = () => void;

type Waiting = { holder: Holder; start: (turn: Turn) => void };

const running = new Map<string, Holder>();
const waiting: Waiting[] = [];

/**
 * The turn to make a file, or null when too many are made and nobody was done soon. Each holder has one at a
 * time. However many of the public come, an official has a place, and is served before those who wait.
 */
export async function takeTurn(holder: Holder, wait = longestWait): Promise<Turn | null> {
  if (isFree(holder)) return begin(holder);
  const alike = waiting.filter((other) => other.holder.isOfficial === holder.isOfficial);
  if (alike.length >= mostWaiting) return null;
  return new Promise((resolve) => {
    const entry: Waiting = {
      holder,
      start: (turn) => {
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

function isFree({ id, isOfficial }: Holder): boolean {
  if (running.has(id) || running.size >= mostRunning) return false;
  const ofPublic = [...running.values()].filter((holder) => !holder.isOfficial);
  return isOfficial || ofPublic.length < mostPublic;
}

function begin(holder: Holder): Turn {
  running.set(holder.id, holder);
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    running.delete(holder.id);
    startNext();
  };
}

function startNext(): void {
  const free = waiting.filter((entry) => isFree(entry.holder));
  const next = free.find((entry) => entry.holder.isOfficial) ?? free[0];
  if (!next) return;
  waiting.splice(waiting.indexOf(next), 1);
  next.start(begin(next.holder));
}
