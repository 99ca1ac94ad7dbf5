-- CreateTable
CREATE TABLE "evidence" (
    "lifecycle_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "media_type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "accuracy" DOUBLE PRECISION,
    "taken_by" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "attached_at" TIMESTAMPTZ(3) NOT NULL,
    "without_code" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("lifecycle_id","id")
);

-- CreateIndex
CREATE INDEX "evidence_by_file" ON "evidence"("sha256");

-- CreateIndex
CREATE INDEX "evidence_in_order" ON "evidence"("lifecycle_id", "sequence");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_lifecycle_id_sequence_fkey" FOREIGN KEY ("lifecycle_id", "sequence") REFERENCES "step_record"("lifecycle_id", "sequence") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- Written by the step that attaches it, in the step's own transaction; other steps pay for the WHEN alone.
CREATE FUNCTION put_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO evidence (lifecycle_id, id, sequence, sha256, size_bytes, media_type, name, kind, taken_at, place,
    latitude, longitude, accuracy, taken_by, content, uploaded_by, attached_at, without_code)
  SELECT NEW.lifecycle_id, e ->> 'evidenceId', NEW.sequence, e ->> 'sha256', (e ->> 'sizeBytes')::bigint,
    e ->> 'mediaType', e ->> 'name', e ->> 'kind', (e ->> 'takenAt')::timestamptz, e ->> 'place',
    (e -> 'position' ->> 'latitude')::float, (e -> 'position' ->> 'longitude')::float,
    (e -> 'position' ->> 'accuracyMetres')::float, e ->> 'takenBy', e ->> 'content', e ->> 'by', NEW.at,
    e ->> 'withoutCode'
  FROM jsonb_array_elements(readable_json(NEW.bytes) -> 'events') AS e
  WHERE e ->> 'type' = 'EvidenceAttached';
  RETURN NULL;
END
$$;
CREATE TRIGGER step_evidence AFTER INSERT ON step_record
  FOR EACH ROW WHEN (NEW.command = 'attachEvidence') EXECUTE FUNCTION put_evidence();

-- Evidence stays as it came in; it goes only with a step that was superseded.
CREATE FUNCTION keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (
    SELECT 1 FROM step_record s WHERE s.lifecycle_id = OLD.lifecycle_id AND s.sequence = OLD.sequence) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'evidence is append-only' USING ERRCODE = 'RQ009';
END
$$;
CREATE TRIGGER evidence_append_only BEFORE UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION keep_evidence();
CREATE TRIGGER evidence_not_emptied BEFORE TRUNCATE ON evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
