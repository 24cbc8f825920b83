-- A word is `published` while a published record has it. Only such words prove that a piece of a compound is a word, and
-- they come before others wherever no more than some are looked at: so that what stands in internal texts alone changes
-- nothing in what others find.
alter table "Word" add column published boolean not null default false;

-- Words that a published record has from now on. Rows are locked in one order, so that two who publish do not wait for each
-- other.
create function show_words(words text[]) returns void language sql set search_path = public, pg_temp as $$
  update "Word" w set published = true from (
    select word, language, stem from "Word" where word = any ($1) and not published order by 1, 2, 3 for update) hidden
  where (w.word, w.language, w.stem) = (hidden.word, hidden.language, hidden.stem)
$$;

-- Words that a published record has no longer: hidden unless another has them. Those of the newest records stand in very
-- many, which takes long to look up; what is left is looked up in the index alone ("offset 0"), one by one.
create function hide_words(words text[]) returns void language sql
  set search_path = public, pg_temp set enable_seqscan = off as $$
  with common as materialized (select distinct lexeme from (
    select search from "Bottleneck" where published order by "reportedAt" desc, id desc limit 100) b,
    unnest(tsvector_to_array(b.search)) lexeme)
  update "Word" w set published = false from (
    select word, language, stem from "Word" where word = any ($1) and published
      and word <> all (array(select lexeme from common)) order by 1, 2, 3 for update) shown
  where (w.word, w.language, w.stem) = (shown.word, shown.language, shown.stem)
    and not exists (select from (
      select b.published from "Bottleneck" b where b.search @@ ('''' || w.word || '''')::tsquery offset 0) f where f.published)
    and not exists (select from (
      select p.published from "Project" p where p.search @@ ('''' || w.word || '''')::tsquery offset 0) f where f.published)
$$;

create or replace function learn_words(of_language "Language", text text) returns void language sql
  set search_path = public, pg_temp as $$
  insert into "Word" (word, language, stem, published)
  select w.word, $1, stem, exists (select from "Word" known where known.word = w.word and known.published)
  from (select distinct word from gw_words($2) where length(word) between 2 and 40 and word !~ '[0-9/.@-]') w,
    unnest(gw_stems(w.word, $1)) stem
  where not exists (select from "Word" known where known.word = w.word and known.language = $1)
  order by 1, 2, 3
  on conflict do nothing
$$;

create or replace function follow_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  old_text text := concat_ws(' ', was ->> 'title', was ->> 'problem', was ->> 'affected', was ->> 'name', was ->> 'summary');
  new_text text := concat_ws(' ', is_now ->> 'title', is_now ->> 'problem', is_now ->> 'affected', is_now ->> 'name', is_now ->> 'summary');
  gone text[] := array(select word from gw_words(old_text) except select word from gw_words(new_text));
  of_record text := coalesce(is_now ->> 'bottleneckId', was ->> 'bottleneckId', is_now ->> 'projectId', was ->> 'projectId');
  shown boolean := coalesce((select published from "Bottleneck" where id = of_record), (select published from "Project" where id = of_record));
begin
  if old_text = new_text then return null; end if;
  if is_now is not null then
    perform learn_words(new.language, new_text);
    if shown then perform show_words(array(select word from gw_words(new_text))); end if;
  end if;
  if was is not null then
    perform forget_words(gone);
    -- Of a record that is gone nobody knows any more whether it was published.
    if shown is distinct from false then perform hide_words(gone); end if;
  end if;
  return null;
end $$;

-- What is published or withdrawn takes its words with it.
create function follow_publication() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.published then perform show_words(tsvector_to_array(new.search));
  else perform hide_words(tsvector_to_array(new.search)); end if;
  return null;
end $$;
create constraint trigger words_published after update of published on "Bottleneck"
  deferrable initially deferred for each row when (old.published <> new.published) execute function follow_publication();
create constraint trigger words_published after update of published on "Project"
  deferrable initially deferred for each row when (old.published <> new.published) execute function follow_publication();

create or replace function keep_all_words() returns void language sql set search_path = public, pg_temp as $$
  with standing as materialized (
    select word, language, unnest(gw_stems(word, language)) as stem
    from (
      select distinct w.word, t.language from (
        select language, concat_ws(' ', title, problem, affected) as text from "BottleneckText"
        union all select language, concat_ws(' ', name, summary) from "ProjectText") t, gw_words(t.text) w
    ) kept where length(word) between 2 and 40 and word !~ '[0-9/.@-]'
  ), gone as (
    delete from "Word" w where not exists (
      select from standing s where s.word = w.word and s.language = w.language and s.stem = w.stem)
  )
  insert into "Word" (word, language, stem) select word, language, stem from standing on conflict do nothing;
  with shown as materialized (
    select word from ts_stat('select search from "Bottleneck" where published')
    union select word from ts_stat('select search from "Project" where published'))
  update "Word" w set published = not w.published
  where w.published <> exists (select from shown s where s.word = w.word);
$$;

create or replace function gw_is_part(piece text, of_language "Language") returns boolean language sql stable as $$
  select length($1) >= 3
    and $1 <> all ('{aan,achter,afge,alle,ander,auf,aus,bei,beige,door,een,ein,einge,emp,ent,erge,gegen,gen,ges,haupt,her,herbe,hin,los,mede,mee,met,mis,mit,nach,net,niet,non,ober,onder,ont,over,rond,samen,tegen,tel,ten,ter,toe,tot,tussen,uber,uit,uitge,unter,van,ver,vol,voor,vor,weer,wer,wider,zer,zurueck,zuruck,zusammen}'::text[])
    and (array[$1, regexp_replace($1, 's$', ''), regexp_replace($1, '(e|n)$', ''), regexp_replace($1, '(en|es|er)$', '')] && '{abfall,afval,akte,alarm,ambacht,ambulance,ambulanz,amt,amts,anlage,arbeid,arbeit,arbeits,arts,arzt,asyl,ausbildung,auto,baan,baby,bahn,bank,basis,bau,bedrijf,bedrijven,begrafenis,belasting,beroep,beroeps,beruf,berufs,betrieb,betriebs,bildung,binnen,binnenvaart,boden,bouw,brand,brandweer,brief,brucke,brug,buiten,burger,bus,data,daten,deel,deutschland,dienst,dienste,dier,dieren,dood,dossier,drugs,eltern,energie,erb,erf,euregio,examen,export,fahr,fahre,fahrer,fahrrad,fahrt,familie,feuer,fiets,flug,fluss,forschung,fracht,freelance,frontier,fuehrer,fuhrer,gas,geboorte,geburt,geld,gemeente,gemeinde,geneesmiddelen,gesundheit,gesundheits,gewerbe,gezin,gezins,gezondheid,gezondheids,glas,goederen,grens,grenz,grond,guter,handel,handels,handwerk,handwerks,haus,haven,heffing,hoch,hochwasser,home,hoog,hospitaal,huis,huisarts,hulp,huur,immobilien,import,industrie,inkomen,internet,jaar,jahr,jahres,jeugd,job,jugend,kabel,kamer,kanaal,kanal,kanton,karte,kilometer,kind,kinder,kinderbijslag,kinderopvang,kosten,kraan,kraft,kranken,krankenhaus,kreis,kultur,kunst,kurzarbeit,kust,kuste,land,landbouw,landes,leefloon,leer,leerling,leerlingen,lehr,lehrer,leiharbeit,leraar,lid,lijn,lohn,loon,lucht,luft,maand,markt,meld,melk,mens,miete,migranten,mijn,milieu,mobiel,mobil,mobiliteit,monat,monats,motor,muehlen,muhlen,nacht,nahverkehr,natur,natuur,netz,nood,not,onderwijs,opvang,ort,orts,ouder,ouderdoms,ouders,park,parkeer,paspoort,patient,patienten,pensioen,pers,personal,personeel,personen,pflege,pflicht,pilot,plan,politie,polizei,post,preis,prijs,probe,proef,prufung,raad,rad,rail,recht,rechts,regio,reis,reise,rente,renten,rettung,rettungs,rijk,rijks,rivier,ruimte,schade,schiene,schienen,schiff,schip,school,schul,schuld,schule,schuler,schutz,see,semester,sluis,sociaal,sociale,sozial,spital,spoor,sport,sprach,sprache,staat,staats,stad,stadt,sterbe,steuer,stikstof,straf,strafe,strand,strasse,strassen,strom,stroom,student,studenten,studie,studien,taal,tank,tele,telefon,telefoon,thuis,tod,toeslag,tol,trein,tunnel,uitkering,uitzend,umwelt,unfall,universitat,universiteit,unternehmen,unternehmens,vaart,vakantie,veer,veiligheid,veiligheids,verbond,verbund,verkeer,verkeers,verkehr,verkehrs,verpleeg,versicherung,versicherungs,verzekering,verzekerings,vlucht,vluchtelingen,voertuig,vracht,wachtgeld,wagen,wasser,water,weg,wegen,werk,werken,werkgevers,werkloosheid,werknemers,winkel,wohn,wohnung,woning,woon,zee,zelfstandig,zieken,ziekenhuis,zoll,zon,zorg,zug,zuid}'::text[]
      or exists (select from "Word" w where w.language = $2
        and w.stem = any (array[$1, regexp_replace($1, '(s|n|e)$', ''), regexp_replace($1, '(en|es|er)$', '')])
        and length(w.stem) >= 3 and w.published))
$$;
create or replace function gw_forms(word text, of_languages "Language"[] default enum_range(null::"Language")) returns table (form text, is_part boolean) language sql stable rows 20 as $$
  with typed as (
    select l as language, s as stem from unnest($2) l, unnest(gw_stems($1, l)) s
  )
  (select w.word, false from typed t join "Word" w on w.language = t.language and w.stem = t.stem
    where w.word <> $1 group by w.word order by bool_or(w.published) desc, length(w.word), w.word limit 100)
  union all
  (select w.word, true from (
      select distinct language, stem from typed where language in ('nl', 'de') and stem !~ '[^a-z]'
        and (length(stem) >= 4 or stem in ('amt', 'arts', 'bau', 'bus', 'btw', 'kfz', 'net', 'pas', 'rad', 'see', 'tol', 'uur', 'weg', 'zee', 'zug'))
        and stem not in ('baar', 'haft', 'heid', 'heit', 'keit', 'ling', 'loos', 'rijk', 'reich', 'schap', 'schaft', 'weise', 'zaam', 'fahr')
    ) t
    -- What stands in very many words, as an ending does, is a part of the shortest of them.
    cross join lateral (select c.word, c.stem, c.published from "Word" c
      where c.language = t.language and c.stem like '%' || t.stem || '%' and c.stem <> t.stem
      order by c.published desc, length(c.stem), c.stem, c.word limit 300) w
    where gw_is_compound(w.stem, t.stem, t.language, gw_ends_compounds($1)) and w.word <> $1 group by w.word order by bool_or(w.published) desc, length(w.word), w.word limit 200)
$$;
with shown as materialized (
  select word from ts_stat('select search from "Bottleneck" where published')
  union select word from ts_stat('select search from "Project" where published'))
update "Word" w set published = true where exists (select from shown s where s.word = w.word);
