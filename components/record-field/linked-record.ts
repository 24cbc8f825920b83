/** A record as a field shows it in which one links to it. */
export type LinkedRecord = {
  reference: string;
  title: string;
  /** The language of the title; empty where it is that of the page. */
  lang: string;
  /** Where it stands, in words. */
  state: string;
  /** The mark of a record that is made up; null of all others. */
  practice: string | null;
};

/** What the portal answers to a part of a title or number: the first of what fits, and how many there are in words. */
export type RecordAnswer = { records: readonly LinkedRecord[]; found: string };

/** What stands in such a field: the records that are linked, and words of which it is not plain what they mean. */
export type RecordsInField = {
  linked: readonly LinkedRecord[];
  open: readonly { words: string; fits: readonly LinkedRecord[]; total: number }[];
};
