-- The portal's role reaches what the owner may do in no roundabout way, and what has a history stays.

-- A trigger may run as the owner: one that is told so, and one of a row that a reference changes along. It reads
-- the tables of the portal then, and not temporary ones of the same name, whose views and casts would run as the
-- owner too. And nobody hangs what runs as the owner on a table of their own.
do $$
declare
  one record;
begin
  for one in select p.oid::regprocedure as signature, p.prorettype = 'trigger'::regtype as is_trigger, p.prosecdef
    from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
    if one.is_trigger then
      execute format('alter function %s set search_path = public, pg_temp', one.signature);
    end if;
    if one.prosecdef then execute format('revoke all on function %s from public', one.signature); end if;
  end loop;
end $$;

-- Records, accounts and grants of which history tells are not deleted, and keep the id by which it names them.
create function refuse_losing_history() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.id = old.id then return new; end if;
  if exists (select from "AuditEvent" e where e."recordType" = tg_table_name and e."recordId" = old.id) then
    raise exception '% % has a history and stays', tg_table_name, old.id using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger history_stays before delete or update of id on "Bottleneck" for each row execute function refuse_losing_history();
create trigger history_stays before delete or update of id on "Project" for each row execute function refuse_losing_history();
create trigger history_stays before delete or update of id on "Official" for each row execute function refuse_losing_history();
create trigger history_stays before delete or update of id on "Grant" for each row execute function refuse_losing_history();
