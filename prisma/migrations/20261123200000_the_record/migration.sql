
-- CreateEnum
CREATE TYPE "Language" AS ENUM ('nl', 'de', 'fr', 'en');

-- CreateEnum
CREATE TYPE "Country" AS ENUM ('NL', 'DE', 'BE');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('MINISTRY', 'PROVINCE', 'MUNICIPALITY', 'KINGS_COMMISSIONER', 'LAND_GOVERNMENT', 'DISTRICT_GOVERNMENT', 'REGIONAL_OFFICE', 'REGIONAL_GOVERNMENT', 'GOVERNOR', 'EUREGIO', 'EGTC', 'AGENCY', 'KNOWLEDGE_INSTITUTE', 'INFORMATION_SERVICE', 'CONTACT_POINT', 'EXPERTISE_CENTRE', 'STATISTICS_OFFICE', 'INTERNATIONAL_ORGANISATION', 'FUNCTION');

-- CreateEnum
CREATE TYPE "GovernmentLevel" AS ENUM ('LOCAL', 'REGIONAL', 'NATIONAL', 'EUROPEAN');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('LOOKED_UP', 'BACKGROUND');

-- CreateEnum
CREATE TYPE "IdentifierScheme" AS ENUM ('TOOI', 'OVO', 'KBO', 'ARS', 'CBS');

-- CreateEnum
CREATE TYPE "RegionKind" AS ENUM ('NUTS3', 'EUREGIO', 'EGTC', 'BORDER_PARK', 'NETWORK', 'BORDER_MUNICIPALITY', 'PROGRAMME_REGION');

-- CreateEnum
CREATE TYPE "PartnershipStage" AS ENUM ('IN_DEVELOPMENT', 'IN_EXECUTION', 'BEING_CONTINUED', 'FOLLOWING_UP');

-- CreateEnum
CREATE TYPE "BottleneckStatus" AS ENUM ('REPORTED', 'UNDER_ASSESSMENT', 'RECOGNISED', 'IN_ANALYSIS', 'IN_TREATMENT', 'RESOLVED', 'PARTLY_RESOLVED', 'WILL_NOT_BE_RESOLVED', 'DECLINED', 'DUPLICATE', 'ON_HOLD', 'REOPENED');

-- CreateEnum
CREATE TYPE "DeclineGround" AS ENUM ('LACK_OF_INFORMATION', 'NO_OBSTACLE', 'OUT_OF_SCOPE');

-- CreateEnum
CREATE TYPE "Cause" AS ENUM ('LEGAL', 'TREATY', 'ADMINISTRATIVE', 'EU_LAW', 'LANGUAGE', 'INFRASTRUCTURE', 'TECHNICAL', 'DATA', 'INFORMATION', 'FUNDING');

-- CreateEnum
CREATE TYPE "TextOrigin" AS ENUM ('ORIGINAL', 'TRANSLATED');

-- CreateEnum
CREATE TYPE "ProjectPhase" AS ENUM ('IDEA', 'PREPARATION', 'APPLICATION', 'RUNNING', 'FINISHED', 'STOPPED');

-- CreateEnum
CREATE TYPE "Health" AS ENUM ('ON_COURSE', 'NEEDS_ATTENTION', 'AT_RISK');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('REGIONAL_COORDINATOR', 'CABINET', 'MINISTRY', 'PARTNER_OFFICIAL', 'NATIONAL_COORDINATOR', 'READER', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "GrantScope" AS ENUM ('ALL', 'PARTY', 'PARTNERSHIP', 'REGIONS');

-- CreateTable
CREATE TABLE "Party" (
    "id" TEXT NOT NULL,
    "country" "Country" NOT NULL,
    "names" JSONB NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "level" "GovernmentLevel",
    "countries" "Country"[],
    "partyId" TEXT,
    "role" JSONB,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "confidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP',

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationIdentifier" (
    "organisationId" TEXT NOT NULL,
    "scheme" "IdentifierScheme" NOT NULL,
    "value" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP',

    CONSTRAINT "OrganisationIdentifier_pkey" PRIMARY KEY ("organisationId","scheme")
);

-- CreateTable
CREATE TABLE "Region" (
    "id" TEXT NOT NULL,
    "kind" "RegionKind" NOT NULL,
    "names" JSONB NOT NULL,
    "nutsCode" TEXT,
    "nutsVersion" INTEGER,
    "partyId" TEXT,
    "countries" "Country"[],
    "geometryKey" TEXT,
    "touchesBorder" BOOLEAN NOT NULL DEFAULT false,
    "bordersWith" "Country"[],
    "foundedOn" TEXT,
    "memberBodies" TEXT[],
    "sources" JSONB NOT NULL DEFAULT '[]',
    "confidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP',

    CONSTRAINT "Region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionMember" (
    "regionId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,

    CONSTRAINT "RegionMember_pkey" PRIMARY KEY ("regionId","memberId")
);

-- CreateTable
CREATE TABLE "Commissioner" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "about" JSONB,
    "sources" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Commissioner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommissionerRole" (
    "id" TEXT NOT NULL,
    "commissionerId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "from" DATE,
    "until" DATE,
    "confidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP',

    CONSTRAINT "CommissionerRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "instrument" JSONB NOT NULL,
    "stage" "PartnershipStage" NOT NULL,
    "since" INTEGER,
    "about" JSONB,
    "cycle" JSONB,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "participantsConfidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP',
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnershipParticipant" (
    "partnershipId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "PartnershipParticipant_pkey" PRIMARY KEY ("partnershipId","organisationId")
);

-- CreateTable
CREATE TABLE "PartnershipConference" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "edition" INTEGER,
    "heldOn" TEXT NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "PartnershipConference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "order" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "confidence" "Confidence" NOT NULL DEFAULT 'LOOKED_UP',

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "order" INTEGER NOT NULL,
    "sources" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bottleneck" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "status" "BottleneckStatus" NOT NULL DEFAULT 'REPORTED',
    "statusSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heldFrom" "BottleneckStatus",
    "holdUntil" DATE,
    "reviewOn" DATE,
    "declineGround" "DeclineGround",
    "duplicateOfId" TEXT,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3),
    "statusIsEditorial" BOOLEAN NOT NULL DEFAULT false,
    "originalLanguage" "Language" NOT NULL,
    "causes" "Cause"[],
    "affectedCount" INTEGER,
    "affectedSource" TEXT,
    "nextStep" TEXT,
    "nextStepOn" DATE,
    "nextStepById" TEXT,
    "internalNote" TEXT,
    "ownerId" TEXT,
    "ownerOfficialId" TEXT,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Bottleneck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BottleneckText" (
    "bottleneckId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "affected" TEXT NOT NULL DEFAULT '',
    "origin" "TextOrigin" NOT NULL DEFAULT 'ORIGINAL',
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BottleneckText_pkey" PRIMARY KEY ("bottleneckId","language")
);

-- CreateTable
CREATE TABLE "BottleneckTheme" (
    "bottleneckId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,

    CONSTRAINT "BottleneckTheme_pkey" PRIMARY KEY ("bottleneckId","themeId")
);

-- CreateTable
CREATE TABLE "BottleneckRegion" (
    "bottleneckId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,

    CONSTRAINT "BottleneckRegion_pkey" PRIMARY KEY ("bottleneckId","regionId")
);

-- CreateTable
CREATE TABLE "BottleneckPartnership" (
    "bottleneckId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,

    CONSTRAINT "BottleneckPartnership_pkey" PRIMARY KEY ("bottleneckId","partnershipId")
);

-- CreateTable
CREATE TABLE "BottleneckSide" (
    "bottleneckId" TEXT NOT NULL,
    "country" "Country" NOT NULL,
    "competentId" TEXT,
    "legalProvision" TEXT NOT NULL DEFAULT '',
    "position" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "BottleneckSide_pkey" PRIMARY KEY ("bottleneckId","country")
);

-- CreateTable
CREATE TABLE "BottleneckSource" (
    "id" TEXT NOT NULL,
    "bottleneckId" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BottleneckSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BottleneckStep" (
    "id" TEXT NOT NULL,
    "bottleneckId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "from" "BottleneckStatus",
    "to" "BottleneckStatus" NOT NULL,
    "reason" TEXT,
    "reasonLanguage" "Language",
    "dueOn" DATE,
    "declineGround" "DeclineGround",
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenById" TEXT,
    "role" "Role",

    CONSTRAINT "BottleneckStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BottleneckProject" (
    "bottleneckId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,

    CONSTRAINT "BottleneckProject_pkey" PRIMARY KEY ("bottleneckId","projectId")
);

-- CreateTable
CREATE TABLE "RegistrationDraft" (
    "id" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "values" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bottleneckId" TEXT,

    CONSTRAINT "RegistrationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "phase" "ProjectPhase" NOT NULL,
    "phaseIsEditorial" BOOLEAN NOT NULL DEFAULT false,
    "health" "Health",
    "healthReason" TEXT,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3),
    "originalLanguage" "Language" NOT NULL,
    "leadId" TEXT,
    "partnershipId" TEXT,
    "programme" TEXT,
    "startOn" DATE,
    "endOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" TEXT,
    "reportedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectText" (
    "projectId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "origin" "TextOrigin" NOT NULL DEFAULT 'ORIGINAL',
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProjectText_pkey" PRIMARY KEY ("projectId","language")
);

-- CreateTable
CREATE TABLE "ProjectTheme" (
    "projectId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,

    CONSTRAINT "ProjectTheme_pkey" PRIMARY KEY ("projectId","themeId")
);

-- CreateTable
CREATE TABLE "ProjectRegion" (
    "projectId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,

    CONSTRAINT "ProjectRegion_pkey" PRIMARY KEY ("projectId","regionId")
);

-- CreateTable
CREATE TABLE "ProjectPartner" (
    "projectId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "ProjectPartner_pkey" PRIMARY KEY ("projectId","organisationId")
);

-- CreateTable
CREATE TABLE "FundingLine" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "FundingLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "plannedOn" DATE NOT NULL,
    "doneOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgressReport" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "health" "Health" NOT NULL,
    "text" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reportedById" TEXT,

    CONSTRAINT "ProgressReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectSource" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ProjectSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferenceCounter" (
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ReferenceCounter_pkey" PRIMARY KEY ("kind","year")
);

-- CreateTable
CREATE TABLE "Official" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "language" "Language" NOT NULL DEFAULT 'nl',
    "passwordHash" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "scope" "GrantScope" NOT NULL,
    "partyId" TEXT,
    "partnershipId" TEXT,
    "from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "grantedById" TEXT,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GrantRegion" (
    "grantId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,

    CONSTRAINT "GrantRegion_pkey" PRIMARY KEY ("grantId","regionId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "windowEnd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptForm" (
    "id" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "officialId" TEXT,
    "path" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '{}',
    "refusal" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "officialId" TEXT,
    "role" "Role",
    "action" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "requestId" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_PartnershipToTheme" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_PartnershipToTheme_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationIdentifier_scheme_value_key" ON "OrganisationIdentifier"("scheme", "value");

-- CreateIndex
CREATE INDEX "Region_kind_idx" ON "Region"("kind");

-- CreateIndex
CREATE INDEX "RegionMember_memberId_idx" ON "RegionMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Commissioner_organisationId_key" ON "Commissioner"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionerRole_commissionerId_partnershipId_from_key" ON "CommissionerRole"("commissionerId", "partnershipId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Bottleneck_reference_key" ON "Bottleneck"("reference");

-- CreateIndex
CREATE INDEX "Bottleneck_published_reportedAt_id_idx" ON "Bottleneck"("published", "reportedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Bottleneck_published_changedAt_id_idx" ON "Bottleneck"("published", "changedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Bottleneck_published_status_reportedAt_id_idx" ON "Bottleneck"("published", "status", "reportedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Bottleneck_ownerId_status_idx" ON "Bottleneck"("ownerId", "status");

-- CreateIndex
CREATE INDEX "Bottleneck_ownerOfficialId_idx" ON "Bottleneck"("ownerOfficialId");

-- CreateIndex
CREATE INDEX "BottleneckTheme_themeId_bottleneckId_idx" ON "BottleneckTheme"("themeId", "bottleneckId");

-- CreateIndex
CREATE INDEX "BottleneckRegion_regionId_bottleneckId_idx" ON "BottleneckRegion"("regionId", "bottleneckId");

-- CreateIndex
CREATE INDEX "BottleneckPartnership_partnershipId_bottleneckId_idx" ON "BottleneckPartnership"("partnershipId", "bottleneckId");

-- CreateIndex
CREATE INDEX "BottleneckSide_competentId_idx" ON "BottleneckSide"("competentId");

-- CreateIndex
CREATE INDEX "BottleneckSource_bottleneckId_idx" ON "BottleneckSource"("bottleneckId");

-- CreateIndex
CREATE INDEX "BottleneckStep_bottleneckId_takenAt_idx" ON "BottleneckStep"("bottleneckId", "takenAt");

-- CreateIndex
CREATE INDEX "BottleneckStep_takenAt_idx" ON "BottleneckStep"("takenAt" DESC);

-- CreateIndex
CREATE INDEX "BottleneckProject_projectId_idx" ON "BottleneckProject"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationDraft_bottleneckId_key" ON "RegistrationDraft"("bottleneckId");

-- CreateIndex
CREATE INDEX "RegistrationDraft_officialId_changedAt_idx" ON "RegistrationDraft"("officialId", "changedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Project_reference_key" ON "Project"("reference");

-- CreateIndex
CREATE INDEX "Project_published_changedAt_id_idx" ON "Project"("published", "changedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Project_phase_reportedAt_idx" ON "Project"("phase", "reportedAt");

-- CreateIndex
CREATE INDEX "Project_partnershipId_idx" ON "Project"("partnershipId");

-- CreateIndex
CREATE INDEX "Project_leadId_idx" ON "Project"("leadId");

-- CreateIndex
CREATE INDEX "ProjectTheme_themeId_idx" ON "ProjectTheme"("themeId");

-- CreateIndex
CREATE INDEX "ProjectRegion_regionId_projectId_idx" ON "ProjectRegion"("regionId", "projectId");

-- CreateIndex
CREATE INDEX "FundingLine_projectId_idx" ON "FundingLine"("projectId");

-- CreateIndex
CREATE INDEX "Milestone_projectId_plannedOn_idx" ON "Milestone"("projectId", "plannedOn");

-- CreateIndex
CREATE INDEX "ProgressReport_projectId_reportedAt_idx" ON "ProgressReport"("projectId", "reportedAt");

-- CreateIndex
CREATE INDEX "ProjectSource_projectId_idx" ON "ProjectSource"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Official_email_key" ON "Official"("email");

-- CreateIndex
CREATE INDEX "Grant_officialId_idx" ON "Grant"("officialId");

-- CreateIndex
CREATE INDEX "Session_officialId_idx" ON "Session"("officialId");

-- CreateIndex
CREATE INDEX "SignInAttempt_windowEnd_idx" ON "SignInAttempt"("windowEnd");

-- CreateIndex
CREATE INDEX "OneTimeLink_officialId_idx" ON "OneTimeLink"("officialId");

-- CreateIndex
CREATE INDEX "KeptForm_expiresAt_idx" ON "KeptForm"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_requestId_key" ON "AuditEvent"("requestId");

-- CreateIndex
CREATE INDEX "AuditEvent_recordType_recordId_at_idx" ON "AuditEvent"("recordType", "recordId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_officialId_at_idx" ON "AuditEvent"("officialId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "_PartnershipToTheme_B_index" ON "_PartnershipToTheme"("B");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationIdentifier" ADD CONSTRAINT "OrganisationIdentifier_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionMember" ADD CONSTRAINT "RegionMember_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionMember" ADD CONSTRAINT "RegionMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commissioner" ADD CONSTRAINT "Commissioner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionerRole" ADD CONSTRAINT "CommissionerRole_commissionerId_fkey" FOREIGN KEY ("commissionerId") REFERENCES "Commissioner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionerRole" ADD CONSTRAINT "CommissionerRole_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnershipParticipant" ADD CONSTRAINT "PartnershipParticipant_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnershipParticipant" ADD CONSTRAINT "PartnershipParticipant_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnershipConference" ADD CONSTRAINT "PartnershipConference_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bottleneck" ADD CONSTRAINT "Bottleneck_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Bottleneck"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bottleneck" ADD CONSTRAINT "Bottleneck_nextStepById_fkey" FOREIGN KEY ("nextStepById") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bottleneck" ADD CONSTRAINT "Bottleneck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bottleneck" ADD CONSTRAINT "Bottleneck_ownerOfficialId_fkey" FOREIGN KEY ("ownerOfficialId") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bottleneck" ADD CONSTRAINT "Bottleneck_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bottleneck" ADD CONSTRAINT "Bottleneck_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckText" ADD CONSTRAINT "BottleneckText_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckTheme" ADD CONSTRAINT "BottleneckTheme_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckTheme" ADD CONSTRAINT "BottleneckTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckRegion" ADD CONSTRAINT "BottleneckRegion_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckRegion" ADD CONSTRAINT "BottleneckRegion_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckPartnership" ADD CONSTRAINT "BottleneckPartnership_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckPartnership" ADD CONSTRAINT "BottleneckPartnership_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckSide" ADD CONSTRAINT "BottleneckSide_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckSide" ADD CONSTRAINT "BottleneckSide_competentId_fkey" FOREIGN KEY ("competentId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckSource" ADD CONSTRAINT "BottleneckSource_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckStep" ADD CONSTRAINT "BottleneckStep_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckStep" ADD CONSTRAINT "BottleneckStep_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckProject" ADD CONSTRAINT "BottleneckProject_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BottleneckProject" ADD CONSTRAINT "BottleneckProject_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationDraft" ADD CONSTRAINT "RegistrationDraft_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationDraft" ADD CONSTRAINT "RegistrationDraft_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectText" ADD CONSTRAINT "ProjectText_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTheme" ADD CONSTRAINT "ProjectTheme_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTheme" ADD CONSTRAINT "ProjectTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectRegion" ADD CONSTRAINT "ProjectRegion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectRegion" ADD CONSTRAINT "ProjectRegion_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPartner" ADD CONSTRAINT "ProjectPartner_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPartner" ADD CONSTRAINT "ProjectPartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingLine" ADD CONSTRAINT "FundingLine_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSource" ADD CONSTRAINT "ProjectSource_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Official" ADD CONSTRAINT "Official_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GrantRegion" ADD CONSTRAINT "GrantRegion_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "Grant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GrantRegion" ADD CONSTRAINT "GrantRegion_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PartnershipToTheme" ADD CONSTRAINT "_PartnershipToTheme_A_fkey" FOREIGN KEY ("A") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PartnershipToTheme" ADD CONSTRAINT "_PartnershipToTheme_B_fkey" FOREIGN KEY ("B") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;
