-- What asks something of an official today is found by its day; few rows have one.
create index "Bottleneck_next_step_work_idx" on "Bottleneck" ("nextStepOn") where "nextStepOn" is not null;
create index "Bottleneck_reported_work_idx" on "Bottleneck" ("reportedAt") where status = 'REPORTED';
create index "Bottleneck_on_hold_work_idx" on "Bottleneck" ("holdUntil") where status = 'ON_HOLD';
create index "Bottleneck_review_work_idx" on "Bottleneck" ("reviewOn") where status = 'WILL_NOT_BE_RESOLVED';
