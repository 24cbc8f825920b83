-- When the reference data were brought up to date, by which version, and what that changed.

CREATE TABLE "ReferenceRun" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fingerprint" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,

    CONSTRAINT "ReferenceRun_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "ReferenceRun_fingerprint_idx" ON "ReferenceRun"("fingerprint");

create trigger append_only before update or delete on "ReferenceRun" for each row execute function refuse_change();
create trigger not_emptied before truncate on "ReferenceRun" for each statement execute function refuse_change();
