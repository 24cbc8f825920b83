-- CreateTable
CREATE TABLE "RegionBody" (
    "regionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "RegionBody_pkey" PRIMARY KEY ("regionId","organisationId")
);

-- CreateIndex
CREATE INDEX "RegionBody_organisationId_idx" ON "RegionBody"("organisationId");

-- AddForeignKey
ALTER TABLE "RegionBody" ADD CONSTRAINT "RegionBody_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionBody" ADD CONSTRAINT "RegionBody_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER tell_of_write AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RegionBody"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_write('reference');
