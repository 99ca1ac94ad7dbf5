-- CreateTable
CREATE TABLE "substitution" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT,
    "absent_id" TEXT NOT NULL,
    "substitute_id" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "end_key" TEXT,

    CONSTRAINT "substitution_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "substitution_by_substitute" ON "substitution"("substitute_id", "to_on");

-- CreateIndex
CREATE INDEX "substitution_by_absent" ON "substitution"("absent_id", "to_on");

-- CreateIndex
CREATE INDEX "substitution_by_jurisdiction" ON "substitution"("jurisdiction", "created_at", "id");

-- ---------------------------------------------------------------- what Prisma's language cannot say

ALTER TABLE substitution
  ADD CONSTRAINT substitution_of_another CHECK (absent_id <> substitute_id),
  ADD CONSTRAINT substitution_days CHECK (to_on BETWEEN from_on AND from_on + 183),
  ADD CONSTRAINT substitution_ended CHECK (
    (ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_key IS NULL)
    AND (ended_at IS NOT NULL OR end_reason IS NULL));

-- Nobody is stood in for twice on one day. An exclusion constraint would need btree_gist, which not every server has: who
-- names a substitute holds the absent person's row instead, so that of two at once the later one sees the earlier.
CREATE FUNCTION one_substitute_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_other text;
BEGIN
  PERFORM 1 FROM person WHERE id = NEW.absent_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'person % is not there', NEW.absent_id USING ERRCODE = 'foreign_key_violation';
  END IF;
  SELECT id INTO v_other FROM substitution
  WHERE absent_id = NEW.absent_id AND id <> NEW.id AND ended_at IS NULL
    AND from_on <= NEW.to_on AND to_on >= NEW.from_on
  ORDER BY from_on LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'substitution % overlaps', v_other
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'substitution_no_overlap', DETAIL = v_other;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER substitution_no_overlap BEFORE INSERT ON substitution
  FOR EACH ROW EXECUTE FUNCTION one_substitute_a_day();

-- It is history: nothing of it changes but that it ends, once.
CREATE FUNCTION keep_substitution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL
    AND to_jsonb(NEW) - '{ended_by,ended_at,end_reason,end_key}'::text[]
      = to_jsonb(OLD) - '{ended_by,ended_at,end_reason,end_key}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'substitution only ends' USING ERRCODE = 'RQ009';
END
$$;
CREATE TRIGGER substitution_kept BEFORE UPDATE OR DELETE ON substitution
  FOR EACH ROW EXECUTE FUNCTION keep_substitution();
CREATE TRIGGER substitution_not_emptied BEFORE TRUNCATE ON substitution
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
