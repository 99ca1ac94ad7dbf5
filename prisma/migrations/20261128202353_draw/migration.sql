-- CreateTable
CREATE TABLE "draw" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "agency_ids" TEXT[],
    "plan_line_ref" TEXT NOT NULL,
    "batch" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "redraws" TEXT,
    "committed_by" TEXT NOT NULL,
    "committed_at" TIMESTAMPTZ(3) NOT NULL,
    "value_from" TIMESTAMPTZ(3) NOT NULL,
    "public_from" DATE NOT NULL,
    "commitment" BYTEA NOT NULL,
    "commitment_hash" BYTEA NOT NULL,

    CONSTRAINT "draw_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw_record" (
    "draw_id" TEXT NOT NULL,
    "entered_by" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "values" JSONB NOT NULL,
    "record" BYTEA NOT NULL,
    "record_hash" BYTEA NOT NULL,

    CONSTRAINT "draw_record_pkey" PRIMARY KEY ("draw_id")
);

-- CreateTable
CREATE TABLE "draw_value" (
    "jurisdiction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "issue" TEXT NOT NULL,

    CONSTRAINT "draw_value_pkey" PRIMARY KEY ("jurisdiction","kind","name","issue")
);

-- CreateIndex
CREATE UNIQUE INDEX "draw_redrawn_once" ON "draw"("redraws");

-- CreateIndex
CREATE INDEX "draw_by_jurisdiction" ON "draw"("jurisdiction", "committed_at", "id");

-- CreateIndex
CREATE INDEX "draw_by_agency" ON "draw" USING GIN ("agency_ids");

-- AddForeignKey
ALTER TABLE "draw" ADD CONSTRAINT "draw_redraws_fkey" FOREIGN KEY ("redraws") REFERENCES "draw"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_record" ADD CONSTRAINT "draw_record_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draw"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say

-- Another draw of the same batch of a plan line is a redraw, with its reason.
CREATE UNIQUE INDEX draw_once_a_batch ON draw (jurisdiction, plan_line_ref, batch) WHERE redraws IS NULL;

ALTER TABLE draw
  ADD CONSTRAINT draw_hash CHECK (commitment_hash = sha256(commitment)),
  ADD CONSTRAINT draw_before_its_value CHECK (committed_at < value_from);
ALTER TABLE draw_record
  ADD CONSTRAINT draw_record_hash CHECK (record_hash = sha256(record));

-- The columns say what the published text says, a redraw stands in for a draw of the same batch, and no source is one whose
-- value has been entered. The row of the old draw is held, so that of a redraw and a value at once the later one sees the
-- earlier.
CREATE FUNCTION fitting_draw() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_text jsonb := convert_from(NEW.commitment, 'UTF8')::jsonb;
  v_known text;
BEGIN
  IF (v_text ->> 'drawId', v_text ->> 'jurisdiction', v_text ->> 'agencyId', v_text ->> 'planLineRef', v_text ->> 'batch',
      v_text ->> 'committedBy', (v_text ->> 'committedAt')::timestamptz, (v_text ->> 'publicFrom')::date,
      v_text #>> '{redraws,drawId}', v_text ->> 'purpose', v_text ->> 'algorithm', v_text -> 'sources')
    IS DISTINCT FROM (NEW.id, NEW.jurisdiction, NEW.agency_id, NEW.plan_line_ref, NEW.batch,
      NEW.committed_by, NEW.committed_at, NEW.public_from, NEW.redraws, NEW.purpose,
      NEW.algorithm, NEW.sources)
    OR NEW.value_from <> (SELECT max((one ->> 'countsFrom')::timestamptz) FROM jsonb_array_elements(NEW.sources) one)
  THEN
    RAISE EXCEPTION 'draw % is not what it was committed to', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'draw_text';
  END IF;
  IF NEW.redraws IS NOT NULL THEN
    PERFORM 1 FROM draw
    WHERE id = NEW.redraws AND jurisdiction = NEW.jurisdiction AND agency_id = NEW.agency_id
      AND plan_line_ref = NEW.plan_line_ref AND batch = NEW.batch
    FOR UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'draw % redraws another batch', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'draw_same_batch';
    END IF;
  END IF;
  SELECT v.name || ' ' || v.issue INTO v_known
  FROM jsonb_array_elements(NEW.sources) one
    JOIN draw_value v ON v.jurisdiction = NEW.jurisdiction AND v.kind = one ->> 'kind' AND v.name = one ->> 'name'
      AND v.issue = one ->> 'issue'
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the value of % is known', v_known
      USING ERRCODE = 'check_violation', CONSTRAINT = 'draw_value_unknown', DETAIL = v_known;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER draw_fits BEFORE INSERT ON draw FOR EACH ROW EXECUTE FUNCTION fitting_draw();

-- A value counts once, not before its moment, and not for a draw in whose place another has been committed.
CREATE FUNCTION fitting_draw_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_text jsonb := convert_from(NEW.record, 'UTF8')::jsonb;
  v_draw draw%ROWTYPE;
  v_redraw text;
BEGIN
  SELECT * INTO v_draw FROM draw WHERE id = NEW.draw_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'draw % is not there', NEW.draw_id USING ERRCODE = 'foreign_key_violation';
  END IF;
  IF (v_text ->> 'drawId', v_text ->> 'commitmentHash', v_text ->> 'enteredBy', (v_text ->> 'enteredAt')::timestamptz,
      v_text -> 'values')
    IS DISTINCT FROM (NEW.draw_id, encode(v_draw.commitment_hash, 'hex'), NEW.entered_by, NEW.entered_at, NEW.values)
  THEN
    RAISE EXCEPTION 'the record is not of draw %', NEW.draw_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'draw_record_text';
  END IF;
  IF NEW.entered_at < v_draw.value_from THEN
    RAISE EXCEPTION 'the value of draw % does not count yet', NEW.draw_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'draw_value_public';
  END IF;
  SELECT id INTO v_redraw FROM draw WHERE redraws = NEW.draw_id;
  IF FOUND THEN
    RAISE EXCEPTION 'draw % has been redrawn', NEW.draw_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'draw_not_redrawn', DETAIL = v_redraw;
  END IF;
  INSERT INTO draw_value (jurisdiction, kind, name, issue)
  SELECT v_draw.jurisdiction, one ->> 'kind', one ->> 'name', one ->> 'issue'
  FROM jsonb_array_elements(v_draw.sources) one
  ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
CREATE TRIGGER draw_record_fits BEFORE INSERT ON draw_record FOR EACH ROW EXECUTE FUNCTION fitting_draw_record();

CREATE TRIGGER draw_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draw
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draw_record_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draw_value_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_value
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
