-- AlterTable
ALTER TABLE "planned_visit" ADD COLUMN     "revised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "agency_id" TEXT,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_read_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_remark" (
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "line_ref" TEXT,
    "text" TEXT NOT NULL,
    "name" TEXT,
    "contact" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answer_key" TEXT,

    CONSTRAINT "plan_remark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed"("secret_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_by_person" ON "calendar_feed"("person_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "plan_remark_by_plan" ON "plan_remark"("plan_id", "at", "id");

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- Whoever writes a visit, its event in people's calendars counts what they would see change, and nothing else.
CREATE FUNCTION count_visit_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.day, NEW.window_from, NEW.window_to, NEW.mode, NEW.channel, NEW.lead_agency_id, NEW.agency_ids,
      NEW.entrusted_agency_id, NEW.people, NEW.minutes, NEW.checks, NEW.status, NEW.cancel_reason)
    IS DISTINCT FROM (OLD.day, OLD.window_from, OLD.window_to, OLD.mode, OLD.channel, OLD.lead_agency_id, OLD.agency_ids,
      OLD.entrusted_agency_id, OLD.people, OLD.minutes, OLD.checks, OLD.status, OLD.cancel_reason) THEN
    NEW.revision := OLD.revision + 1;
    NEW.revised_at := NEW.updated_at;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER planned_visit_revision BEFORE UPDATE ON planned_visit
  FOR EACH ROW EXECUTE FUNCTION count_visit_revision();
UPDATE planned_visit SET revised_at = updated_at;

ALTER TABLE calendar_feed
  ADD CONSTRAINT calendar_feed_secret_length CHECK (octet_length(secret_hash) = 32),
  ADD CONSTRAINT calendar_feed_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL));
ALTER TABLE plan_remark
  ADD CONSTRAINT plan_remark_answered CHECK (
    (answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answer_key IS NULL));

-- What was said stays said: a remark is answered once, and nothing else of it changes.
CREATE FUNCTION keep_plan_remark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.answer IS NULL AND NEW.answer IS NOT NULL
    AND to_jsonb(NEW) - '{answer,answered_by,answered_at,answer_key}'::text[]
      = to_jsonb(OLD) - '{answer,answered_by,answered_at,answer_key}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'plan_remark is only answered' USING ERRCODE = 'RQ009';
END
$$;
CREATE TRIGGER plan_remark_kept BEFORE UPDATE ON plan_remark
  FOR EACH ROW EXECUTE FUNCTION keep_plan_remark();
