-- Browsers from which somebody signed in to an account before. Their attempts count apart, so that a stranger
-- who knows an e-mail address cannot keep its owner out.
CREATE TABLE "KnownBrowser" (
    "secret" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KnownBrowser_pkey" PRIMARY KEY ("secret", "officialId")
);

CREATE INDEX "KnownBrowser_officialId_idx" ON "KnownBrowser"("officialId");
CREATE INDEX "KnownBrowser_seenAt_idx" ON "KnownBrowser"("seenAt");

ALTER TABLE "KnownBrowser" ADD CONSTRAINT "KnownBrowser_officialId_fkey"
    FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;
