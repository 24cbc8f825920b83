-- A calendar looks for what was done on a day, the first few of each: in the order of the index, and not of all steps.
create index "NextStep_doneOn_id_idx" on "NextStep"("doneOn", id);
