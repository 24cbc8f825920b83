-- The step at which its official left a draft, where it opens again; null of a draft from before.
ALTER TABLE "RegistrationDraft" ADD COLUMN "step" INTEGER;
