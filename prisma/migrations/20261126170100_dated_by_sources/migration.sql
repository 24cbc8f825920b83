-- A case that was taken over from sources is dated by them: since a year, a month or a day, as they say it.
ALTER TABLE "Bottleneck" ADD COLUMN "knownSince" TEXT;
alter table "Bottleneck" add constraint "Bottleneck_knownSince_check"
  check ("knownSince" ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

-- What a release brings with such a record in several languages. The text beside it stays that of the record: once
-- that is written anew or erased, these translations say something else, and go.
ALTER TABLE "Project" ADD COLUMN "programmeNames" JSONB;
ALTER TABLE "BottleneckSource" ADD COLUMN "noteNames" JSONB;
ALTER TABLE "ProjectSource" ADD COLUMN "noteNames" JSONB;

create function drop_programme_names() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.programme is distinct from old.programme and new."programmeNames" is not distinct from old."programmeNames" then
    new."programmeNames" := null;
  end if;
  return new;
end $$;
create trigger names_go before update of programme on "Project" for each row execute function drop_programme_names();

create function drop_note_names() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.note is distinct from old.note and new."noteNames" is not distinct from old."noteNames" then
    new."noteNames" := null;
  end if;
  return new;
end $$;
create trigger names_go before update of note on "BottleneckSource" for each row execute function drop_note_names();
create trigger names_go before update of note on "ProjectSource" for each row execute function drop_note_names();
