-- The board: the oldest of each status, and what was decided lately of each.
create index "Bottleneck_status_dated_id_idx" on "Bottleneck" (status, (case when "reportedAt" = '1970-01-01 00:00:00+00'::timestamptz
  then '9999-12-31 00:00:00+00'::timestamptz else "reportedAt" end), id);
create index "Bottleneck_status_statusSince_id_idx" on "Bottleneck" ("status", "statusSince" desc, "id" desc);

-- The calendar: what ends its pause or is looked at again on a day, and the milestones of a day.
create index "Bottleneck_holdUntil_work_idx" on "Bottleneck" ("holdUntil", "id") where status = 'ON_HOLD';
create index "Bottleneck_reviewOn_work_idx" on "Bottleneck" ("reviewOn", "id") where status = 'WILL_NOT_BE_RESOLVED';
create index "Milestone_plannedOn_id_idx" on "Milestone" ("plannedOn", "id");
