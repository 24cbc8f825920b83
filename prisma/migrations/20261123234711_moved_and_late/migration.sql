-- What moved last is read from the bottlenecks themselves, no longer from all their steps.
DROP INDEX "BottleneckStep_takenAt_idx";
CREATE INDEX "Bottleneck_published_statusSince_id_idx" ON "Bottleneck"("published", "statusSince" DESC, "id" DESC);

-- Whether a project has a milestone that is late.
create index "Milestone_late_work_idx" on "Milestone" ("projectId", "plannedOn") where "doneOn" is null;
