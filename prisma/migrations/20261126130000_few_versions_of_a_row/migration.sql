-- An edit of a bottleneck writes its row once. Its facets, keys and search vector were filled after each statement
-- that changed a link or a text, each time as another version of the row and of its index entries. Who is about to
-- raise the version of the row says so ('grenswerk.filling' is 'later', until the transaction ends): then they are
-- filled with that version, and until then nothing else fills them.

create function bottleneck_search(bottleneck text) returns tsvector language sql stable as $$
  select string_agg(gw_vector(t.language, t.title, t.problem || ' ' || t.affected)::text, ' ')::tsvector
  from "BottleneckText" t where t."bottleneckId" = $1
$$;

create function fills_later() returns boolean language sql stable as $$
  select coalesce(current_setting('grenswerk.filling', true), '') = 'later'
$$;

create or replace function fill_bottleneck_search() returns trigger language plpgsql as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b set search = bottleneck_search(b.id) where b.id = coalesce(new."bottleneckId", old."bottleneckId");
  return null;
end $$;

create or replace function fill_bottleneck_facets() returns trigger language plpgsql as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b
  set facets = bottleneck_facets(b.id), keys = bottleneck_keys(b.id, b."ownerId")
  where b.id in (select "bottleneckId" from written)
    and (b.facets is distinct from bottleneck_facets(b.id)
      or b.keys is distinct from bottleneck_keys(b.id, b."ownerId"));
  return null;
end $$;

create function fill_bottleneck() returns trigger language plpgsql as $$
begin
  new.facets := bottleneck_facets(new.id);
  new.keys := bottleneck_keys(new.id, new."ownerId");
  new.search := bottleneck_search(new.id);
  return new;
end $$;
create trigger filled_with_version before update of version on "Bottleneck"
  for each row when (fills_later()) execute function fill_bottleneck();
