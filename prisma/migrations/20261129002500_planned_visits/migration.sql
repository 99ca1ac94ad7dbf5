-- CreateTable
CREATE TABLE "merge_proposal" (
    "hash" TEXT NOT NULL,
    "consultation_id" TEXT NOT NULL,
    "proposal" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "merge_proposal_pkey" PRIMARY KEY ("consultation_id","hash")
);

-- CreateTable
CREATE TABLE "planned_visit" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "window_from" DATE NOT NULL,
    "window_to" DATE NOT NULL,
    "mode" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "lead_agency_id" TEXT NOT NULL,
    "agency_ids" TEXT[],
    "entrusted_agency_id" TEXT,
    "entrustment_ref" TEXT,
    "people" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "checks" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "blocked" JSONB,
    "inspection_id" TEXT,
    "consultation_id" TEXT NOT NULL,
    "cancel_reason" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entrustment" (
    "jurisdiction" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "owner_agency_id" TEXT NOT NULL,
    "entrusted_agency_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "entrustment_pkey" PRIMARY KEY ("jurisdiction","ref")
);

-- CreateIndex
CREATE INDEX "planned_visit_by_day" ON "planned_visit"("jurisdiction", "year", "month", "day", "id");

-- CreateIndex
CREATE INDEX "planned_visit_by_enterprise" ON "planned_visit"("enterprise_id", "window_from");

-- CreateIndex
CREATE INDEX "planned_visit_by_agency" ON "planned_visit" USING GIN ("agency_ids");

-- CreateIndex
CREATE INDEX "planned_visit_by_consultation" ON "planned_visit"("consultation_id");

-- ---------------------------------------------------------------- what Prisma's language cannot say
ALTER TABLE planned_visit ADD CONSTRAINT planned_visit_status CHECK (status IN ('planned', 'started', 'cancelled'));
ALTER TABLE planned_visit ADD CONSTRAINT planned_visit_started CHECK (status <> 'started' OR inspection_id IS NOT NULL);
ALTER TABLE planned_visit ADD CONSTRAINT planned_visit_window CHECK (window_from <= window_to);
-- Every day's question, of which most rows are no answer.
CREATE INDEX planned_visit_waiting ON planned_visit (jurisdiction, window_from) WHERE status = 'planned';
