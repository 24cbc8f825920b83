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
