-- CreateTable
CREATE TABLE "document_series" (
    "issuer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "document_series_pkey" PRIMARY KEY ("issuer_id","kind","year")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "issuer_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "template_version" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "particulars" JSONB NOT NULL,
    "check_code" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "issued_by" JSONB NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_in" INTEGER,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_once" ON "document"("lifecycle_id", "kind", "subject", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "document_in_series" ON "document"("issuer_id", "kind", "year", "place");

-- CreateIndex
CREATE UNIQUE INDEX "document_by_check_code" ON "document"("check_code");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- Those that a history still has to name.
CREATE INDEX document_unrecorded ON document (issued_at) WHERE recorded_in IS NULL;

-- What has been issued stays as it is; only the step that recorded it is entered, once.
CREATE FUNCTION keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'recorded_in' IS DISTINCT FROM to_jsonb(OLD) - 'recorded_in' OR OLD.recorded_in IS NOT NULL THEN
    RAISE EXCEPTION 'document % has been issued and stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER document_stays BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION keep_document();
CREATE TRIGGER document_undeletable BEFORE DELETE OR TRUNCATE ON document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_series_undeletable BEFORE DELETE OR TRUNCATE ON document_series
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
