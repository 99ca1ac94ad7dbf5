-- AlterTable
ALTER TABLE "inspection_item" ADD COLUMN     "state" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "catalogue" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" JSONB NOT NULL,

    CONSTRAINT "catalogue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "catalogue_by_kind" ON "catalogue"("jurisdiction", "kind", "id");

-- ---------------------------------------------------------------- what Prisma's language cannot say

-- A row entered without a state, before there were versions or by the demonstration data: one version of its columns.
CREATE FUNCTION item_state_of(v inspection_item) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object(
    'id', v.id,
    'jurisdiction', v.jurisdiction,
    'ownerAgencyId', v.owner_agency_id,
    'candidateAgencyIds', '[]'::jsonb,
    'ownerDecision', NULL,
    'origin', jsonb_build_object('kind', 'drafted'),
    'versions', jsonb_build_array(jsonb_build_object(
      'number', 1,
      'fields', jsonb_build_object(
        'name', v.name, 'matter', v.matter, 'department', NULL, 'settingBasis', NULL, 'basis', nullif(btrim(v.basis), ''),
        'basisIds', '[]'::jsonb, 'level', NULL, 'source', NULL, 'licencePrecondition', NULL,
        'simple', v.simple, 'workSafety', v.work_safety, 'stateSecret', v.state_secret, 'form', NULL),
      'filing', NULL,
      'publishedOn', v.published_on,
      'publicationRef', NULL,
      'validFrom', v.published_on)),
    'suspensions', '[]'::jsonb,
    'ending', CASE WHEN v.ended_on IS NULL THEN NULL ELSE jsonb_build_object(
      'kind', 'abolished', 'on', v.ended_on, 'into', NULL, 'ground', NULL, 'reason', '原登记已终止') END,
    'reviews', '[]'::jsonb)
$$;

-- The columns say what the state says last: the version published last, else the one that waits.
CREATE FUNCTION item_columns() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_fields jsonb;
BEGIN
  IF NEW.state = '{}'::jsonb THEN
    NEW.state := item_state_of(NEW);
  END IF;
  SELECT one -> 'fields' INTO STRICT v_fields
  FROM jsonb_array_elements(NEW.state -> 'versions') WITH ORDINALITY AS listed (one, place)
  ORDER BY (one ->> 'publishedOn') IS NULL, place DESC LIMIT 1;
  NEW.owner_agency_id := NEW.state ->> 'ownerAgencyId';
  NEW.name := v_fields ->> 'name';
  NEW.matter := v_fields ->> 'matter';
  NEW.basis := v_fields ->> 'basis';
  NEW.simple := (v_fields ->> 'simple')::boolean;
  NEW.work_safety := (v_fields ->> 'workSafety')::boolean;
  NEW.state_secret := (v_fields ->> 'stateSecret')::boolean;
  NEW.published_on := (NEW.state #>> '{versions,0,publishedOn}')::date;
  NEW.ended_on := (NEW.state #>> '{ending,on}')::date;
  RETURN NEW;
END
$$;
CREATE TRIGGER item_columns_follow BEFORE INSERT OR UPDATE ON inspection_item
  FOR EACH ROW EXECUTE FUNCTION item_columns();

UPDATE inspection_item SET version = version;

-- How an item stands on a day: domain/items/time.ts in the database's words, so that lists are filtered before they are paged.
CREATE FUNCTION item_status(v_state jsonb, v_day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN v_state #>> '{ending,on}' <= v_day COLLATE "C" THEN v_state #>> '{ending,kind}'
    WHEN NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_state -> 'versions') one WHERE one ->> 'publishedOn' IS NOT NULL) THEN
      CASE WHEN jsonb_array_length(v_state -> 'candidateAgencyIds') > 0 THEN 'ownerUnclear'
           WHEN jsonb_typeof(v_state #> '{versions,-1,filing}') = 'object' THEN 'filed'
           ELSE 'draft' END
    WHEN NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_state -> 'versions') one
                     WHERE one ->> 'publishedOn' IS NOT NULL AND one ->> 'validFrom' <= v_day COLLATE "C") THEN 'notYetValid'
    WHEN EXISTS (SELECT 1 FROM jsonb_array_elements(v_state -> 'suspensions') one
                 WHERE one ->> 'from' <= v_day COLLATE "C"
                   AND (one ->> 'until' IS NULL OR v_day COLLATE "C" < one ->> 'until')) THEN 'suspended'
    ELSE 'inForce' END
$$;
