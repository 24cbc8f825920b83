/** What is typed, and what it finds: keys of the corpus in any order, or "first > second"; with the names it takes as words. */
export type Found = [typed: string, found: string, plain?: string];
/** What is typed, what one could fear that it finds, and what it finds. */
export type NotFound = [typed: string, trap: string, found: string];

export type Table = { found: Found[]; notFound: NotFound[] };
