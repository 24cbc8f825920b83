-- Search, one way for all that is stored and typed, however the database was made: nothing here asks its locale,
-- its parser of texts or its dictionaries. See docs/decisions/0024-what-one-types-is-found.md.

-- Text as one compares it: without accents and capitals, with one kind of each sign. `folded` in domain/folded.ts
-- is the same, held together by a property test. What is seldom is looked for first: to replace it costs more.
create function gw_fold(text text) returns text language plpgsql immutable strict parallel safe as $$
declare
  t text collate "C" := $1;
begin
  t := replace(t, E'\u00b4', '''');
  t := regexp_replace(normalize(t, nfkd),
    E'[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+', '', 'g');
  t := lower(t);
  if t ~ E'[^\u0001-\u005f\u0061-\u007f]' then
    t := translate(t,
      E'\u0060\u2018\u2019\u201b\u02bc\u2032\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2044\u2215\u201c\u201d\u201e\u201f\u00ab\u00bb\u00d8\u00f8\u0110\u0111\u00d0\u00f0\u0141\u0142\u0126\u0127\u0131\u017f\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03c2\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041a\u041b\u041c\u041d\u041e\u041f\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042a\u042b\u042c\u042d\u042e\u042f',
      E'\'\'\'\'\'\'-------//""""""ooddddllhhis\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9\u03c3\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044a\u044b\u044c\u044d\u044e\u044f');
    t := replace(replace(replace(replace(t, E'\u00df', 'ss'), E'\u1e9e', 'ss'), E'\u00e6', 'ae'), E'\u0153', 'oe');
    t := replace(replace(t, E'\u00c6', 'ae'), E'\u0152', 'oe');
  end if;
  return btrim(regexp_replace(t, E'[\u0009-\u000d\u0085\u1680\u2028\u2029 ]{2,}|[\u0009-\u000d\u0085\u1680\u2028\u2029]', ' ', 'g'));
end $$;
-- The same with umlauts spelled out: "Münster" is also found as "Muenster".
create function gw_spelled(text text) returns text language sql immutable strict parallel safe as $$
  select gw_fold(replace(replace(replace(replace(replace(replace(normalize($1, nfc),
    E'\u00e4', 'ae'), E'\u00f6', 'oe'), E'\u00fc', 'ue'), E'\u00c4', 'ae'), E'\u00d6', 'oe'), E'\u00dc', 'ue'))
$$;

-- What stands between the spaces and signs of a folded text, in order: words, and what holds signs within it, such
-- as 883/2004, l'emploi or mkb-loket. "e. V." is e.V.
create function gw_chunks(folded text) returns text[] language sql immutable strict parallel safe as $$
  select array(select m[1] from regexp_matches(
    regexp_replace(left($1, 200000) collate "C", '(?<![a-z0-9.])([a-z])[.] (?=[a-z][.])', '\1.', 'g'),
    E'([a-z0-9\u00df-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff]+(?:[''./,&@+-][a-z0-9\u00df-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff]+)*)', 'g') m)
$$;

-- How a chunk is kept and looked for. `stored` are the words under which it is kept. `asked` are the ways in which it
-- is found: of one of them all words must be there.
create function gw_pieces(chunk text, out stored text[], out asked text[]) language plpgsql immutable parallel safe as $$
declare
  c text collate "C" := left(chunk, 200);
  -- The end of an address is no word of it: "EU" does not stand in x.eu.
  named text := regexp_replace(c, '([.@][^''/,&+]+|^[^''/,&+.@]+)[.](nl|de|be|fr|eu|lu|com|org)$', '\1');
  parts text[];
begin
  if c !~ '[''./,&@+-]' or c ~ '^[a-z]{2}-\d{4}-\d{4,7}$' then
    stored := array[c];
    asked := stored;
  -- The number of a law, without the letters that each language puts behind it.
  elsif c ~ '^\d+(/\d+)+(/[a-z]{1,6})*$' then
    asked := array[regexp_replace(c, '(/[a-z]+)+$', '')];
    stored := asked || string_to_array(c, '/');
  elsif c ~ '^\d{1,2}[.]\d{1,2}[.]\d{2,4}$' then
    asked := array[c];
    stored := asked || string_to_array(c, '.');
  elsif c ~ '^\d+([.,]\d+)+$' then
    -- 12.345,67 and 12,345.67: what comes last parts the decimals.
    if c ~ '^\d{1,3}([.]\d{3})+,\d+$' then c := replace(c, '.', ''); end if;
    if c ~ '^\d{1,3}(,\d{3})+[.]\d+$' then c := replace(c, ',', ''); end if;
    asked := array[replace(c, ',', '.')];
    if c ~ '^\d{1,3}([.,]\d{3})+$' then asked := asked || regexp_replace(c, '[.,]', '', 'g'); end if;
    stored := asked;
  -- z.B., e.V., i.v.m.
  elsif c ~ '^[^''/,&@+-]([.][^''./,&@+-])+$' then
    asked := array[replace(c, '.', '')];
    stored := asked;
  elsif c ~ '[./,+@]' then
    parts := array(select p from regexp_split_to_table(named, '[./,+@]') s, unnest((gw_pieces(s)).stored) p);
    stored := parts;
    asked := array[(select string_agg((gw_pieces(s)).asked[cardinality((gw_pieces(s)).asked)], ' ')
      from regexp_split_to_table(named, '[./,+@]') s)];
    if c ~ '^[^''/,&+]+[.@][^''/,&+]+$' then
      stored := c || stored;
      asked := c || asked;
    end if;
  else
    -- l'emploi, d'acces: the word is what follows.
    c := regexp_replace(c, '^(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quelqu|presqu|entr)''', '');
    if c ~ '^[^''&-]+''s$' then
      asked := array[left(c, -2), left(c, -2) || 's'];
      stored := asked;
    else
      parts := regexp_split_to_array(c, '[''&-]');
      asked := array[array_to_string(parts, ' ')];
      stored := parts;
      if cardinality(parts) > 1 and c ~ '[^0-9''&-]' then
        asked := array_to_string(parts, '') || asked;
        stored := array_to_string(parts, '') || stored;
      end if;
    end if;
  end if;
end $$;

-- The words of a text with their places: each as it is folded, and with its umlauts spelled out.
create function gw_words(text text) returns table (word text, place int) language sql immutable parallel safe as $$
  select left(w, 200), least(n, 16000)::int
  from rows from (unnest(gw_chunks(gw_fold($1))),
      unnest(case when $1 ~ E'[\u00c4\u00d6\u00dc\u00e4\u00f6\u00fc\u0308]' then gw_chunks(gw_spelled($1)) end))
    with ordinality as c (chunk, spelled, n),
    unnest(case when chunk !~ '[''./,&@+-]' then array[chunk] else (gw_pieces(chunk)).stored end
      || case when spelled <> chunk then (gw_pieces(spelled)).stored end) w
$$;

-- The words of a record: those of its title weigh more.
create function gw_vector(title text, body text) returns tsvector language sql immutable parallel safe as $$
  select coalesce((select string_agg('''' || word || ''':' || place || weight, ' ')::tsvector from (
    select word, place, 'A' as weight from gw_words($1) union all select word, place, 'B' from gw_words($2)) w), ''::tsvector)
$$;
-- The forms under which an inflected word is the same as another, in one language: itself, and what is left without
-- its endings. Two words are the same where they share one. Light on purpose: what begins as a typed word does is
-- found anyway.
create function gw_stems(word text, language "Language") returns text[] language plpgsql immutable parallel safe as $$
declare
  w text collate "C" := word;
  s text collate "C";
  found text[] := array[w];
begin
  if length(w) < 4 or w ~ '[^a-z]' then return found; end if;
  if language = 'nl' then
    w := regexp_replace(w, '(kind|lied|blad|rund|volk|goed)eren$', '\1');
    w := regexp_replace(w, 'heden$', 'heid');
    w := regexp_replace(w, 'steden$', 'stad');
    w := regexp_replace(w, 'schepen$', 'schip');
    s := regexp_replace(w, '([^aiousy])s$', '\1');
    foreach s in array case when length(s) >= 4 and s <> w then array[w, s] else array[w] end loop
      s := regexp_replace(s, '([^aeiou].*|[aeiou].+)(en|e)$', '\1');
      -- Letters that the plural makes soft, or doubles: brieven, huizen, bussen; and a vowel that stands alone in it: scholen.
      s := regexp_replace(regexp_replace(s, 'z$', 's'), 'v$', 'f');
      s := regexp_replace(s, '([bdfgklmnprst])\1$', '\1');
      s := regexp_replace(s, '([aeou])\1([^aeiouy])$', '\1\2');
      if length(s) >= 3 and s ~ '[aeiouy]' then found := found || s; end if;
    end loop;
  elsif language = 'de' then
    foreach s in array array['(ern|er|en|em|es|e|n)$', '(er)?s$'] loop
      s := regexp_replace(w, s, '');
      if length(s) >= 3 and s ~ '[aeiouy]' and (s <> left(w, -1) or w !~ 's$' or length(s) >= 4) then found := found || s; end if;
    end loop;
  elsif language = 'fr' then
    w := regexp_replace(w, 'eaux$', 'eau');
    w := regexp_replace(w, 'aux$', 'al');
    w := regexp_replace(w, '[sx]$', '');
    w := regexp_replace(w, 'euse$', 'eur');
    w := regexp_replace(w, 'e+$', '');
    w := regexp_replace(w, '([lnt])\1$', '\1');
    if length(w) >= 3 then found := found || w; end if;
  else
    w := regexp_replace(w, 'ies$', 'y');
    w := regexp_replace(w, '(ss|us|x|ch|sh)es$', '\1');
    w := regexp_replace(w, '([^siu])s$', '\1');
    s := regexp_replace(w, '(e|ing|ed)$', '');
    s := regexp_replace(s, '([bdgmnprt])\1$', '\1');
    found := found || w;
    if length(s) >= 4 and s ~ '[aeiouy]' then found := found || s; end if;
  end if;
  return array(select distinct f from unnest(found) f);
end $$;
-- The words of the register with the stems they have in the language of their text: what is typed is looked for in
-- each form that is there.
create table "Word" (
  word text not null,
  language "Language" not null,
  stem text not null,
  constraint "Word_pkey" primary key (word, language, stem)
);
create index "Word_language_stem_idx" on "Word" (language, stem);
create index "Word_stem_trgm" on "Word" using gin (stem gin_trgm_ops);
create index "Word_word_trgm" on "Word" using gin (word gin_trgm_ops);

-- Whether a piece of a compound is a word: of the register, or one of the few that compounds here are made of, with
-- or without the letters that link it to the next. What only stands before verbs is none.
create function gw_is_part(piece text, of_language "Language") returns boolean language sql stable as $$
  select length($1) >= 3
    and $1 <> all ('{aan,achter,afge,alle,ander,auf,aus,bei,beige,door,een,ein,einge,emp,ent,erge,gegen,gen,ges,haupt,her,herbe,hin,los,mede,mee,met,mis,mit,nach,net,niet,non,ober,onder,ont,over,rond,samen,tegen,tel,ten,ter,toe,tot,tussen,uber,uit,uitge,unter,van,ver,vol,voor,vor,weer,wer,wider,zer,zurueck,zuruck,zusammen}'::text[])
    and (array[$1, regexp_replace($1, 's$', ''), regexp_replace($1, '(e|n)$', ''), regexp_replace($1, '(en|es|er)$', '')] && '{abfall,afval,akte,alarm,ambacht,ambulance,ambulanz,amt,amts,anlage,arbeid,arbeit,arbeits,arts,arzt,asyl,ausbildung,auto,baan,baby,bahn,bank,basis,bau,bedrijf,bedrijven,begrafenis,belasting,beroep,beroeps,beruf,berufs,betrieb,betriebs,bildung,binnen,binnenvaart,boden,bouw,brand,brandweer,brief,brucke,brug,buiten,burger,bus,data,daten,deel,deutschland,dienst,dienste,dier,dieren,dood,dossier,drugs,eltern,energie,erb,erf,euregio,examen,export,fahr,fahre,fahrer,fahrrad,fahrt,familie,feuer,fiets,flug,fluss,forschung,fracht,freelance,frontier,fuehrer,fuhrer,gas,geboorte,geburt,geld,gemeente,gemeinde,geneesmiddelen,gesundheit,gesundheits,gewerbe,gezin,gezins,gezondheid,gezondheids,glas,goederen,grens,grenz,grond,guter,handel,handels,handwerk,handwerks,haus,haven,heffing,hoch,hochwasser,home,hoog,hospitaal,huis,huisarts,hulp,huur,immobilien,import,industrie,inkomen,internet,jaar,jahr,jahres,jeugd,job,jugend,kabel,kamer,kanaal,kanal,kanton,karte,kilometer,kind,kinder,kinderbijslag,kinderopvang,kosten,kraan,kraft,kranken,krankenhaus,kreis,kultur,kunst,kurzarbeit,kust,kuste,land,landbouw,landes,leefloon,leer,leerling,leerlingen,lehr,lehrer,leiharbeit,leraar,lid,lijn,lohn,loon,lucht,luft,maand,markt,meld,melk,mens,miete,migranten,mijn,milieu,mobiel,mobil,mobiliteit,monat,monats,motor,muehlen,muhlen,nacht,nahverkehr,natur,natuur,netz,nood,not,onderwijs,opvang,ort,orts,ouder,ouderdoms,ouders,park,parkeer,paspoort,patient,patienten,pensioen,pers,personal,personeel,personen,pflege,pflicht,pilot,plan,politie,polizei,post,preis,prijs,probe,proef,prufung,raad,rad,rail,recht,rechts,regio,reis,reise,rente,renten,rettung,rettungs,rijk,rijks,rivier,ruimte,schade,schiene,schienen,schiff,schip,school,schul,schuld,schule,schuler,schutz,see,semester,sluis,sociaal,sociale,sozial,spital,spoor,sport,sprach,sprache,staat,staats,stad,stadt,sterbe,steuer,stikstof,straf,strafe,strand,strasse,strassen,strom,stroom,student,studenten,studie,studien,taal,tank,tele,telefon,telefoon,thuis,tod,toeslag,tol,trein,tunnel,uitkering,uitzend,umwelt,unfall,universitat,universiteit,unternehmen,unternehmens,vaart,vakantie,veer,veiligheid,veiligheids,verbond,verbund,verkeer,verkeers,verkehr,verkehrs,verpleeg,versicherung,versicherungs,verzekering,verzekerings,vlucht,vluchtelingen,voertuig,vracht,wachtgeld,wagen,wasser,water,weg,wegen,werk,werken,werkgevers,werkloosheid,werknemers,winkel,wohn,wohnung,woning,woon,zee,zelfstandig,zieken,ziekenhuis,zoll,zon,zorg,zug,zuid}'::text[]
      or exists (select from "Word" w where w.language = $2
        and w.stem = any (array[$1, regexp_replace($1, '(s|n|e)$', ''), regexp_replace($1, '(en|es|er)$', '')])
        and length(w.stem) >= 3))
$$;

-- What so often ends a compound that what stands before it need be no word that is known: "Zwiebelfähre". None of these
-- ends a word of which it is no part, as "sport" does "transport", and "reis" "Kreis".
create function gw_ends_compounds(word text) returns boolean language sql immutable parallel safe as $$
  select $1 = any ('{abgabe,abgaben,arbeiter,arbeiders,ausweis,ausweise,bahnen,bedrijf,bedrijven,behoerde,behoerden,behorde,behorden,beitrag,belasting,beroep,beroepen,betrieb,betriebe,bewijs,bewijzen,brucke,brucken,bruecke,bruecken,bruggen,bureau,centrum,dienst,dienste,diensten,faehre,faehren,fahre,fahren,fonds,gebied,gebieden,gebiet,gebiete,gebuehr,gebuehren,gebuhr,gebuhren,gesetz,gesetze,grens,grenze,grenzen,grenzen,haeuser,hafen,hauser,haven,havens,heffing,huizen,kaart,kaarten,kammer,kantoor,karte,karten,kasse,kassen,kosten,lehrer,leraar,leraren,lijnen,loket,loketten,markt,nummer,nummern,nummers,pensioen,pflege,platz,premie,premies,rechter,register,schein,scheine,scholen,school,schule,schulen,station,steuer,steuern,stelsel,strasse,strassen,student,studenten,ticket,tickets,toeslag,trein,treinen,tunnel,verein,vereine,verkeer,verkehr,vertrag,vervoer,wagen,wagens,water,wasser,wohnung,woning,woningen,zentrum}'::text[])
$$;

-- Whether a stem is a compound of which this is a part: a word stands before it, behind it, or on both sides. A part that
-- `ends` compounds stands behind anything, and so does each behind an ending with the s that links: Umleitungs-plan.
create function gw_is_compound(stem text, part text, of_language "Language", ends boolean) returns boolean language sql stable as $$
  select exists (
    select from (values (strpos(stem, part)), (length(stem) - length(part) + 1)) as at (p),
      lateral (select left(stem, p - 1) as head, substr(stem, p + length(part)) as tail) s
    where substr(stem, p, length(part)) = part and head || tail <> ''
      and (head = '' or head ~ '...(heid|heit|ing|ion|keit|schaft|schap|taet|tat|teit|ung)s$'
        or (length(part) >= 8 and length(head) >= 3 or ends and tail = '' and length(head) >= 4) and head ~ '[aeiouy]'
          and head !~ '(aan|ab|af|an|auf|aus|be|bei|door|ein|ent|er|ge|her|in|mis|mit|na|nach|om|on|onder|ont|op|over|samen|toe|uber|uit|un|unter|ver|voor|vor|zer|zu)$'
        or gw_is_part(head, of_language))
      and (tail = '' or gw_is_part(tail, of_language) or gw_is_part(regexp_replace(tail, '^(s|en|e|n|es|er)', ''), of_language)))
$$;

-- The words of the register that are this one in another form, or a Dutch or German compound of which it is a part.
-- Endings that look like words are parts of none, nor is what Fähre has in common with Fahrkarte. Where its
-- language is told, a word of another is none of its forms.
create function gw_forms(word text, of_languages "Language"[] default enum_range(null::"Language")) returns table (form text, is_part boolean) language sql stable rows 20 as $$
  with typed as (
    select l as language, s as stem from unnest($2) l, unnest(gw_stems($1, l)) s
  )
  (select w.word, false from typed t join "Word" w on w.language = t.language and w.stem = t.stem
    where w.word <> $1 group by w.word order by length(w.word), w.word limit 100)
  union all
  (select w.word, true from (
      select distinct language, stem from typed where language in ('nl', 'de') and stem !~ '[^a-z]'
        and (length(stem) >= 4 or stem in ('amt', 'arts', 'bau', 'bus', 'btw', 'kfz', 'net', 'pas', 'rad', 'see', 'tol', 'uur', 'weg', 'zee', 'zug'))
        and stem not in ('baar', 'haft', 'heid', 'heit', 'keit', 'ling', 'loos', 'rijk', 'reich', 'schap', 'schaft', 'weise', 'zaam', 'fahr')
    ) t
    -- What stands in very many words, as an ending does, is a part of the shortest of them.
    cross join lateral (select c.word, c.stem from "Word" c
      where c.language = t.language and c.stem like '%' || t.stem || '%' and c.stem <> t.stem
      order by length(c.stem), c.stem, c.word limit 300) w
    where gw_is_compound(w.stem, t.stem, t.language, gw_ends_compounds($1)) and w.word <> $1 group by w.word order by length(w.word), w.word limit 200)
$$;
-- What a language uses so often that it tells nothing: such a word need not be found where another word was typed.
create function gw_is_stop(word text) returns boolean language sql immutable parallel safe as $$
  select $1 = any ('{aan,al,als,bij,dan,dat,de,deze,die,dit,door,dus,een,en,er,geen,haar,heb,hebben,heeft,hem,het,hij,hoe,hun,ik,in,is,je,kan,kunnen,maar,me,meer,men,met,mijn,moet,moeten,na,naar,niet,nog,nu,of,om,onder,ons,ook,op,over,te,tegen,tot,uit,van,veel,voor,waar,want,waren,was,wat,we,wel,werd,wie,wij,worden,wordt,ze,zich,zij,zijn,zo,zonder,zou,aber,alle,als,am,an,auch,auf,aus,bei,beim,bis,da,damit,das,dass,dem,den,der,des,dessen,die,dies,diese,diesem,diesen,dieser,dieses,doch,dort,du,durch,ein,eine,einem,einen,einer,eines,er,es,fuer,fur,gegen,hat,haben,ich,ihr,ihre,im,in,ins,ist,ja,jede,jeder,kann,kein,keine,koennen,konnen,konnte,man,mit,muss,mussen,nach,nicht,noch,nur,oder,ohne,sein,seine,sich,sie,sind,so,ueber,uber,um,und,unter,vom,von,vor,waehrend,wahrend,war,was,weil,wenn,werden,wie,wir,wird,wo,wuerde,wurde,zu,zum,zur,zwischen,a,afin,ainsi,au,aussi,aux,avec,c,car,ce,ces,cet,cette,comme,d,dans,de,des,donc,dont,du,elle,elles,en,entre,es,est,et,etait,ete,etre,fait,il,ils,j,je,l,la,le,les,leur,leurs,lui,m,mais,meme,mes,moins,n,ne,nos,notre,nous,on,ont,ou,par,pas,peut,plus,pour,qu,quand,que,qui,s,sa,sans,se,ses,si,son,sont,sous,sur,t,ton,tous,tout,toute,tres,un,une,vers,vos,votre,vous,y,about,an,and,are,as,at,be,been,but,by,can,do,does,for,from,had,has,have,he,her,his,how,if,into,it,its,more,no,not,of,on,or,our,she,should,so,some,such,than,that,the,their,them,then,there,these,they,this,those,to,was,we,were,what,when,where,which,who,why,will,with,would,you,your,http,https,nr}'::text[])
$$;

-- A term of one language in the forms that the register has of it; of several words, as they follow each other.
create function gw_said(term text, of_language "Language") returns text language sql stable as $$
  select string_agg('(' || forms || ')', '<->' order by n)
  from unnest(gw_chunks(gw_fold($1))) with ordinality c (chunk, n),
    lateral (select (gw_pieces(chunk)).asked[1] as word) w,
    lateral (select string_agg(distinct '''' || form || '''', '|') as forms from (select word as form union all
      select f.form from gw_forms(word, array[$2]) f where f.is_part or length(f.form) <= length(word) + 2) f) found
$$;

-- One word that was typed, in each form in which it is looked for: as it stands, as a beginning from so many letters
-- on, and where asked (`in_forms`) in the forms that the register has of it and in its translations.
create function gw_ways(word text, begins_from int, translations jsonb, in_forms boolean) returns text language sql stable as $$
  select '(' || string_agg(distinct way, '|') || ')' from (
    select '''' || $1 || '''' || case when length($1) >= begins_from and $1 ~ '[^0-9/.,-]' then ':*' else '' end as way
    union all
    select '''' || form || '''' from gw_forms($1)
      where in_forms and (not starts_with(form, $1) or length($1) < begins_from)
    union all
    select gw_said(term, said.language::"Language")
      from jsonb_each(translations -> $1) said (language, terms), jsonb_array_elements_text(terms) term
      where in_forms) ways
$$;

-- What someone typed, as what is looked for. Every word must be found (`wide`), in any of its forms; one that tells
-- nothing only where nothing else was typed: what stands in capitals among small letters always tells. `exact` is any
-- of the words as they were typed. Names are looked for as they stand, in no other form. Both are null when no word was typed. `words` are those that were looked for.
create function gw_asked(typed text, begins_from int default 4, translations jsonb default '{}', in_forms boolean default true,
  out exact tsquery, out wide tsquery, out words text[]) language plpgsql stable as $$
declare
  chunks text[] := gw_chunks(gw_fold(left(typed, 200)));
  spelled text[] := gw_chunks(gw_spelled(left(typed, 200)));
  shouted text[] := case when typed ~ '[a-z]' then array(
    select lower(m[1]) from regexp_matches(typed collate "C", '(?:^|[^A-Za-z])([A-Z]{2,6})(?![A-Za-z])', 'g') m) else '{}' end;
  -- A law is known by its number: what kind of act it is, and of which Union, each language says in its own way.
  beside text[] := case when exists (select from unnest(chunks) c where c ~ '^\d{1,4}/\d{2,4}(/|$)')
    then '{ce,cee,ec,eec,eeg,eg,eu,ewg,ue,verordening,verordnung,reglement,regulation,richtlijn,richtlinie,directive}'::text[]
    else '{}' end;
  tells boolean[] := array(select (not gw_is_stop(c) or c = any (shouted)) and c <> all (beside) from unnest(chunks) c);
  alternatives text[];
  one text;
  all_ways text[] := '{}';
  every text[] := '{}';
  -- Who types more words than these finds them as they stand: each form costs a look among the words of the register.
  looked int := 0;
begin
  words := '{}';
  for n in 1 .. cardinality(chunks) loop
    continue when not tells[n] and true = any (tells);
    alternatives := (gw_pieces(chunks[n])).asked;
    if spelled[n] <> chunks[n] then alternatives := alternatives || (gw_pieces(spelled[n])).asked; end if;
    every := '{}';
    looked := looked + 1;
    foreach one in array alternatives loop
      words := words || string_to_array(one, ' ');
      every := every || (select '(' || string_agg(gw_ways(w, begins_from, translations, in_forms and looked <= 6), '&') || ')'
        from unnest(string_to_array(one, ' ')) w where w <> '');
    end loop;
    all_ways := all_ways || ('(' || array_to_string(every, '|') || ')');
  end loop;
  words := array(select distinct w from unnest(words) w where w <> '');
  if cardinality(words) = 0 then return; end if;
  wide := array_to_string(all_ways, '&')::tsquery;
  exact := (select string_agg('''' || w || '''', '|') from unnest(words) w)::tsquery;
end $$;
-- Words come when a text is written and go with the last text that has them, so that none outlives an erasure.
create function learn_words(of_language "Language", text text) returns void language sql
  set search_path = public, pg_temp as $$
  insert into "Word" (word, language, stem)
  select w.word, $1, stem
  from (select distinct word from gw_words($2) where length(word) between 2 and 40 and word !~ '[0-9/.@-]') w,
    unnest(gw_stems(w.word, $1)) stem
  where not exists (select from "Word" known where known.word = w.word and known.language = $1)
  order by 1, 2, 3
  on conflict do nothing
$$;

-- A word that nobody looks for is looked up in the index: the planner, which does not know that, would read all records.
create function forget_words(gone text[]) returns void language sql
  set search_path = public, pg_temp set enable_seqscan = off as $$
  delete from "Word" w where w.word = any ($1)
    and not exists (select from "Bottleneck" b where b.search @@ ('''' || w.word || '''')::tsquery)
    and not exists (select from "Project" p where p.search @@ ('''' || w.word || '''')::tsquery)
$$;

create function follow_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  old_text text := concat_ws(' ', was ->> 'title', was ->> 'problem', was ->> 'affected', was ->> 'name', was ->> 'summary');
  new_text text := concat_ws(' ', is_now ->> 'title', is_now ->> 'problem', is_now ->> 'affected', is_now ->> 'name', is_now ->> 'summary');
begin
  if old_text = new_text then return null; end if;
  if is_now is not null then perform learn_words(new.language, new_text); end if;
  if was is not null then
    perform forget_words(array(select word from gw_words(old_text) except select word from gw_words(new_text)));
  end if;
  return null;
end $$;
create constraint trigger words_followed after insert or update or delete on "BottleneckText"
  deferrable initially deferred for each row execute function follow_words();
create constraint trigger words_followed after insert or update or delete on "ProjectText"
  deferrable initially deferred for each row execute function follow_words();

-- The version before asks this one; a later version may drop it.
drop function gw_query(text);
create function gw_query(typed text) returns tsquery language sql stable as $$ select wide from gw_asked($1) $$;

-- All of it the public reads where the record is published: its texts, and the rules that it comes from.
create or replace function bottleneck_search(bottleneck text) returns tsvector language sql stable as $$
  select string_agg(words::text, ' ')::tsvector from (
    select gw_vector(t.title, t.problem || ' ' || t.affected) as words
    from "BottleneckText" t where t."bottleneckId" = $1
    union all
    select gw_vector('', s."legalProvision") from "BottleneckSide" s where s."bottleneckId" = $1 and s."legalProvision" <> ''
  ) w
$$;
create or replace function fill_bottleneck_facets() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b
  set facets = bottleneck_facets(b), keys = bottleneck_keys(b),
    search = case when tg_table_name = 'BottleneckSide' then bottleneck_search(b.id) else b.search end
  where b.id in (select "bottleneckId" from written)
    and (b.facets is distinct from bottleneck_facets(b) or b.keys is distinct from bottleneck_keys(b)
      or tg_table_name = 'BottleneckSide' and b.search is distinct from bottleneck_search(b.id));
  return null;
end $$;
create function project_search(project text) returns tsvector language sql stable as $$
  select string_agg(gw_vector(t.name, t.summary)::text, ' ')::tsvector
  from "ProjectText" t where t."projectId" = $1
$$;
create or replace function fill_project_search() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update "Project" p set search = project_search(p.id) where p.id = coalesce(new."projectId", old."projectId");
  return null;
end $$;
drop function gw_vector("Language", text, text);
drop function gw_config("Language");
drop text search configuration gw_nl;
drop text search configuration gw_de;
drop text search configuration gw_fr;
drop text search configuration gw_en;

-- The words of all texts as they stand: for a database that is brought up, filled in bulk, or made anew.
create function keep_all_words() returns void language sql set search_path = public, pg_temp as $$
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
  insert into "Word" (word, language, stem) select word, language, stem from standing on conflict do nothing
$$;

update "Bottleneck" set search = bottleneck_search(id);
update "Project" set search = project_search(id);
select keep_all_words();
