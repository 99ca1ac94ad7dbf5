-- CreateTable
CREATE TABLE "lifecycle" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "lead_agency_id" TEXT NOT NULL,
    "agency_ids" TEXT[],
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "next_deadline_at" TIMESTAMPTZ(3),
    "parent_id" TEXT,
    "state" JSONB NOT NULL,
    "pack_id" TEXT NOT NULL,
    "pack_version" TEXT NOT NULL,
    "pack_hash" TEXT NOT NULL,
    "calendar_version" TEXT NOT NULL,
    "head_hash" BYTEA NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "lifecycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_record" (
    "lifecycle_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "update_id" TEXT,
    "command" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "body" JSONB NOT NULL,
    "state_hash" TEXT NOT NULL,
    "previous_hash" BYTEA,
    "hash" BYTEA NOT NULL,
    "run_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "step_record_pkey" PRIMARY KEY ("lifecycle_id","sequence")
);

-- CreateTable
CREATE TABLE "superseded_step" (
    "hash" BYTEA NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "previous_hash" BYTEA,
    "run_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "superseded_step_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "refusal" (
    "id" BIGSERIAL NOT NULL,
    "lifecycle_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "code" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "message" TEXT NOT NULL,
    "clauses" TEXT[],
    "request_id" TEXT,

    CONSTRAINT "refusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" BIGSERIAL NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "roles" TEXT[],
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT,
    "enterprise_id" TEXT,
    "assignee_id" TEXT,
    "deadline_id" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_sequence" INTEGER NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_sequence" INTEGER,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_audience" (
    "task_id" BIGINT NOT NULL,
    "audience" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_audience_pkey" PRIMARY KEY ("task_id","audience")
);

-- CreateTable
CREATE TABLE "deadline" (
    "lifecycle_id" TEXT NOT NULL,
    "deadline_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "soft" BOOLEAN NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "calendar_version" TEXT NOT NULL,
    "clauses" TEXT[],
    "span" JSONB NOT NULL,
    "history" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("lifecycle_id","deadline_id")
);

-- CreateTable
CREATE TABLE "visit" (
    "lifecycle_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "triggered" BOOLEAN NOT NULL,
    "special" BOOLEAN NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("lifecycle_id","agency_id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" BIGSERIAL NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" JSONB NOT NULL,
    "params" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "no_recipient" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" BIGSERIAL NOT NULL,
    "notification_id" BIGINT NOT NULL,
    "person_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jurisdiction" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "division_code" TEXT NOT NULL,

    CONSTRAINT "jurisdiction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "legal_basis" TEXT,
    "territories" TEXT[],
    "published_on" DATE,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "out_of_area_filing" (
    "ref" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "territory" TEXT NOT NULL,
    "filed_on" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "out_of_area_filing_pkey" PRIMARY KEY ("agency_id","ref")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "roles" TEXT[],
    "agency_id" TEXT,
    "jurisdiction" TEXT NOT NULL,
    "enterprise_id" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer" (
    "id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "standing" TEXT NOT NULL,

    CONSTRAINT "officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "number" TEXT NOT NULL,
    "officer_id" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "enterprise" (
    "id" TEXT NOT NULL,
    "uscc" CHAR(18) NOT NULL,
    "name" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "risk" TEXT NOT NULL,
    "has_code" BOOLEAN NOT NULL,
    "park_id" TEXT,
    "joint_opt_out" BOOLEAN NOT NULL DEFAULT false,
    "territory" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "territory" TEXT NOT NULL,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inspection_item" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "owner_agency_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "basis" TEXT,
    "published_on" DATE,
    "ended_on" DATE,
    "simple" BOOLEAN NOT NULL DEFAULT false,
    "work_safety" BOOLEAN NOT NULL DEFAULT false,
    "state_secret" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "inspection_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_line" (
    "jurisdiction" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "filed_on" DATE,

    CONSTRAINT "plan_line_pkey" PRIMARY KEY ("jurisdiction","ref")
);

-- CreateTable
CREATE TABLE "limit_decision" (
    "jurisdiction" TEXT NOT NULL,
    "decision_ref" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "limit" INTEGER NOT NULL,
    "decided_on" DATE NOT NULL,
    "agency_id" TEXT,

    CONSTRAINT "limit_decision_pkey" PRIMARY KEY ("jurisdiction","decision_ref","rule")
);

-- CreateIndex
CREATE INDEX "lifecycle_by_jurisdiction" ON "lifecycle"("jurisdiction", "started_at", "id");

-- CreateIndex
CREATE INDEX "lifecycle_by_enterprise" ON "lifecycle"("enterprise_id", "started_at", "id");

-- CreateIndex
CREATE INDEX "lifecycle_by_agency" ON "lifecycle" USING GIN ("agency_ids");

-- CreateIndex
CREATE INDEX "lifecycle_by_parent" ON "lifecycle"("parent_id");

-- CreateIndex
CREATE INDEX "step_by_actor" ON "step_record"("actor_id", "at");

-- CreateIndex
CREATE INDEX "superseded_by_lifecycle" ON "superseded_step"("lifecycle_id", "sequence");

-- CreateIndex
CREATE INDEX "refusal_by_lifecycle" ON "refusal"("lifecycle_id", "id");

-- CreateIndex
CREATE INDEX "refusal_by_jurisdiction" ON "refusal"("jurisdiction", "at");

-- CreateIndex
CREATE INDEX "task_by_lifecycle" ON "task"("lifecycle_id", "opened_sequence");

-- CreateIndex
CREATE INDEX "inbox" ON "task_audience"("audience", "due_at", "task_id");

-- CreateIndex
CREATE INDEX "visit_by_enterprise" ON "visit"("enterprise_id", "year", "agency_id");

-- CreateIndex
CREATE INDEX "visit_by_agency" ON "visit"("agency_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "notification_once" ON "notification"("lifecycle_id", "sequence", "key");

-- CreateIndex
CREATE UNIQUE INDEX "letter_message_id" ON "letter"("message_id");

-- CreateIndex
CREATE INDEX "letter_by_notification" ON "letter"("notification_id");

-- CreateIndex
CREATE INDEX "agency_by_line" ON "agency"("jurisdiction", "line");

-- CreateIndex
CREATE INDEX "person_by_agency" ON "person"("jurisdiction", "agency_id");

-- CreateIndex
CREATE INDEX "person_by_enterprise" ON "person"("enterprise_id");

-- CreateIndex
CREATE INDEX "officer_by_agency" ON "officer"("agency_id");

-- CreateIndex
CREATE INDEX "certificate_by_officer" ON "certificate"("officer_id");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_uscc" ON "enterprise"("jurisdiction", "uscc");

-- CreateIndex
CREATE INDEX "site_by_enterprise" ON "site"("enterprise_id");

-- CreateIndex
CREATE INDEX "item_by_owner" ON "inspection_item"("jurisdiction", "owner_agency_id");

-- AddForeignKey
ALTER TABLE "step_record" ADD CONSTRAINT "step_record_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_audience" ADD CONSTRAINT "task_audience_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "out_of_area_filing" ADD CONSTRAINT "out_of_area_filing_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_item" ADD CONSTRAINT "inspection_item_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_item" ADD CONSTRAINT "inspection_item_owner_agency_id_fkey" FOREIGN KEY ("owner_agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
