-- A progress report is put right by another row: what was told stays as it was told. Each correction names the
-- report itself, so that a report has one address; the newest of them is what counts.
ALTER TABLE "ProgressReport" ADD COLUMN "correctsId" TEXT;
CREATE INDEX "ProgressReport_correctsId_idx" ON "ProgressReport"("correctsId");
-- Looked at when a statement ends: a project of the practice story goes with all its reports at once.
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_correctsId_fkey"
  FOREIGN KEY ("correctsId") REFERENCES "ProgressReport"("id") ON DELETE NO ACTION ON UPDATE CASCADE;
