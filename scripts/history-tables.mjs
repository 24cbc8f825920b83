/**
 * The tables whose rows are added and never changed: what happened, when and by whom. The role that the
 * portal runs as may read and add here and nothing more; triggers refuse the rest to everyone. A new
 * table of history is named here, and its migration gives it the triggers that the others have.
 */
export const historyTables = [
  "AuditEvent",
  "TextVersion",
  "BottleneckStep",
  "ProgressReport",
  "ReferenceRun",
];

/**
 * The tables whose rows triggers add and close as the owner, for the portal to read: from when until when
 * something was public, and with which words.
 */
export const closedTables = ["Publication"];
