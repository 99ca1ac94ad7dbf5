-- AlterTable
ALTER TABLE "enterprise" ADD COLUMN     "credit_grade" TEXT,
ADD COLUMN     "trade" TEXT;

-- CreateTable
CREATE TABLE "list_membership" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "agency_id" TEXT,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "status" TEXT NOT NULL,
    "criteria" TEXT[],
    "reason" TEXT NOT NULL,
    "decision_ref" TEXT,
    "decided_by" TEXT,
    "ended_on" DATE,
    "end_reason" TEXT,
    "published_on" DATE,
    "publication_ref" TEXT,
    "entered_by" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "list_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_objection" (
    "id" TEXT NOT NULL,
    "membership_id" TEXT NOT NULL,
    "raised_by" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "upheld" BOOLEAN,
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "list_objection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "membership_by_enterprise" ON "list_membership"("enterprise_id", "list");

-- CreateIndex
CREATE INDEX "membership_by_list" ON "list_membership"("jurisdiction", "list", "id");

-- CreateIndex
CREATE INDEX "objection_by_membership" ON "list_objection"("membership_id", "id");

-- AddForeignKey
ALTER TABLE "list_membership" ADD CONSTRAINT "list_membership_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_objection" ADD CONSTRAINT "list_objection_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "list_membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say

ALTER TABLE enterprise
  ADD CONSTRAINT enterprise_credit_grade CHECK (credit_grade IN ('excellent', 'good', 'fair', 'poor'));
ALTER TABLE list_membership
  ADD CONSTRAINT membership_list CHECK (list IN ('whitelist', 'key', 'general', 'joint', 'jointOptOut')),
  ADD CONSTRAINT membership_scope CHECK (scope IN ('agency', 'line', 'jurisdiction')
    AND (scope = 'jurisdiction') = (agency_id IS NULL)),
  ADD CONSTRAINT membership_status CHECK (status IN ('proposed', 'standing', 'refused')),
  ADD CONSTRAINT membership_days CHECK (to_on IS NULL OR from_on <= to_on),
  ADD CONSTRAINT membership_end CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
  ADD CONSTRAINT membership_publication CHECK ((published_on IS NULL) = (publication_ref IS NULL)
    AND (published_on IS NULL OR status = 'standing'));
ALTER TABLE list_objection
  ADD CONSTRAINT objection_answer CHECK (num_nulls(upheld, answer, answered_by, answered_at) IN (0, 4));

-- What once stood in a list stays to be read: it ends, it does not go.
CREATE TRIGGER list_membership_kept BEFORE DELETE OR TRUNCATE ON list_membership
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER list_objection_kept BEFORE DELETE OR TRUNCATE ON list_objection
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
