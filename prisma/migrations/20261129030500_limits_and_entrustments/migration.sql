-- Numbers that bodies set, and letters of entrustment, as registers: each row with its origin, its version and its end.

-- DropPrimaryKey: one document may set the same number for several agencies.
ALTER TABLE "limit_decision" DROP CONSTRAINT "limit_decision_pkey";

-- AlterTable
ALTER TABLE "limit_decision" ADD COLUMN "id" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
ADD COLUMN "year" INTEGER,
ADD COLUMN "issuer" TEXT,
ADD COLUMN "reason" TEXT,
ADD COLUMN "published_on" DATE,
ADD COLUMN "publication_ref" TEXT,
ADD COLUMN "withdrawn_on" DATE,
ADD COLUMN "withdraw_reason" TEXT,
ADD COLUMN "entered_by" TEXT,
ADD COLUMN "entered_at" TIMESTAMPTZ(3),
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "limit_decision_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE INDEX "limit_decision_by_rule" ON "limit_decision"("jurisdiction", "rule", "agency_id");

-- AlterTable
ALTER TABLE "entrustment" DROP CONSTRAINT "entrustment_pkey",
ADD COLUMN "id" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
ADD COLUMN "item_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "capacity_checked_on" DATE,
ADD COLUMN "capacity_finding" TEXT,
ADD COLUMN "certified_officers" INTEGER,
ADD COLUMN "reason" TEXT,
ADD COLUMN "revoked_on" DATE,
ADD COLUMN "revoke_reason" TEXT,
ADD COLUMN "entered_by" TEXT,
ADD COLUMN "entered_at" TIMESTAMPTZ(3),
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "entrustment_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "entrustment_by_letter" ON "entrustment"("jurisdiction", "ref");

-- CreateIndex
CREATE INDEX "entrustment_between" ON "entrustment"("jurisdiction", "entrusted_agency_id", "owner_agency_id");

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- The same document sets the same number for the same agency and year once; what was withdrawn may be set anew.
CREATE UNIQUE INDEX limit_decision_once ON limit_decision (jurisdiction, decision_ref, rule, agency_id, year)
  NULLS NOT DISTINCT WHERE withdrawn_on IS NULL;
ALTER TABLE limit_decision ADD CONSTRAINT limit_decision_number CHECK ("limit" >= 0);
ALTER TABLE limit_decision ADD CONSTRAINT limit_decision_published CHECK ((published_on IS NULL) = (publication_ref IS NULL));
ALTER TABLE limit_decision ADD CONSTRAINT limit_decision_withdrawn CHECK ((withdrawn_on IS NULL) = (withdraw_reason IS NULL));
ALTER TABLE entrustment ADD CONSTRAINT entrustment_others CHECK (owner_agency_id <> entrusted_agency_id);
ALTER TABLE entrustment ADD CONSTRAINT entrustment_days CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE entrustment ADD CONSTRAINT entrustment_revoked CHECK ((revoked_on IS NULL) = (revoke_reason IS NULL));

-- The one answer to "which number holds": of each rule and agency (null: every agency) the latest decision by that day that
-- has not been withdrawn; one for that very year goes before one for every year.
CREATE FUNCTION limits_on(place text, day date, for_year int)
  RETURNS TABLE (id text, rule text, agency_id text, "limit" int, decision_ref text)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT DISTINCT ON (d.rule, d.agency_id) d.id, d.rule, d.agency_id, d."limit", d.decision_ref
    FROM limit_decision d
    WHERE d.jurisdiction = place AND d.decided_on <= day AND (d.withdrawn_on IS NULL OR d.withdrawn_on > day)
      AND (d.year IS NULL OR d.year = for_year)
    ORDER BY d.rule, d.agency_id, d.year IS NULL, d.decided_on DESC, d.entered_at DESC NULLS LAST, d.decision_ref DESC
  $$;
