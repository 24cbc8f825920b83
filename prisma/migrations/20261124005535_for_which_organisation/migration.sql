-- For which organisation an official took a step or reported: it stays when the account is corrected.
ALTER TABLE "BottleneckStep" ADD COLUMN     "takenForId" TEXT;
ALTER TABLE "ProgressReport" ADD COLUMN     "reportedForId" TEXT;

-- These rows are never changed; this once they get what was read from the account so far.
alter table "BottleneckStep" disable trigger append_only;
update "BottleneckStep" s set "takenForId" = o."organisationId" from "Official" o where o.id = s."takenById";
alter table "BottleneckStep" enable trigger append_only;
alter table "ProgressReport" disable trigger append_only;
update "ProgressReport" r set "reportedForId" = o."organisationId" from "Official" o where o.id = r."reportedById";
alter table "ProgressReport" enable trigger append_only;

ALTER TABLE "BottleneckStep" ADD CONSTRAINT "BottleneckStep_takenForId_fkey" FOREIGN KEY ("takenForId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_reportedForId_fkey" FOREIGN KEY ("reportedForId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
