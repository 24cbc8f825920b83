-- A list that is filtered by status and by other things finds its records in one index: before, each filter alone was
-- looked up, and of a million records the many that one of them leaves were read.
create extension if not exists btree_gin;
create index "Bottleneck_facets_status_idx" on "Bottleneck" using gin (facets, status);
drop index "Bottleneck_facets_idx";
