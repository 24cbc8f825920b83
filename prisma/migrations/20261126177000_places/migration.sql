-- Places by which people say where something is: each leads to the regions that it lies in.
CREATE TYPE "PlaceKind" AS ENUM ('MUNICIPALITY', 'PROVINCE', 'LANDSCAPE');

CREATE TABLE "Place" (
    "id" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "names" JSONB NOT NULL,
    "alsoCalled" TEXT[],
    "country" "Country",
    "tooi" TEXT,
    "confidence" "Confidence" NOT NULL DEFAULT 'BACKGROUND',

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PlaceRegion" (
    "placeId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,

    CONSTRAINT "PlaceRegion_pkey" PRIMARY KEY ("placeId","regionId")
);

CREATE UNIQUE INDEX "Place_tooi_key" ON "Place"("tooi");

CREATE INDEX "PlaceRegion_regionId_idx" ON "PlaceRegion"("regionId");

ALTER TABLE "PlaceRegion" ADD CONSTRAINT "PlaceRegion_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PlaceRegion" ADD CONSTRAINT "PlaceRegion_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

create trigger tell_of_write after insert or update or delete or truncate on "Place"
  for each statement execute function tell_of_write('reference');
create trigger tell_of_write after insert or update or delete or truncate on "PlaceRegion"
  for each statement execute function tell_of_write('reference');
