-- AlterTable: what was filed by hand keeps its days
ALTER TABLE "out_of_area_filing" DROP CONSTRAINT "out_of_area_filing_pkey",
ADD COLUMN     "id" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
ADD COLUMN     "jurisdiction" TEXT,
ADD COLUMN     "state" JSONB,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "filed_on" DROP NOT NULL,
ADD CONSTRAINT "out_of_area_filing_pkey" PRIMARY KEY ("id");

UPDATE "out_of_area_filing" f SET "jurisdiction" = a."jurisdiction", "state" = jsonb_build_object(
  'id', f."id", 'jurisdiction', a."jurisdiction", 'agencyId', f."agency_id", 'ref', f."ref", 'territory', f."territory",
  'hostBody', NULL, 'enterpriseName', NULL, 'matter', '系统启用以前的备案', 'from', f."filed_on", 'to', f."valid_to",
  'status', 'filed', 'filedOn', f."filed_on", 'answer', NULL, 'withdrawnOn', NULL, 'version', 1)
FROM "agency" a WHERE a."id" = f."agency_id";

ALTER TABLE "out_of_area_filing" ALTER COLUMN "jurisdiction" SET NOT NULL, ALTER COLUMN "state" SET NOT NULL;

-- CreateTable
CREATE TABLE "service_standard" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "service_standard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "third_party_engagement" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "third_party_engagement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "third_party_service" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "third_party_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clearance" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "clearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_holding" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "ended_on" DATE,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "post_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body_confirmation" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "body_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistance_request" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "to_agency_id" TEXT,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "assistance_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_standard_by_place" ON "service_standard"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "third_party_engagement_by_agency" ON "third_party_engagement"("jurisdiction", "agency_id", "id");

-- CreateIndex
CREATE INDEX "third_party_service_by_agency" ON "third_party_service"("jurisdiction", "agency_id", "id");

-- CreateIndex
CREATE INDEX "third_party_service_by_enterprise" ON "third_party_service"("enterprise_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "clearance_once" ON "clearance"("agency_id", "kind");

-- CreateIndex
CREATE INDEX "post_holding_by_agency" ON "post_holding"("jurisdiction", "agency_id", "kind");

-- CreateIndex
CREATE INDEX "body_confirmation_by_agency" ON "body_confirmation"("jurisdiction", "agency_id", "id");

-- CreateIndex
CREATE INDEX "assistance_request_by_agency" ON "assistance_request"("jurisdiction", "agency_id", "id");

-- CreateIndex
CREATE INDEX "assistance_request_by_asked" ON "assistance_request"("jurisdiction", "to_agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "out_of_area_filing_ref" ON "out_of_area_filing"("agency_id", "ref");
