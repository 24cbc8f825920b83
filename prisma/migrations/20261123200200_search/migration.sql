-- Full-text search: one dictionary for each language, accents folded, and similar titles by trigram.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration gw_nl (copy = dutch);
create text search configuration gw_de (copy = german);
create text search configuration gw_fr (copy = french);
create text search configuration gw_en (copy = english);
alter text search configuration gw_nl alter mapping for hword, hword_part, word with unaccent, dutch_stem;
alter text search configuration gw_de alter mapping for hword, hword_part, word with unaccent, german_stem;
alter text search configuration gw_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration gw_en alter mapping for hword, hword_part, word with unaccent, english_stem;

create function gw_config(language "Language") returns regconfig language sql immutable parallel safe as $$
  select ('public.gw_' || language::text)::regconfig
$$;

-- The words of one text: those of its title weigh more.
create function gw_vector(language "Language", title text, body text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(to_tsvector(gw_config(language), title), 'A')
      || setweight(to_tsvector(gw_config(language), body), 'B')
$$;

-- What someone typed, as a query: every word must be found, in any of the four languages, longer words
-- also as a beginning. A word that one of the languages passes over ("de", "the") does not count;
-- null when nothing is left to look for.
create function gw_query(typed text) returns tsquery language plpgsql immutable parallel safe
set client_min_messages = warning as $$
declare
  word text;
  term text;
  config regconfig;
  part tsquery;
  one tsquery;
  found tsquery;
begin
  foreach word in array regexp_split_to_array(lower(left(typed, 200)), '[^[:alnum:]]+') loop
    continue when word = '';
    term := word || case when length(word) >= 4 then ':*' else '' end;
    part := null;
    foreach config in array array['public.gw_nl', 'public.gw_de', 'public.gw_fr', 'public.gw_en']::regconfig[] loop
      one := to_tsquery(config, term);
      if numnode(one) = 0 then
        part := null;
        exit;
      end if;
      part := case when part is null or part = one then one else part || one end;
    end loop;
    if part is not null then
      found := case when found is null then part else found && part end;
    end if;
  end loop;
  return found;
end $$;

create function fill_bottleneck_search() returns trigger language plpgsql as $$
begin
  update "Bottleneck" b set search = (
    select string_agg(gw_vector(t.language, t.title, t.problem || ' ' || t.affected)::text, ' ')::tsvector
    from "BottleneckText" t where t."bottleneckId" = b.id)
  where b.id = coalesce(new."bottleneckId", old."bottleneckId");
  return null;
end $$;
create trigger fill_search after insert or update or delete on "BottleneckText"
  for each row execute function fill_bottleneck_search();

create function fill_project_search() returns trigger language plpgsql as $$
begin
  update "Project" p set search = (
    select string_agg(gw_vector(t.language, t.name, t.summary)::text, ' ')::tsvector
    from "ProjectText" t where t."projectId" = p.id)
  where p.id = coalesce(new."projectId", old."projectId");
  return null;
end $$;
create trigger fill_search after insert or update or delete on "ProjectText"
  for each row execute function fill_project_search();

create index "Bottleneck_search_idx" on "Bottleneck" using gin (search);
create index "Project_search_idx" on "Project" using gin (search);
create index "Bottleneck_reference_trgm" on "Bottleneck" using gin (reference gin_trgm_ops);
create index "Project_reference_trgm" on "Project" using gin (reference gin_trgm_ops);
create index "Bottleneck_causes_idx" on "Bottleneck" using gin (causes);
