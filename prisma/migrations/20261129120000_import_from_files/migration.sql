-- What an official sent as a file and may take over: kept for a day, for that official alone.
CREATE TABLE "ImportTrial" (
    "id" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "content" JSONB,
    "size" INTEGER NOT NULL,
    "made" INTEGER,
    "there" INTEGER,
    "firstReference" TEXT,
    "lastReference" TEXT,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportTrial_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ImportTrial_expiresAt_idx" ON "ImportTrial"("expiresAt");
CREATE INDEX "ImportTrial_officialId_keptAt_idx" ON "ImportTrial"("officialId", "keptAt");
ALTER TABLE "ImportTrial" ADD CONSTRAINT "ImportTrial_officialId_fkey"
    FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportTrial" ADD CONSTRAINT "ImportTrial_noun_known" CHECK ("noun" IN ('bottleneck', 'project'));

-- By what a row of a file is recognised when it comes again, and the record that it became.
CREATE TABLE "ImportedRow" (
    "noun" TEXT NOT NULL,
    "importedFor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedRow_pkey" PRIMARY KEY ("noun", "importedFor", "key")
);
CREATE INDEX "ImportedRow_recordId_idx" ON "ImportedRow"("recordId");
ALTER TABLE "ImportedRow" ADD CONSTRAINT "ImportedRow_noun_known" CHECK ("noun" IN ('bottleneck', 'project'));
