-- A list that is searched and filtered by several things at once finds its records in one index: before, each condition
-- alone was looked up, and of a million records the many that one of them leaves were read.
create extension if not exists btree_gin;
create index "Bottleneck_found_idx" on "Bottleneck" using gin (search, facets, status);
drop index "Bottleneck_search_idx";
drop index "Bottleneck_facets_idx";
