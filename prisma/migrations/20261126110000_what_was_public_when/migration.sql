-- What the public could read on any day: each change of the words of a public record ends one publication and
-- begins the next, given by the same decision. A row says what it said for ever; it is only closed, once.

alter table "Publication" drop constraint "Publication_askedById_fkey";
alter table "Publication" add constraint "Publication_askedById_fkey" foreign key ("askedById") references "Official"("id") on delete restrict on update cascade;
alter table "Publication" drop constraint "Publication_givenById_fkey";
alter table "Publication" add constraint "Publication_givenById_fkey" foreign key ("givenById") references "Official"("id") on delete restrict on update cascade;

-- Ends the open publication of a record whose words are others now, and begins the next.
create function renew_publication(bottleneck text, project text, words jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  shown "Publication";
  moment timestamptz;
begin
  select * into shown from "Publication" p where p.until is null
    and (p."bottleneckId" = bottleneck or p."projectId" = project);
  if not found or shown.texts = words then return; end if;
  moment := greatest(shown."from", now());
  update "Publication" set until = moment where id = shown.id;
  insert into "Publication" (id, "bottleneckId", "projectId", "askedById", "givenById", texts, "from")
    values (gen_random_uuid()::text, bottleneck, project, shown."askedById", shown."givenById", words, moment);
end $$;
revoke all on function renew_publication(text, text, jsonb) from public;

-- What was edited while it was public, before that began a publication of its own: the words of today.
select renew_publication(p."bottleneckId", p."projectId",
  case when p."projectId" is null then bottleneck_words(p."bottleneckId") else project_words(p."projectId") end)
from "Publication" p where p.until is null;

-- Asked at the end of the transaction, when all its words are written. It does what the portal may not.
create function keep_public_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'BottleneckText' then
    perform renew_publication(coalesce(new."bottleneckId", old."bottleneckId"), null,
      bottleneck_words(coalesce(new."bottleneckId", old."bottleneckId")));
  else
    perform renew_publication(null, coalesce(new."projectId", old."projectId"),
      project_words(coalesce(new."projectId", old."projectId")));
  end if;
  return null;
end $$;
create constraint trigger public_words after insert or update or delete on "BottleneckText"
  deferrable initially deferred for each row execute function keep_public_words();
create constraint trigger public_words after insert or update or delete on "ProjectText"
  deferrable initially deferred for each row execute function keep_public_words();
alter function keep_publication() security definer set search_path = public, pg_temp;

-- A publication is closed, once, and never else changed; an erasure takes words out of it.
create function refuse_all_but_closing() returns trigger language plpgsql as $$
declare
  caller text;
begin
  get diagnostics caller = pg_context;
  if caller ~ 'function (public\.)?erase_text\(' and to_jsonb(new) - 'texts' = to_jsonb(old) - 'texts' then
    return new;
  end if;
  if old.until is null and new.until is not null and to_jsonb(new) - 'until' = to_jsonb(old) - 'until' then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger only_closed before update on "Publication" for each row execute function refuse_all_but_closing();
