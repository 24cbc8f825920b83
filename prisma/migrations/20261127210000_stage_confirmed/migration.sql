-- How sure it is how far a partnership is, beside who takes part. What the files say of it comes with the next start.
ALTER TABLE "Partnership" ADD COLUMN "stageConfidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP';
