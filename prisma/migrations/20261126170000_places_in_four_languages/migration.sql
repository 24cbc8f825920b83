-- The place of a conference has a name in each language, as a region has: Aachen, Aken, Aix-la-Chapelle.
ALTER TABLE "PartnershipConference" ADD COLUMN "placeNames" JSONB;
