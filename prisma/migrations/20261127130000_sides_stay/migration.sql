-- Whose side of the border an account is on follows from the countries of its organisation: no editor changes these
-- once there are accounts. A newer version of the portal may, when it brings its reference data.
create function refuse_other_side() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('grenswerk.reference', true), '') = 'bringing' then
    return new;
  end if;
  if old."mergedIntoId" is not null or exists (select from "Official" o where o."organisationId" = new.id) then
    raise exception 'The countries of organisation % decide whose side its accounts are on: they stay.', new.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger side_stays before update of countries on "Organisation" for each row
  when (not (old.countries @> new.countries and old.countries <@ new.countries))
  execute function refuse_other_side();

-- Nor does a merge, or its undoing, take accounts to another side.
create function refuse_accounts_of_other_side() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (
    select from "Organisation" a, "Organisation" b, "Official" o
    where a.id = new."fromId" and b.id = new."intoId" and o."organisationId" in (a.id, b.id)
      and new.moved -> 'Official.organisationId' ? o.id
      and not (a.countries @> b.countries and a.countries <@ b.countries)) then
    raise exception 'Accounts of organisation % would change sides.', new."fromId" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger accounts_keep_side before insert or update of moved, "undoneAt" on "OrganisationMerge" for each row
  execute function refuse_accounts_of_other_side();

-- A region of level 3 stands for itself, and a cooperation region for regions of level 3. What was sent in past the
-- form, which never offered this, goes: the region means itself again for every grant that names it.
delete from "RegionMember" m using "Region" r, "Region" of
  where r.id = m."regionId" and of.id = m."memberId" and (r.kind = 'NUTS3' or of.kind <> 'NUTS3');
create function refuse_other_members() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (
    select from "Region" r, "Region" of
    where r.id = new."regionId" and of.id = new."memberId" and (r.kind = 'NUTS3' or of.kind <> 'NUTS3')) then
    raise exception 'Region % has no members, or % can be none.', new."regionId", new."memberId"
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger members_are_regions before insert or update on "RegionMember" for each row
  execute function refuse_other_members();
