-- What officials decide of the portal as a whole: one row, once somebody decided. What it says at first is what counted before.
create table "Settings" (
  id text primary key default 'portal' constraint "Settings_one_row" check (id = 'portal'),
  "assessDays" integer not null default 14 check ("assessDays" between 1 and 90),
  "reportDays" integer not null default 90 check ("reportDays" between 14 and 365),
  "announceDays" integer not null default 14 check ("announceDays" between 1 and 60),
  "silentDays" integer not null default 90 check ("silentDays" in (30, 90, 180)),
  "undoMinutes" integer not null default 10 check ("undoMinutes" between 1 and 60),
  "typedDays" integer not null default 14 check ("typedDays" between 1 and 60),
  "calendarDays" integer not null default 365 check ("calendarDays" between 30 and 730),
  "importRows" integer not null default 5000 check ("importRows" between 100 and 5000),
  "exportRows" integer not null default 50000 check ("exportRows" between 1000 and 50000),
  version integer not null default 1
);

create trigger history_stays before delete or update of id on "Settings"
  for each row execute function refuse_losing_history();
create trigger tell_of_write after insert or update or delete or truncate on "Settings"
  for each statement execute function tell_of_write('reference');
