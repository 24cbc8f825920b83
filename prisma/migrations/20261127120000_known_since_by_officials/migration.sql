-- Officials say themselves since when a case is known: that a source dates it no longer tells that it was taken over.
ALTER TABLE "Bottleneck" ADD COLUMN "takenOver" BOOLEAN NOT NULL DEFAULT false;
-- What officials and the practice story registered has who did it.
update "Bottleneck" set "takenOver" = true where "createdById" is null;

-- The order that begins with the oldest, and ends with what nobody dates.
create index "Bottleneck_dated_id_idx" on "Bottleneck" ((case when "reportedAt" = '1970-01-01 00:00:00+00'::timestamptz
  then '9999-12-31 00:00:00+00'::timestamptz else "reportedAt" end), id);
