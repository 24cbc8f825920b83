-- A step can be taken back for a short time, by a step of its own that says which one: both stay in the record.
alter type "BottleneckStepName" add value if not exists 'undo';
alter table "BottleneckStep" add column "before" jsonb, add column "undoesId" text;
create unique index "BottleneckStep_undoesId_key" on "BottleneckStep" ("undoesId");
alter table "BottleneckStep" add constraint "BottleneckStep_undoesId_fkey" foreign key ("undoesId") references "BottleneckStep"("id") on delete restrict on update cascade;
