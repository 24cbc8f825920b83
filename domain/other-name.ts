/** How one begins the name of an organisation that is not in the list, in each language of the portal. */
const begun = /^\s*(?:(?:andere|anders|autre|another|other)\s*:\s*)+/iu;

/** What was typed behind "another:", in whichever language; null where nothing begins so. */
export const nameBehindOther = (typed: string): string | null =>
  begun.test(typed) ? typed.replace(begun, "") : null;
