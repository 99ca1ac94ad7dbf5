-- AlterTable
ALTER TABLE "lifecycle" ALTER COLUMN "enterprise_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "plan_line" ADD COLUMN     "plan_id" TEXT;

-- CreateIndex
CREATE INDEX "plan_line_by_plan" ON "plan_line"("plan_id");

-- ---------------------------------------------------------------- what Prisma's language cannot say
ALTER TABLE lifecycle DROP CONSTRAINT lifecycle_type;
ALTER TABLE lifecycle ADD CONSTRAINT lifecycle_type
  CHECK (type IN ('inspection', 'creditRepair', 'plan', 'consultation'));
ALTER TABLE lifecycle ADD CONSTRAINT lifecycle_enterprise
  CHECK (enterprise_id IS NOT NULL OR type NOT IN ('inspection', 'creditRepair'));

-- The lines of a plan as its last step left them, in the step's own transaction. Other lifecycles pay for the WHEN alone.
-- A line taken out of its plan goes, and so do all of a plan that was withdrawn: no inspection may rest on them any more.
CREATE FUNCTION put_plan_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM plan_line p
  WHERE p.plan_id = NEW.id AND (NEW.stage = 'withdrawn' OR NOT EXISTS (
    SELECT 1 FROM jsonb_array_elements(NEW.state -> 'lines') AS line WHERE line ->> 'ref' = p.ref));
  IF NEW.stage <> 'withdrawn' THEN
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
CREATE TRIGGER plan_lines AFTER INSERT OR UPDATE OF state ON lifecycle
  FOR EACH ROW WHEN (NEW.type = 'plan') EXECUTE FUNCTION put_plan_lines();
