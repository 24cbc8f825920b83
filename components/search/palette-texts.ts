/** What the palette says by itself. "{name}" stands for a chip. */
export type PaletteTexts = {
  title: string;
  label: string;
  hint: string;
  results: string;
  close: string;
  failed: string;
  chips: string;
  remove: string;
  choose: string;
  open: string;
  newTab: string;
  /** What stands on two keys. */
  control: string;
  enter: string;
};

export type PaletteProps = {
  /** Where the portal is asked what it finds, and the page on which it shows the same. */
  find: string;
  page: string;
  texts: PaletteTexts;
};
