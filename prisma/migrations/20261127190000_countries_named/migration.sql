-- A record names an organisation as competent in a country that it works for, or in any where it names none. So an
-- organisation loses no country in which a record names it, and becomes no other that does not work there: else one
-- side of the border would read what the other named its own body in. Newer reference data may.
create function refuse_lost_country() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('grenswerk.reference', true), '') <> 'bringing' and exists (
    select from "BottleneckSide" s
    where s."competentId" = new.id and cardinality(new.countries) > 0 and not s.country = any(new.countries)
      and (cardinality(old.countries) = 0 or s.country = any(old.countries))) then
    raise exception 'A record names organisation % as competent in a country that it would lose.', new.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger countries_named_stay before update of countries on "Organisation" for each row
  execute function refuse_lost_country();

create function refuse_competent_elsewhere() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (
    select from "BottleneckSide" s join "Organisation" b on b.id = new."intoId"
    where s."competentId" = b.id and cardinality(b.countries) > 0 and not s.country = any(b.countries)
      and new.moved -> 'BottleneckSide.competentId' ? s.id) then
    raise exception 'A record names organisation % as competent in a country of which organisation % is not.',
      new."fromId", new."intoId" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger competent_where_named before insert on "OrganisationMerge" for each row
  execute function refuse_competent_elsewhere();
