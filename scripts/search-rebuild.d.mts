/** Makes the words by which records are found anew: how many were looked at, and how many written. */
export function rebuildSearch(url: string): Promise<{ seen: number; changed: number }>;
