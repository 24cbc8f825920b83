-- When something happened, and for which organisation, the database notes itself: whoever has taken the portal over
-- could date an event back. Who owns the tables brings events from elsewhere, with their moment.
create or replace function note_organisation() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  is_owner boolean := (select pg_has_role(current_user, relowner, 'member') from pg_class where oid = tg_relid);
begin
  if not is_owner then
    new.at := clock_timestamp();
    new."officialForId" := null;
  end if;
  if new."officialId" is not null and new."officialForId" is null then
    select "organisationId" into new."officialForId" from "Official" where id = new."officialId";
  end if;
  return new;
end $$;
alter function note_organisation() rename to note_event;
alter trigger organisation_noted on "AuditEvent" rename to event_noted;
