import type { IconName } from "@/components/ui/icon";
import type { Language } from "@/domain/language";
import type { Piece } from "@/domain/search/pieces";

/** A line about something found, or something to do: every text is ready. */
export type ShownLine = {
  /** Where it leads; null for what only writes in the field. */
  href: string | null;
  /** What it writes in the field. */
  writes?: string;
  icon: IconName;
  title: readonly Piece[];
  /** The language of the title where it is not the page's, and whether it is a name. */
  lang?: Language;
  isName?: boolean;
  /** What is said behind it, in quieter letters. */
  aside: string;
  /** Where its text speaks of it, when its title does not. */
  excerpt?: { pieces: readonly Piece[]; lang?: Language };
  status: { text: string; tone: string } | null;
};

/** What was found of one noun. */
export type ShownGroup = {
  name: string;
  title: string;
  /** How many there are in all, in figures. */
  count: string;
  lines: readonly ShownLine[];
  /** Whether there are more than these lines. */
  isCut: boolean;
  /** The full list, which may hold just these; null where there is none. */
  list: { href: string; text: string; isNarrowed: boolean } | null;
};

/** What was recognised in the words, and can be taken away. */
export type ShownChip = { id: string; text: string; lang?: Language };

/** The answer to what was typed. */
export type ShownAnswer = {
  typed: string;
  groups: readonly ShownGroup[];
  chips: readonly ShownChip[];
  spellings: readonly string[];
  /** How many were found, in words. */
  found: string;
};

/** The same for the palette, which shows what one can do as its last group. */
export type PaletteAnswer = ShownAnswer & {
  /** That nothing was found, in words; empty where something was, or nothing was typed. */
  none: string;
};
