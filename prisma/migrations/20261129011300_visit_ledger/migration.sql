-- AlterTable
ALTER TABLE "visit" ADD COLUMN     "place" BIGSERIAL NOT NULL;

-- CreateTable
CREATE TABLE "visit_hold" (
    "place" BIGINT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "inspection_id" TEXT,
    "plan_task_id" TEXT,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "triggered" BOOLEAN NOT NULL,
    "campaign" TEXT,
    "claims" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "claimed_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_hold_pkey" PRIMARY KEY ("enterprise_id","year","agency_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "visit_hold_of_inspection" ON "visit_hold"("inspection_id", "agency_id", "enterprise_id", "year");


-- ---------------------------------------------------------------- the ledger as one truth (docs/ledger.md)
-- A visit of (enterprise, year, agency) is counted against those that are made, and against those promised before it: every
-- place has its turn. Turns are given out under one lock, so that the count seen and the place taken are one act. What the
-- count means (refused, let through, warned, counted) is the rule book's to say, not ours.

ALTER TABLE visit DROP CONSTRAINT visit_status;
ALTER TABLE visit ADD CONSTRAINT visit_status CHECK (status IN ('reserved', 'consumed', 'released', 'superseded'));
ALTER TABLE visit_hold ADD CONSTRAINT visit_hold_for CHECK (inspection_id IS NOT NULL OR plan_task_id IS NOT NULL);
-- Many rows that live for milliseconds.
ALTER TABLE visit_hold SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500,
  autovacuum_analyze_scale_factor = 0.02, autovacuum_analyze_threshold = 500);
CREATE UNIQUE INDEX visit_hold_of_plan_task ON visit_hold (plan_task_id, agency_id, enterprise_id, year)
  WHERE plan_task_id IS NOT NULL;
CREATE INDEX visit_hold_campaign ON visit_hold (agency_id, year) WHERE campaign IS NOT NULL;
CREATE INDEX visit_hold_claimed ON visit_hold (claimed_at) WHERE claims <> '{}';

-- Until the transaction ends. Whoever locks several does so in the order of the agencies' ids, by their bytes.
CREATE FUNCTION lock_visits(p_enterprise text, p_year int, p_agency text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(format('visit %s %s %s', p_enterprise, p_year, p_agency), 0))
$$;

-- Whether the inspection's visit is on record, promised or made: what it holds beside is not counted again.
CREATE FUNCTION is_visit_on_record(p_inspection text, p_enterprise text, p_year int, p_agency text) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM visit v
    WHERE v.lifecycle_id = p_inspection AND v.agency_id = p_agency AND v.enterprise_id = p_enterprise
      AND v.year = p_year AND v.status IN ('reserved', 'consumed'))
$$;

-- How many visits of each agency stand before this inspection's: made ones, and those whose places were taken before its
-- own; before that of the plan task that it starts from, where it has none yet; all, where there is neither.
CREATE FUNCTION visits_before(p_inspection text, p_plan_task text, p_enterprise text, p_year int, p_agencies text[])
  RETURNS TABLE (agency_id text, counted int, exempt int, triggered int) LANGUAGE plpgsql STABLE
  -- To plan it anew each time takes twenty times as long as to do it.
  SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT a.agency, count(*) FILTER (WHERE o.counted)::int, count(*) FILTER (WHERE NOT o.counted)::int,
    count(*) FILTER (WHERE o.triggered)::int
  FROM unnest(p_agencies) AS a (agency)
  CROSS JOIN LATERAL (
    SELECT coalesce(
      (SELECT v.place FROM visit v
       WHERE v.lifecycle_id = p_inspection AND v.agency_id = a.agency AND v.enterprise_id = p_enterprise
         AND v.year = p_year AND v.status IN ('reserved', 'consumed')),
      (SELECT h.place FROM visit_hold h
       WHERE h.inspection_id = p_inspection AND h.agency_id = a.agency AND h.enterprise_id = p_enterprise
         AND h.year = p_year),
      (SELECT h.place FROM visit_hold h
       WHERE h.plan_task_id = p_plan_task AND h.agency_id = a.agency AND h.enterprise_id = p_enterprise
         AND h.year = p_year AND h.claims = '{}'
         AND NOT is_visit_on_record(h.inspection_id, p_enterprise, p_year, a.agency)),
      9223372036854775807) AS place
  ) AS own
  LEFT JOIN LATERAL (
    SELECT v.counted, v.triggered FROM visit v
    WHERE v.enterprise_id = p_enterprise AND v.year = p_year AND v.agency_id = a.agency
      AND v.lifecycle_id IS DISTINCT FROM p_inspection
      AND (v.status = 'consumed' OR v.status = 'reserved' AND v.place < own.place)
    UNION ALL
    SELECT h.counted, h.triggered FROM visit_hold h
    WHERE h.enterprise_id = p_enterprise AND h.year = p_year AND h.agency_id = a.agency
      AND h.place < own.place
      AND NOT is_visit_on_record(h.inspection_id, p_enterprise, p_year, a.agency)
  ) AS o ON true
  GROUP BY a.agency;
END
$$;

-- Takes a place for each agency, or finds the one that the inspection has or that its plan task has kept for it, and
-- answers what stands before it. `p_claim` ('<attempt> <update id>') holds it until let_visit_places_go.
CREATE FUNCTION take_visit_places(p_inspection text, p_plan_task text, p_jurisdiction text, p_enterprise text, p_year int,
  p_agencies text[], p_kind text, p_counted boolean, p_triggered boolean, p_lead text, p_campaign text, p_claim text)
  RETURNS TABLE (agency_id text, counted int, exempt int, triggered int) LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
  v_agency text;
  v_campaign text;
BEGIN
  FOR v_agency IN SELECT a FROM unnest(p_agencies) AS a ORDER BY a COLLATE "C" LOOP
    -- As lock_visits does; a function less to start.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('visit %s %s %s', p_enterprise, p_year, v_agency), 0));
  END LOOP;
  IF p_campaign IS NOT NULL THEN
    PERFORM lock_visits('', p_year, p_lead);
  END IF;
  FOREACH v_agency IN ARRAY p_agencies LOOP
    CONTINUE WHEN EXISTS (
      SELECT 1 FROM visit v WHERE v.lifecycle_id = p_inspection AND v.agency_id = v_agency
        AND v.enterprise_id = p_enterprise AND v.year = p_year AND v.status IN ('reserved', 'consumed'));
    v_campaign := CASE WHEN v_agency = p_lead THEN p_campaign END;
    IF p_plan_task IS NOT NULL THEN
      UPDATE visit_hold h SET inspection_id = p_inspection, kind = p_kind, counted = p_counted, triggered = p_triggered,
        campaign = v_campaign, claims = ARRAY[p_claim], claimed_at = now()
      WHERE h.plan_task_id = p_plan_task AND h.agency_id = v_agency AND h.enterprise_id = p_enterprise
        AND h.year = p_year AND h.claims = '{}'
        AND NOT is_visit_on_record(h.inspection_id, p_enterprise, p_year, v_agency)
        AND NOT EXISTS (
          SELECT 1 FROM visit_hold own WHERE own.inspection_id = p_inspection AND own.agency_id = v_agency
            AND own.enterprise_id = p_enterprise AND own.year = p_year AND own.place <> h.place);
      CONTINUE WHEN FOUND;
    END IF;
    INSERT INTO visit_hold AS h (place, enterprise_id, agency_id, year, jurisdiction, inspection_id, kind, channel, counted,
      triggered, campaign, claims, claimed_at)
    VALUES (nextval('visit_place_seq'), p_enterprise, v_agency, p_year, p_jurisdiction, p_inspection, p_kind, 'onSite',
      p_counted, p_triggered, v_campaign, ARRAY[p_claim], now())
    ON CONFLICT (inspection_id, agency_id, enterprise_id, year) DO UPDATE SET kind = excluded.kind,
      counted = excluded.counted, triggered = excluded.triggered, campaign = excluded.campaign,
      claims = h.claims || p_claim, claimed_at = excluded.claimed_at;
  END LOOP;
  RETURN QUERY SELECT * FROM visits_before(p_inspection, p_plan_task, p_enterprise, p_year, p_agencies);
END
$$;

-- The outcome of these claims is known: what they held and the record does not hold goes back, to the plan or to everybody.
CREATE FUNCTION let_visit_places_go(p_inspection text, p_claims text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  w visit_hold%ROWTYPE;
  v_left text[];
BEGIN
  FOR w IN SELECT * FROM visit_hold h WHERE h.inspection_id = p_inspection ORDER BY h.agency_id COLLATE "C" FOR UPDATE LOOP
    v_left := ARRAY(SELECT claim FROM unnest(w.claims) AS claim WHERE claim <> ALL (p_claims));
    IF v_left = '{}' AND w.plan_task_id IS NULL THEN
      DELETE FROM visit_hold WHERE enterprise_id = w.enterprise_id AND year = w.year AND agency_id = w.agency_id AND place = w.place;
    ELSIF v_left = '{}' AND NOT is_visit_on_record(p_inspection, w.enterprise_id, w.year, w.agency_id) THEN
      UPDATE visit_hold SET claims = v_left, inspection_id = NULL, campaign = NULL WHERE enterprise_id = w.enterprise_id AND year = w.year AND agency_id = w.agency_id AND place = w.place;
    ELSIF v_left <> w.claims THEN
      UPDATE visit_hold SET claims = v_left WHERE enterprise_id = w.enterprise_id AND year = w.year AND agency_id = w.agency_id AND place = w.place;
    END IF;
  END LOOP;
END
$$;

-- Places for the visits of a published plan task, each { enterpriseId, agencyId, year, jurisdiction, kind, channel, counted };
-- those that the task has already, kept or used, stay as they are. Answers how many counted visits stand before each.
CREATE FUNCTION reserve_planned_visits(p_plan_task text, p_visits jsonb) RETURNS TABLE (nth bigint, before int)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  w record;
BEGIN
  FOR w IN
    SELECT * FROM jsonb_to_recordset(p_visits) AS n ("enterpriseId" text, "agencyId" text, year int)
    ORDER BY n."enterpriseId" COLLATE "C", n.year, n."agencyId" COLLATE "C"
  LOOP
    PERFORM lock_visits(w."enterpriseId", w.year, w."agencyId");
  END LOOP;
  INSERT INTO visit_hold (place, enterprise_id, agency_id, year, jurisdiction, plan_task_id, kind, channel, counted, triggered)
  SELECT nextval('visit_place_seq'), n."enterpriseId", n."agencyId", n.year, n.jurisdiction, p_plan_task, n.kind, n.channel,
    n.counted, false
  FROM jsonb_to_recordset(p_visits) AS n (
    "enterpriseId" text, "agencyId" text, year int, jurisdiction text, kind text, channel text, counted boolean)
  ON CONFLICT (plan_task_id, agency_id, enterprise_id, year) WHERE plan_task_id IS NOT NULL DO NOTHING;
  RETURN QUERY
  SELECT n.nth, b.counted
  FROM ROWS FROM (jsonb_to_recordset(p_visits) AS ("enterpriseId" text, "agencyId" text, year int))
    WITH ORDINALITY AS n ("enterpriseId", "agencyId", year, nth)
  JOIN visit_hold h ON h.plan_task_id = p_plan_task AND h.agency_id = n."agencyId"
    AND h.enterprise_id = n."enterpriseId" AND h.year = n.year
  CROSS JOIN LATERAL visits_before(h.inspection_id, p_plan_task, n."enterpriseId", n.year, ARRAY[n."agencyId"]) AS b;
END
$$;

-- Frees what the plan task keeps; what an inspection has taken over stays that inspection's.
CREATE FUNCTION release_planned_visits(p_plan_task text, p_enterprise text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  v_freed int;
BEGIN
  UPDATE visit_hold h SET plan_task_id = NULL
  WHERE h.plan_task_id = p_plan_task AND (p_enterprise IS NULL OR h.enterprise_id = p_enterprise) AND h.claims <> '{}';
  WITH gone AS (
    DELETE FROM visit_hold h
    WHERE h.plan_task_id = p_plan_task AND (p_enterprise IS NULL OR h.enterprise_id = p_enterprise)
    RETURNING is_visit_on_record(h.inspection_id, h.enterprise_id, h.year, h.agency_id) AS used)
  SELECT count(*) FILTER (WHERE NOT used) INTO v_freed FROM gone;
  RETURN v_freed;
END
$$;

-- A visit keeps its place as long as it is on record for the same enterprise and year; put on record it has the place that
-- was held for it, else the next.
CREATE FUNCTION keep_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status NOT IN ('reserved', 'consumed') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status <> 'released' AND (OLD.enterprise_id, OLD.year) = (NEW.enterprise_id, NEW.year) THEN
      RETURN NEW;
    END IF;
  ELSIF EXISTS (SELECT 1 FROM visit v WHERE v.lifecycle_id = NEW.lifecycle_id AND v.agency_id = NEW.agency_id) THEN
    -- It will be an update.
    RETURN NEW;
  END IF;
  NEW.place := (SELECT h.place FROM visit_hold h
    WHERE h.inspection_id = NEW.lifecycle_id AND h.agency_id = NEW.agency_id
      AND h.enterprise_id = NEW.enterprise_id AND h.year = NEW.year);
  IF NEW.place IS NULL THEN
    PERFORM lock_visits(NEW.enterprise_id, NEW.year, NEW.agency_id);
    NEW.place := nextval('visit_place_seq');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER visit_place BEFORE INSERT OR UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION keep_place();

-- Takes back the steps from p_sequence on and what came of them; p_deadlines are all of the superseding step's state.
CREATE OR REPLACE FUNCTION supersede_steps(p_lifecycle text, p_sequence int, p_previous bytea, p_at timestamptz, p_deadlines jsonb)
  RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO superseded_step (hash, lifecycle_id, sequence, bytes, previous_hash, run_id, recorded_at)
  SELECT hash, lifecycle_id, sequence, bytes, previous_hash, run_id, recorded_at
  FROM step_record WHERE lifecycle_id = p_lifecycle AND sequence >= p_sequence;
  DELETE FROM step_record WHERE lifecycle_id = p_lifecycle AND sequence >= p_sequence;
  UPDATE lifecycle SET version = p_sequence - 1, head_hash = coalesce(p_previous, head_hash), ended_at = NULL
  WHERE id = p_lifecycle;
  -- A task that a lost step opened goes without a trace; who saw it is told.
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  SELECT 'task.changed', p_lifecycle, p_sequence - 1, t.id, t.agency_id, array_agg(a.audience)
  FROM task t JOIN task_audience a ON a.task_id = t.id
  WHERE t.lifecycle_id = p_lifecycle AND t.opened_sequence >= p_sequence
  GROUP BY t.id;
  DELETE FROM task WHERE lifecycle_id = p_lifecycle AND opened_sequence >= p_sequence;
  -- Letters already on their way stay: those of the repetition have the same keys and are not sent again.
  DELETE FROM notification n
  WHERE n.lifecycle_id = p_lifecycle AND n.sequence >= p_sequence
    AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.notification_id = n.id AND l.attempts > 0);
  -- Places that only the lost steps took are free; those that the repetition takes too are kept (see keep_place).
  UPDATE visit SET status = 'superseded' WHERE lifecycle_id = p_lifecycle AND status IN ('reserved', 'consumed');
  -- Moved dates go back to what they were, then every deadline becomes what the state says.
  WITH moved AS (
    SELECT DISTINCT ON (d.deadline_id) d.deadline_id, h
    FROM deadline d CROSS JOIN jsonb_array_elements(d.history) WITH ORDINALITY AS e (h, nth)
    WHERE d.lifecycle_id = p_lifecycle AND (h ->> 'sequence')::int >= p_sequence
    ORDER BY d.deadline_id, nth
  )
  UPDATE deadline d SET
    due_on = (m.h ->> 'dueOn')::date,
    calendar_version = m.h ->> 'calendarVersion',
    history = coalesce((SELECT jsonb_agg(h ORDER BY nth) FROM jsonb_array_elements(d.history) WITH ORDINALITY AS e (h, nth)
                        WHERE (h ->> 'sequence')::int < p_sequence), '[]')
  FROM moved m WHERE d.lifecycle_id = p_lifecycle AND d.deadline_id = m.deadline_id;
  DELETE FROM deadline d WHERE d.lifecycle_id = p_lifecycle
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p_deadlines) AS s WHERE s ->> 'id' = d.deadline_id);
  PERFORM put_deadlines(p_lifecycle, p_sequence, p_at, p_deadlines);
END
$$;
