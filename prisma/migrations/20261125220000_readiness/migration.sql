-- One row that a server writes when it is asked whether it can work: a full disk reads, but writes nothing.
CREATE TABLE "Readiness" (
    "id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Readiness_pkey" PRIMARY KEY ("id")
);
