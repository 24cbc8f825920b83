-- A post that was carried out: a repeated one of the same content gets the same answer, for every noun.
CREATE TABLE "AnsweredRequest" (
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" JSONB,

    CONSTRAINT "AnsweredRequest_pkey" PRIMARY KEY ("key")
);
