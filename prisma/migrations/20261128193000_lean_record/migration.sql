-- AlterTable
ALTER TABLE "step_record" DROP COLUMN "body";

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- The record of a step is the hot path, and every statement in it, every trigger behind it and every value taken out of
-- JSON costs tens of microseconds: few statements, plain parameters, the feed told here and not by triggers.

-- Bytes stay in the row, as they are, up to a page: to compress them and to keep a part elsewhere took a tenth of a step.
-- Their readable copy is made when it is read: readable_json(bytes).
ALTER TABLE step_record SET (toast_tuple_target = 8160);

-- Only record_step writes lifecycles, tasks and audiences, and tells of it itself. Who holds a task is told by task_held.
DROP TRIGGER lifecycle_begun ON lifecycle;
DROP TRIGGER lifecycle_moved ON lifecycle;
DROP TRIGGER task_gained ON task_audience;
DROP TRIGGER task_lost ON task_audience;
DROP TRIGGER task_changed ON task;
DROP TRIGGER task_taken_back ON task;
DROP FUNCTION tell_lifecycle, tell_gained, tell_lost, tell_task, empty_audience;
DROP FUNCTION record_step, put_head, put_tasks, put_visits, put_notices, supersede_steps;

-- ---------------------------------------------------------------- recording a step
-- One statement, one transaction: the step, all that is derived from it, and the news of it. Answers the step's hash.
-- The columns beside the bytes come from the caller; that they say what the bytes say is what an auditor checks.
-- The same step again, be it from a worker of another build, answers its hash and changes nothing.
-- Errors (SQLSTATE): RQ001 the chain is broken; RQ002 the step before is not there.

CREATE FUNCTION record_step(
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

-- Called when the lifecycle does not stand at the step before. Answers the hash when this very step stands already;
-- null when what stood at its place was taken back.
--
-- Another step at a taken place: a worker may die between our commit and Temporal's acceptance of the workflow task.
-- Temporal then repeats the task, at a later workflow time and perhaps with other updates first, so the repetition has
-- other bytes. It supersedes what the lost task recorded, from that place on: same run, same step before, later time.
-- A worker that was only thought dead comes with an earlier time and is refused, as Temporal will refuse its task.
CREATE FUNCTION make_place(p_bytes bytea, p_previous bytea, p_run text, p_lifecycle text, p_sequence int,
  p_at timestamptz, p_deadlines jsonb) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
  v_stands step_record%ROWTYPE;
BEGIN
  PERFORM 1 FROM lifecycle WHERE id = p_lifecycle FOR UPDATE;
  SELECT * INTO v_stands FROM step_record WHERE lifecycle_id = p_lifecycle AND sequence = p_sequence;
  IF NOT FOUND THEN
    IF p_sequence > 1 AND NOT EXISTS (
      SELECT 1 FROM step_record WHERE lifecycle_id = p_lifecycle AND sequence = p_sequence - 1) THEN
      RAISE EXCEPTION 'step % of % is not there', p_sequence - 1, p_lifecycle USING ERRCODE = 'RQ002';
    END IF;
    RAISE EXCEPTION 'step % of % follows another step than the one recorded', p_sequence, p_lifecycle
      USING ERRCODE = 'RQ001';
  ELSIF v_stands.previous_hash IS DISTINCT FROM p_previous THEN
    RAISE EXCEPTION 'step % of % follows another step than the one recorded', p_sequence, p_lifecycle
      USING ERRCODE = 'RQ001';
  ELSIF v_stands.bytes = p_bytes OR readable_json(v_stands.bytes) - 'build' = readable_json(p_bytes) - 'build' THEN
    RETURN v_stands.hash;
  ELSIF v_stands.run_id <> p_run OR v_stands.at >= p_at THEN
    RAISE EXCEPTION 'another step stands at % of %', p_sequence, p_lifecycle USING ERRCODE = 'RQ001';
  END IF;
  PERFORM supersede_steps(p_lifecycle, p_sequence, p_previous, p_at, p_deadlines);
  RETURN NULL;
END
$$;

-- Takes back the steps from p_sequence on and what came of them; p_deadlines are all of the superseding step's state.
CREATE FUNCTION supersede_steps(p_lifecycle text, p_sequence int, p_previous bytea, p_at timestamptz, p_deadlines jsonb)
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
