/**
 * Every column that holds text, but for ids, and what became of the question "do people write here?". The
 * test of erasures fails when a new column is not among them.
 */

/** What people write of a record. An erasure reaches each; the reason and the report are rows of history. */
export const columnsOfWords = [
  ...["Bottleneck.affectedSource", "BottleneckNote.text", "BottleneckPosition.text"],
  ...["BottleneckSide.legalProvision", "BottleneckSource.note", "BottleneckSource.url"],
  ...["BottleneckStep.reason", "BottleneckText.affected", "BottleneckText.problem"],
  ...["BottleneckText.title", "FundingLine.source", "Milestone.title", "NextStep.answer"],
  "NextStep.reply",
  ...["NextStep.what", "ProgressReport.text", "Project.healthReason", "Project.programme"],
  ...["ProjectSource.note", "ProjectSource.url", "ProjectText.name", "ProjectText.summary"],
] as const;

/** Where the same words stand once more: an erasure reaches these too. */
export const columnsBeside = [
  ...["Bottleneck.search", "KeptForm.values", "Project.search", "Publication.texts"],
  ...["TextVersion.text", "Word.stem", "Word.word"],
] as const;

/** What one keeps for oneself, or of oneself: an own draft, a file to be taken over (for a day), an account. */
export const columnsOfOneself = [
  ...["KeptList.name", "KeptList.query"],
  ...["ImportTrial.content", "Official.email", "Official.name", "RegistrationDraft.values"],
] as const;

/** Codes, keys, numbers and marks that no person words. */
export const columnsOfCodes = [
  ...["AnsweredRequest.answer", "AnsweredRequest.key", "AuditEvent.name", "AuditEvent.payload"],
  ...[
    "AuditEvent.recordType",
    "Bottleneck.borders",
    "Bottleneck.facets",
    "Bottleneck.knownSince",
    "Bottleneck.keys",
    "Bottleneck.reference",
    "Bottleneck.stepOn",
    "BottleneckStep.before",
    "CalendarLink.kind",
    "KeptList.section",
  ],
  ...[
    "FundingLine.currency",
    "KeptForm.holder",
    "KeptForm.made",
    "KeptForm.path",
    "KeptForm.problems",
  ],
  ...["ImportTrial.firstReference", "ImportTrial.lastReference", "ImportTrial.noun"],
  ...["ImportedRow.content", "ImportedRow.importedFor", "ImportedRow.key", "ImportedRow.noun"],
  ...[
    "KeptForm.refusal",
    "KnownBrowser.secret",
    "Official.passwordHash",
    "Project.borders",
    "Project.keys",
  ],
  ...["Project.reference", "ReferenceCounter.kind", "ReferenceRun.fingerprint"],
  ...["ReferenceRun.version", "SignInAttempt.key", "TextVersion.field", "TextVersion.recordType"],
  // Why a text was erased: the law, said by who runs the portal.
  "TextVersion.erasedGround",
] as const;

/**
 * What a release brings, and officials correct: of places, bodies and offices, and never of persons. A name that an
 * official typed of an organisation ("another: …") goes once nothing names it (data/unnamed-organisations.ts).
 */
export const columnsOfReference = [
  ...["BottleneckSource.noteNames", "ProjectSource.noteNames", "Project.programmeNames"],
  ...[
    "Commissioner.about",
    "Commissioner.names",
    "Commissioner.sources",
    "Organisation.abbreviation",
  ],
  ...["Organisation.names", "Organisation.place"],
  ...["Place.alsoCalled", "Place.names", "Place.tooi"],
  ...["Organisation.role", "Organisation.sources", "OrganisationIdentifier.value"],
  "OrganisationIdentifier.source",
  // With it the numbers that it set aside.
  "OrganisationMerge.moved",
  ...["Partnership.about", "Partnership.cycle", "Partnership.instrument", "Partnership.names"],
  ...[
    "Partnership.sources",
    "PartnershipConference.heldOn",
    "PartnershipConference.place",
    "PartnershipConference.placeNames",
  ],
  ...["EditedField.field", "EditedField.fromFile", "EditedField.recordType", "Region.about"],
  ...["Party.names", "Recommendation.body", "Recommendation.sources", "Recommendation.texts"],
  ...["Region.foundedOn", "Region.geometryKey", "Region.memberBodies", "Region.names"],
  ...["Region.nutsCode", "Region.sources", "Theme.names", "Theme.sources"],
] as const;
