-- CreateTable
CREATE TABLE "undelivered_letter" (
    "id" TEXT NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "notification_id" BIGINT NOT NULL,
    "letter_id" BIGINT,
    "why" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" TEXT,
    "reason" TEXT,

    CONSTRAINT "undelivered_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "undelivered_letter_by_lifecycle" ON "undelivered_letter"("lifecycle_id");

-- AddForeignKey
ALTER TABLE "undelivered_letter" ADD CONSTRAINT "undelivered_letter_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undelivered_letter" ADD CONSTRAINT "undelivered_letter_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- tasks of letters
-- Whoever administers the place is asked to put the address right, or to say how else the recipient was told. Open while the
-- letter is undelivered; of the lifecycle, but of none of its steps.

CREATE FUNCTION open_letter_task(p_id text, p_notification bigint, p_letter bigint, p_why text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_lifecycle lifecycle%ROWTYPE;
  v_sequence int;
  v_task bigint;
  v_audience text;
BEGIN
  SELECT n.sequence INTO v_sequence FROM notification n WHERE n.id = p_notification;
  SELECT l.* INTO v_lifecycle FROM lifecycle l JOIN notification n ON n.lifecycle_id = l.id WHERE n.id = p_notification FOR UPDATE OF l;
  INSERT INTO undelivered_letter (id, lifecycle_id, notification_id, letter_id, why)
  VALUES (p_id, v_lifecycle.id, p_notification, p_letter, left(p_why, 1000))
  ON CONFLICT (id) DO UPDATE SET why = excluded.why, outcome = NULL, settled_at = NULL, settled_by = NULL, reason = NULL;
  IF EXISTS (SELECT 1 FROM task WHERE lifecycle_id = v_lifecycle.id AND key = 'letter:' || p_id AND closed_at IS NULL) THEN
    RETURN;
  END IF;
  v_audience := v_lifecycle.jurisdiction || '//administrator';
  INSERT INTO task (lifecycle_id, key, command, roles, jurisdiction, opened_at, opened_sequence)
  VALUES (v_lifecycle.id, 'letter:' || p_id, 'deliverLetter', ARRAY['administrator'], v_lifecycle.jurisdiction, now(), v_sequence)
  RETURNING id INTO v_task;
  INSERT INTO task_audience (task_id, audience, due_at, command) VALUES (v_task, v_audience, 'infinity', 'deliverLetter');
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  VALUES ('task.opened', v_lifecycle.id, v_lifecycle.version, v_task, NULL, ARRAY[v_audience]);
  PERFORM pg_notify('ruqi_feed', '');
END
$$;

-- Answers whether it was open.
CREATE FUNCTION settle_letter_task(p_id text, p_outcome text, p_by text, p_reason text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_undelivered undelivered_letter%ROWTYPE;
  w record;
BEGIN
  UPDATE undelivered_letter SET outcome = p_outcome, settled_at = now(), settled_by = p_by, reason = p_reason
  WHERE id = p_id AND outcome IS NULL RETURNING * INTO v_undelivered;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  FOR w IN
    UPDATE task t SET closed_at = now(), closed_sequence = l.version FROM lifecycle l
    WHERE l.id = t.lifecycle_id AND t.lifecycle_id = v_undelivered.lifecycle_id AND t.key = 'letter:' || p_id AND t.closed_at IS NULL
    RETURNING t.id, l.version
  LOOP
    WITH lost AS (DELETE FROM task_audience WHERE task_id = w.id RETURNING audience)
    INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
    SELECT 'task.closed', v_undelivered.lifecycle_id, w.version, w.id, NULL, array_agg(audience) FROM lost;
  END LOOP;
  PERFORM pg_notify('ruqi_feed', '');
  RETURN true;
END
$$;

-- As before, but that it leaves those tasks alone.
CREATE OR REPLACE FUNCTION record_step(
  -- the step
  p_bytes bytea, p_previous bytea, p_run text, p_lifecycle text, p_sequence int, p_at timestamptz, p_actor text,
  p_update text, p_command text, p_state_hash text,
  -- the lifecycle's row after it
  p_type text, p_jurisdiction text, p_enterprise text, p_lead_agency text, p_agencies text[], p_kind text, p_stage text,
  p_position text, p_next_deadline timestamptz, p_parent text, p_has_ended boolean, p_pack_id text,
  p_pack_version text, p_pack_hash text, p_calendar_version text, p_state jsonb,
  -- what else is derived: all open tasks, all visits, new and changed deadlines, new letters; null for none
  p_tasks jsonb, p_visits jsonb, p_deadlines jsonb, p_notices jsonb, p_calendar jsonb
) RETURNS bytea
  LANGUAGE plpgsql
  -- The plans do not depend on the values; planning anew each time took a quarter of the function's time.
  SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  v_hash bytea := step_hash(p_previous, p_bytes);
  v_standing bytea;
  v_task bigint;
  w record;
BEGIN
  IF (p_sequence = 1) <> (p_previous IS NULL) THEN
    RAISE EXCEPTION 'only the first step of % follows none', p_lifecycle USING ERRCODE = 'RQ001';
  END IF;

  LOOP
    IF p_sequence = 1 THEN
      INSERT INTO lifecycle (
        id, type, jurisdiction, enterprise_id, lead_agency_id, agency_ids, kind, stage, position, version,
        next_deadline_at, parent_id, state, pack_id, pack_version, pack_hash, calendar_version, head_hash,
        started_at, updated_at, ended_at)
      VALUES (p_lifecycle, p_type, p_jurisdiction, p_enterprise, p_lead_agency, p_agencies, p_kind, p_stage, p_position, 1,
        p_next_deadline, p_parent, p_state, p_pack_id, p_pack_version, p_pack_hash, p_calendar_version, v_hash,
        p_at, p_at, CASE WHEN p_has_ended THEN p_at END)
      ON CONFLICT (id) DO NOTHING;
      EXIT WHEN FOUND;
    END IF;
    -- As a rule the lifecycle stands at the step before, and one statement locks it, proves the chain and moves it on.
    UPDATE lifecycle SET
      enterprise_id = p_enterprise, lead_agency_id = p_lead_agency, agency_ids = p_agencies, kind = p_kind,
      stage = p_stage, position = p_position, version = p_sequence, next_deadline_at = p_next_deadline, state = p_state,
      pack_id = p_pack_id, pack_version = p_pack_version, pack_hash = p_pack_hash,
      calendar_version = p_calendar_version, head_hash = v_hash,
      started_at = CASE WHEN p_sequence = 1 THEN p_at ELSE started_at END, updated_at = p_at,
      ended_at = CASE WHEN p_has_ended THEN coalesce(ended_at, p_at) END
    WHERE id = p_lifecycle AND version = p_sequence - 1 AND (p_sequence = 1 OR head_hash = p_previous);
    EXIT WHEN FOUND;
    -- Why not: the step stands already, or what stands is taken back, or the chain is broken.
    v_standing := make_place(p_bytes, p_previous, p_run, p_lifecycle, p_sequence, p_at, p_state -> 'deadlines');
    IF v_standing IS NOT NULL THEN
      RETURN v_standing;
    END IF;
  END LOOP;

  INSERT INTO step_record (lifecycle_id, sequence, at, actor_id, update_id, command, bytes, state_hash,
    previous_hash, hash, run_id)
  VALUES (p_lifecycle, p_sequence, p_at, p_actor, p_update, p_command, p_bytes, p_state_hash, p_previous, v_hash, p_run);

  INSERT INTO feed_event (type, lifecycle_id, version) VALUES ('lifecycle.changed', p_lifecycle, p_sequence);

  -- The tasks open after a step are exactly those given; others of the lifecycle are done. Whoever gains, keeps or loses
  -- one is told. As a rule one closes and one opens: small statements, whose start costs less than one for all cases.
  IF p_sequence > 1 THEN
    FOR w IN
      UPDATE task SET closed_at = p_at, closed_sequence = p_sequence
      WHERE lifecycle_id = p_lifecycle AND closed_at IS NULL
        AND key <> ALL (ARRAY(SELECT g ->> 'key' FROM jsonb_array_elements(p_tasks) AS g))
        -- Letters that could not be delivered are no step's.
        AND key NOT LIKE 'letter:%'
      RETURNING id, agency_id
    LOOP
      WITH lost AS (DELETE FROM task_audience WHERE task_id = w.id RETURNING audience)
      INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
      SELECT 'task.closed', p_lifecycle, p_sequence, w.id, w.agency_id, array_agg(audience) FROM lost;
    END LOOP;
  END IF;
  IF p_tasks IS NOT NULL THEN
    FOR w IN
      SELECT g.*, t.id FROM jsonb_to_recordset(p_tasks) AS g (
        key text, command text, roles text[], "agencyId" text, "enterpriseId" text, "assigneeId" text,
        "deadlineId" text, "dueAt" timestamptz, audiences text[])
      LEFT JOIN task t ON t.lifecycle_id = p_lifecycle AND t.key = g.key AND t.closed_at IS NULL
      WHERE t.id IS NULL OR (t.roles, t.agency_id, t.enterprise_id, t.assignee_id, t.deadline_id, t.due_at) IS DISTINCT FROM
        (g.roles, g."agencyId", g."enterpriseId", g."assigneeId", g."deadlineId", g."dueAt")
    LOOP
      IF w.id IS NULL THEN
        INSERT INTO task (lifecycle_id, key, command, roles, jurisdiction, agency_id, enterprise_id, assignee_id,
          deadline_id, due_at, opened_at, opened_sequence)
        VALUES (p_lifecycle, w.key, w.command, w.roles, p_jurisdiction, w."agencyId", w."enterpriseId", w."assigneeId",
          w."deadlineId", w."dueAt", p_at, p_sequence)
        RETURNING id INTO v_task;
        INSERT INTO task_audience (task_id, audience, due_at, command, preceding)
        SELECT v_task, a.audience, coalesce(w."dueAt", 'infinity'), w.command, w.audiences[:a.nth - 1]
        FROM unnest(w.audiences) WITH ORDINALITY AS a (audience, nth);
        INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
        VALUES ('task.opened', p_lifecycle, p_sequence, v_task, w."agencyId", w.audiences);
      ELSE
        UPDATE task SET roles = w.roles, agency_id = w."agencyId", enterprise_id = w."enterpriseId",
          assignee_id = w."assigneeId", deadline_id = w."deadlineId", due_at = w."dueAt"
        WHERE id = w.id;
        INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
        VALUES ('task.changed', p_lifecycle, p_sequence, w.id, w."agencyId", ARRAY(
          SELECT audience FROM task_audience WHERE task_id = w.id UNION SELECT unnest(w.audiences)));
        DELETE FROM task_audience WHERE task_id = w.id AND audience <> ALL (w.audiences);
        INSERT INTO task_audience (task_id, audience, due_at, command, preceding)
        SELECT w.id, a.audience, coalesce(w."dueAt", 'infinity'), w.command, w.audiences[:a.nth - 1]
        FROM unnest(w.audiences) WITH ORDINALITY AS a (audience, nth)
        ON CONFLICT (task_id, audience) DO UPDATE SET due_at = excluded.due_at, preceding = excluded.preceding;
      END IF;
    END LOOP;
  END IF;

  IF p_calendar IS NOT NULL THEN
    INSERT INTO lifecycle_calendar (lifecycle_id, version, calendar)
    VALUES (p_lifecycle, p_calendar_version, p_calendar)
    ON CONFLICT (lifecycle_id, version) DO NOTHING;
  END IF;
  IF p_deadlines IS NOT NULL THEN
    PERFORM put_deadlines(p_lifecycle, p_sequence, p_at, p_deadlines);
  END IF;
  IF p_visits IS NOT NULL THEN
    -- To find out by ON CONFLICT that nothing changed would lock and so write each row at every step.
    INSERT INTO visit AS v (lifecycle_id, agency_id, enterprise_id, year, status, counted, triggered, special)
    SELECT p_lifecycle, n."agencyId", n."enterpriseId", n.year, n.status, n.counted, n.triggered, n.special
    FROM jsonb_to_recordset(p_visits) AS n (
      "agencyId" text, "enterpriseId" text, year int, status text, counted boolean, triggered boolean, special boolean)
    WHERE NOT EXISTS (
      SELECT 1 FROM visit s
      WHERE s.lifecycle_id = p_lifecycle AND s.agency_id = n."agencyId" AND
        (s.enterprise_id, s.year, s.status, s.counted, s.triggered, s.special) IS NOT DISTINCT FROM
        (n."enterpriseId", n.year, n.status, n.counted, n.triggered, n.special))
    ON CONFLICT (lifecycle_id, agency_id) DO UPDATE SET
      enterprise_id = excluded.enterprise_id, year = excluded.year, status = excluded.status,
      counted = excluded.counted, triggered = excluded.triggered, special = excluded.special;
  END IF;
  IF p_notices IS NOT NULL THEN
    INSERT INTO notification (lifecycle_id, sequence, key, template, recipient, params, created_at)
    SELECT p_lifecycle, p_sequence, n.key, n.template, n."to", n.params, p_at
    FROM ROWS FROM (jsonb_to_recordset(p_notices) AS (key text, template text, "to" jsonb, params jsonb))
      WITH ORDINALITY AS n (key, template, "to", params, nth)
    ORDER BY n.nth
    ON CONFLICT (lifecycle_id, sequence, key) DO NOTHING;
    PERFORM pg_notify('ruqi_notice', '');
  END IF;
  PERFORM pg_notify('ruqi_feed', '');
  RETURN v_hash;
END
$$;
