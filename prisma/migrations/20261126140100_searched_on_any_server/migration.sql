-- A database in which letters are those of English alone (`C`) took a word apart at each accent. The languages
-- fold accents anyway; folded before the words are parted, nothing depends on how the database was made.
do $$
begin
  execute replace(pg_get_functiondef('gw_query(text)'::regprocedure),
    'lower(left(typed, 200))', 'lower(public.unaccent(left(typed, 200)))');
end $$;
