-- Officials correct the reference data: each entry counts its versions, and what was changed stays when newer files come.
alter table "Partnership" add column "version" integer not null default 1;
alter table "Commissioner" add column "version" integer not null default 1;
alter table "Organisation" add column "version" integer not null default 1;
alter table "Region" add column "version" integer not null default 1, add column "about" jsonb;

create table "EditedField" (
  "recordType" text not null,
  "recordId" text not null,
  "field" text not null,
  "fromFile" jsonb,
  "isNewer" boolean not null default false,
  constraint "EditedField_pkey" primary key ("recordType", "recordId", "field")
);

-- What happened to an entry is told by its page: it stays as long as its history does.
create trigger history_stays before delete or update of id on "Partnership" for each row execute function refuse_losing_history();
create trigger history_stays before delete or update of id on "Commissioner" for each row execute function refuse_losing_history();
create trigger history_stays before delete or update of id on "Organisation" for each row execute function refuse_losing_history();
create trigger history_stays before delete or update of id on "Region" for each row execute function refuse_losing_history();
