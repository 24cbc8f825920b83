/**
 * What a key stands for: as it was made the first time, or made now. At most so many are known: one more, and all are
 * forgotten. For what follows from its key alone.
 */
export function knownIn<Key, Value>(
  known: Map<Key, Value>,
  most: number,
  key: Key,
  make: () => Value,
): Value {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}

/** The same for what follows from a key and from these things, and is forgotten with them: at most so many of each. */
export function knownAmong<Things extends object, Value>(most: number) {
  const all = new WeakMap<Things, Map<string, Value>>();
  return (things: Things, key: string, make: () => Value): Value => {
    const known = all.get(things) ?? new Map<string, Value>();
    all.set(things, known);
    return knownIn(known, most, key, make);
  };
}
