-- A calendar looks for what was done on a day.
create index "NextStep_doneOn_idx" on "NextStep"("doneOn");
