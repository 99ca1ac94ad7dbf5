-- CreateTable
CREATE TABLE "compliance_guide" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT,
    "scope" TEXT NOT NULL,
    "item_id" TEXT,
    "trade_codes" TEXT[],
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "published_number" INTEGER,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "compliance_guide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_check" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "guide_id" TEXT NOT NULL,
    "guide_number" INTEGER NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_on" DATE,
    "is_public" BOOLEAN NOT NULL,
    "shared_with" TEXT[],
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "self_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "risk_list" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "handed_number" INTEGER,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "risk_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT,
    "day" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_enrolment" (
    "training_id" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "question" TEXT,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,
    "attended" INTEGER,

    CONSTRAINT "training_enrolment_pkey" PRIMARY KEY ("training_id","enterprise_id")
);

-- CreateTable
CREATE TABLE "compliance_notice" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "compliance_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compliance_letter" (
    "notice_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "compliance_letter_pkey" PRIMARY KEY ("notice_id","person_id")
);

-- CreateIndex
CREATE INDEX "compliance_guide_by_place" ON "compliance_guide"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "self_check_by_enterprise" ON "self_check"("enterprise_id", "id");

-- CreateIndex
CREATE INDEX "self_check_by_day" ON "self_check"("jurisdiction", "finished_on", "id");

-- CreateIndex
CREATE INDEX "risk_list_by_enterprise" ON "risk_list"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "risk_list_of_agency" ON "risk_list"("agency_id", "enterprise_id");

-- CreateIndex
CREATE INDEX "training_by_day" ON "training"("jurisdiction", "day", "id");

-- CreateIndex
CREATE INDEX "training_enrolment_by_enterprise" ON "training_enrolment"("enterprise_id");

-- CreateIndex
CREATE INDEX "compliance_notice_by_enterprise" ON "compliance_notice"("enterprise_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "compliance_notice_once" ON "compliance_notice"("kind", "subject_id", "occasion", "enterprise_id");

-- AddForeignKey
ALTER TABLE "self_check" ADD CONSTRAINT "self_check_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_check" ADD CONSTRAINT "self_check_guide_id_fkey" FOREIGN KEY ("guide_id") REFERENCES "compliance_guide"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_list" ADD CONSTRAINT "risk_list_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_list" ADD CONSTRAINT "risk_list_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_enrolment" ADD CONSTRAINT "training_enrolment_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_enrolment" ADD CONSTRAINT "training_enrolment_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_notice" ADD CONSTRAINT "compliance_notice_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_letter" ADD CONSTRAINT "compliance_letter_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "compliance_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX compliance_letter_due ON compliance_letter (next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
