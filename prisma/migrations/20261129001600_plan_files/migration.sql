-- CreateTable
CREATE TABLE "plan_file" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_file_by_agency" ON "plan_file"("agency_id", "at");

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- Plans are few among the lifecycles; no column of these ever changes, so that a step's update stays as cheap as before.
CREATE INDEX lifecycle_plans ON lifecycle (jurisdiction, lead_agency_id) WHERE type = 'plan';

-- A plan that was refused ends like one that was withdrawn: its lines are nobody's any more.
CREATE OR REPLACE FUNCTION put_plan_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone boolean := NEW.stage IN ('withdrawn', 'refused');
BEGIN
  DELETE FROM plan_line p
  WHERE p.plan_id = NEW.id AND (gone OR NOT EXISTS (
    SELECT 1 FROM jsonb_array_elements(NEW.state -> 'lines') AS line WHERE line ->> 'ref' = p.ref));
  IF NOT gone THEN
    INSERT INTO plan_line AS p (jurisdiction, ref, agency_id, year, filed_on, plan_id)
    SELECT NEW.jurisdiction, line ->> 'ref', NEW.lead_agency_id, (NEW.state ->> 'year')::int,
      (NEW.state ->> 'filedOn')::date, NEW.id
    FROM jsonb_array_elements(NEW.state -> 'lines') AS line
    -- A ref that another plan holds stays that plan's: the rule book refuses it before, this is the last guard.
    ON CONFLICT (jurisdiction, ref) DO UPDATE SET
      agency_id = excluded.agency_id, year = excluded.year, filed_on = excluded.filed_on
    WHERE p.plan_id = excluded.plan_id
      AND (p.agency_id, p.year, p.filed_on) IS DISTINCT FROM (excluded.agency_id, excluded.year, excluded.filed_on);
  END IF;
  RETURN NULL;
END
$$;
