-- CreateTable
CREATE TABLE "evaluation" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "visit_id" TEXT NOT NULL,
    "agency_ids" TEXT[],
    "proof" TEXT NOT NULL,
    "month" CHAR(7) NOT NULL,
    "answers" JSONB NOT NULL,
    "remark" TEXT,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_batch" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "month" CHAR(7) NOT NULL,
    "count" INTEGER NOT NULL,
    "scores" JSONB NOT NULL,
    "remarks" TEXT[],

    CONSTRAINT "evaluation_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_in_batch" (
    "evaluation_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,

    CONSTRAINT "evaluation_in_batch_pkey" PRIMARY KEY ("evaluation_id","agency_id")
);

-- CreateTable
CREATE TABLE "evaluation_invitation" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "visit_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "secret_hashes" BYTEA[],
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "evaluation_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaint_receipt" (
    "lifecycle_id" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "name" TEXT,
    "phone" TEXT,
    "email" TEXT,

    CONSTRAINT "complaint_receipt_pkey" PRIMARY KEY ("lifecycle_id")
);

-- CreateIndex
CREATE INDEX "evaluation_by_month" ON "evaluation"("jurisdiction", "month");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_once" ON "evaluation"("stage", "visit_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_batch_once" ON "evaluation_batch"("jurisdiction", "agency_id", "stage", "month");

-- CreateIndex
CREATE INDEX "evaluation_invitation_by_secret" ON "evaluation_invitation" USING GIN ("secret_hashes");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_invitation_once" ON "evaluation_invitation"("stage", "visit_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_receipt_secret" ON "complaint_receipt"("secret_hash");

-- AddForeignKey
ALTER TABLE "evaluation_in_batch" ADD CONSTRAINT "evaluation_in_batch_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_in_batch" ADD CONSTRAINT "evaluation_in_batch_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "evaluation_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say
ALTER TABLE lifecycle DROP CONSTRAINT lifecycle_type;
ALTER TABLE lifecycle ADD CONSTRAINT lifecycle_type
  CHECK (type IN ('inspection', 'creditRepair', 'plan', 'consultation', 'complaint'));

ALTER TABLE evaluation
  ADD CONSTRAINT evaluation_stage CHECK (stage IN ('visit', 'rectification', 'otherVisit')),
  ADD CONSTRAINT evaluation_proof CHECK (proof IN ('code', 'account', 'secret')),
  ADD CONSTRAINT evaluation_month CHECK (month ~ '^\d{4}-\d{2}$');
ALTER TABLE complaint_receipt ADD CONSTRAINT complaint_receipt_secret_length CHECK (octet_length(secret_hash) = 32);

-- What has been shown in a batch stays as it was shown.
CREATE FUNCTION keep_batched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM evaluation_in_batch b WHERE b.evaluation_id = OLD.id) THEN
    RAISE EXCEPTION 'an evaluation in a batch is not changed' USING ERRCODE = 'RQ009';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER evaluation_kept BEFORE UPDATE OR DELETE ON evaluation
  FOR EACH ROW EXECUTE FUNCTION keep_batched();
CREATE TRIGGER evaluation_batch_kept BEFORE UPDATE OR DELETE ON evaluation_batch
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
