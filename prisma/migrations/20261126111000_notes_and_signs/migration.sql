-- Notes by nobody known: their rows became the Dutch side's, and history called them notes of all sides. Both
-- now say the side of the row.
do $$
declare
  e "AuditEvent";
  t jsonb;
  land text;
  told jsonb;
  number int;
begin
  execute 'alter table "AuditEvent" disable trigger append_only';
  execute 'alter table "TextVersion" disable trigger append_only';
  for e in select * from "AuditEvent" where name = 'bottleneck.noteWritten' and "officialId" is null
      and payload->'country' = 'null' order by id loop
    select coalesce((select n.side::text from "BottleneckNote" n join "TextVersion" v on v."recordId" = n."bottleneckId"
        and v.field = 'note-all' and v.text = n.text where n."bottleneckId" = e."recordId"
      order by n."writtenAt" desc limit 1), 'NL') into land;
    -- The row was given a version of its own, as one that has none.
    delete from "TextVersion" k where k."recordType" = 'Bottleneck' and k."recordId" = e."recordId"
      and k.field = 'note-' || land and k."writtenById" is null
      and exists (select from "TextVersion" v where v."recordType" = 'Bottleneck' and v."recordId" = e."recordId"
        and v.field = 'note-all' and v.text = k.text)
      and not exists (select from "AuditEvent" o where o."recordId" = e."recordId"
        and o.payload->'texts' @> jsonb_build_array(jsonb_build_object('field', k.field, 'version', k.version)));
    told := '[]';
    for t in select * from jsonb_array_elements(e.payload->'texts') loop
      -- What stood there before comes first, where it was written by nobody known either.
      for number in select v.version from "TextVersion" v where v."recordType" = 'Bottleneck'
          and v."recordId" = e."recordId" and v.field = 'note-all' and v."writtenById" is null
          and v.version <= (t->>'version')::int and (v.version = (t->>'version')::int or v.version = 1)
        order by v.version loop
        update "TextVersion" v set field = 'note-' || land, version = 1 + coalesce((select max(o.version)
            from "TextVersion" o where o."recordType" = 'Bottleneck' and o."recordId" = e."recordId"
              and o.field = 'note-' || land), 0)
          where v."recordType" = 'Bottleneck' and v."recordId" = e."recordId" and v.field = 'note-all'
            and v.version = number
          returning v.version into number;
      end loop;
      told := told || jsonb_build_array(jsonb_build_object('field', 'note-' || land, 'language', null, 'version',
        (select max(o.version) from "TextVersion" o where o."recordType" = 'Bottleneck'
          and o."recordId" = e."recordId" and o.field = 'note-' || land)));
    end loop;
    update "AuditEvent" set payload = jsonb_build_object('country', land, 'texts', told) where id = e.id;
  end loop;
  execute 'alter table "AuditEvent" enable trigger append_only';
  execute 'alter table "TextVersion" enable trigger append_only';
end $$;

-- Texts that were kept before are composed and without signs that nobody sees, as what comes in now is
-- (docs/decisions/0019). They look the same: no version is raised and nothing told. Joiners stay, for
-- only their neighbours say whether they are needed; a text of which nothing would be left stays as it is.
create function pg_temp.cleaned(kept text) returns text language sql as $$
  select coalesce(nullif(c.text, ''), kept) from (select regexp_replace(normalize(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(kept, '\r\n|[\r\v\f\u0085\u2028\u2029]', e'\n', 'g'),
        '[\u2800\u3164\uFFA0\U0001D159\U00013441\U00013442]', ' ', 'g'),
      '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0D\uFEFF\uFFF0-\uFFFC\uFFFE\uFFFF\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g'),
    '[\u0001-\u0008\u000E-\u001F\u007F-\u009F]', ' ', 'g'), NFC), '^\s+|\s+$', '', 'g')) c(text) $$;

create function pg_temp.cleaned_words(texts jsonb) returns jsonb language sql as $$
  select coalesce(jsonb_agg((select jsonb_object_agg(key, pg_temp.cleaned(value)) from jsonb_each_text(one)) order by at), '[]')
  from jsonb_array_elements(texts) with ordinality as x(one, at) $$;

do $$
declare
  kept record;
begin
  for kept in select * from (values ('TextVersion'), ('BottleneckStep'), ('ProgressReport')) h(name) loop
    execute format('alter table %I disable trigger append_only', kept.name);
  end loop;
  alter table "Publication" disable trigger only_closed;
  update "Publication" set texts = pg_temp.cleaned_words(texts) where texts <> pg_temp.cleaned_words(texts);
  for kept in select * from (values ('TextVersion', 'text'), ('BottleneckStep', 'reason'), ('ProgressReport', 'text'),
      ('BottleneckText', 'title'), ('BottleneckText', 'problem'), ('BottleneckText', 'affected'),
      ('Bottleneck', 'affectedSource'), ('BottleneckNote', 'text'), ('BottleneckPosition', 'text'),
      ('BottleneckSide', 'legalProvision'), ('BottleneckSource', 'note'), ('NextStep', 'what'), ('NextStep', 'answer'),
      ('ProjectText', 'name'), ('ProjectText', 'summary'), ('Project', 'healthReason'), ('Project', 'programme'),
      ('FundingLine', 'source'), ('Milestone', 'title'), ('ProjectSource', 'note'), ('Official', 'name')
    ) w(place, words) loop
    execute format('update %1$I set %2$I = pg_temp.cleaned(%2$I) where %2$I <> pg_temp.cleaned(%2$I)',
      kept.place, kept.words);
  end loop;
  for kept in select * from (values ('TextVersion'), ('BottleneckStep'), ('ProgressReport')) h(name) loop
    execute format('alter table %I enable trigger append_only', kept.name);
  end loop;
  alter table "Publication" enable trigger only_closed;
end $$;

-- Two accounts whose addresses differ in this alone stay two: the second keeps the address that it has.
update "Official" o set email = c.email
from (select id, lower(normalize(email, NFC)) as email,
    row_number() over (partition by lower(normalize(email, NFC)) order by email <> lower(normalize(email, NFC)), "createdAt", id) as nth
  from "Official") c
where o.id = c.id and o.email <> c.email and c.nth = 1;
