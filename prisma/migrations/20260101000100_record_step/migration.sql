-- What Prisma's language cannot say: closed lists, partial indexes, the append-only record, and the recording of a step.

-- ---------------------------------------------------------------- closed lists

ALTER TABLE lifecycle
  ADD CONSTRAINT lifecycle_type CHECK (type IN ('inspection', 'creditRepair')),
  ADD CONSTRAINT lifecycle_version CHECK (version >= 0),
  ADD CONSTRAINT lifecycle_head_hash CHECK (octet_length(head_hash) = 32);
ALTER TABLE step_record
  ADD CONSTRAINT step_record_previous CHECK ((sequence = 1) = (previous_hash IS NULL)),
  ADD CONSTRAINT step_record_hash CHECK (octet_length(hash) = 32);
ALTER TABLE deadline ADD CONSTRAINT deadline_status CHECK (status IN ('open', 'met', 'lapsed', 'cancelled'));
ALTER TABLE visit ADD CONSTRAINT visit_status CHECK (status IN ('reserved', 'consumed', 'released'));
ALTER TABLE agency
  ADD CONSTRAINT agency_body_kind CHECK (body_kind IN ('agency', 'authorised', 'entrusted', 'coordinating', 'thirdParty')),
  ADD CONSTRAINT agency_level CHECK (level IN ('province', 'city', 'county', 'township'));
ALTER TABLE officer ADD CONSTRAINT officer_standing CHECK (standing IN ('officer', 'auxiliary', 'thirdParty'));
ALTER TABLE certificate ADD CONSTRAINT certificate_validity CHECK (valid_from <= valid_to);
ALTER TABLE enterprise
  ADD CONSTRAINT enterprise_pool CHECK (pool IN ('whitelist', 'key', 'general')),
  ADD CONSTRAINT enterprise_risk CHECK (risk IN ('low', 'medium', 'high')),
  ADD CONSTRAINT enterprise_uscc_form CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$');

-- ---------------------------------------------------------------- partial indexes: only what is still open

CREATE UNIQUE INDEX task_open ON task (lifecycle_id, key) WHERE closed_at IS NULL;
CREATE INDEX task_open_by_jurisdiction ON task (jurisdiction, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX lifecycle_running ON lifecycle (enterprise_id) WHERE ended_at IS NULL;
CREATE INDEX deadline_open ON deadline (due_at) WHERE status = 'open';
CREATE INDEX notification_unresolved ON notification (id) WHERE resolved_at IS NULL;
CREATE INDEX letter_due ON letter (next_attempt_at, id) WHERE sent_at IS NULL AND given_up_at IS NULL;

-- Rewritten at every step, read often and only a few kilobytes: compressing it took an eighth of a step's time.
ALTER TABLE lifecycle ALTER COLUMN state SET STORAGE EXTERNAL;
-- Room on each page for the next version of a row, so that a step touches no index of it.
ALTER TABLE lifecycle SET (fillfactor = 60);

-- ---------------------------------------------------------------- the record is append-only

-- A step leaves the record only when it is kept among the superseded ones.
CREATE FUNCTION keep_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM superseded_step s WHERE s.hash = OLD.hash) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'step_record is append-only' USING ERRCODE = 'RQ009';
END
$$;
CREATE TRIGGER step_record_append_only BEFORE UPDATE OR DELETE ON step_record
  FOR EACH ROW EXECUTE FUNCTION keep_steps();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'RQ009';
END
$$;
CREATE TRIGGER step_record_not_emptied BEFORE TRUNCATE ON step_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER superseded_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON superseded_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------- hashing

-- SHA-256 over the domain separator, a zero byte, the previous hash (32 zero bytes before the first) and the bytes.
CREATE FUNCTION step_hash(previous bytea, bytes bytea) RETURNS bytea
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN sha256('\x727571692e737465702e763100'::bytea || coalesce(previous, decode(repeat('00', 32), 'hex')) || bytes);

-- jsonb cannot hold NUL or half a surrogate pair, which JSON and so the hashed bytes can: they show as U+FFFD in copies.
CREATE FUNCTION readable_json(bytes bytea) RETURNS jsonb
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE WHEN position('\x5c75'::bytea IN bytes) = 0 THEN convert_from(bytes, 'UTF8')::jsonb
    ELSE regexp_replace(convert_from(bytes, 'UTF8'), '\\u(0000|d[89a-f][0-9a-f]{2})', '\\ufffd', 'g')::jsonb END;

-- ---------------------------------------------------------------- recording a step
-- One statement, one transaction: the step and all that is derived from it. Answers the step's hash.
-- The same step again, be it from a worker of another build, answers its hash and changes nothing.
--
-- Another step at a taken place: a worker may die between our commit and Temporal's acceptance of the workflow task.
-- Temporal then repeats the task, at a later workflow time and perhaps with other updates first, so the repetition has
-- other bytes. It supersedes what the lost task recorded, from that place on: same run, same step before, later time.
-- A worker that was only thought dead comes with an earlier time and is refused, as Temporal will refuse its task.
--
-- Errors (SQLSTATE): RQ001 the chain is broken; RQ002 the step before is not there.

CREATE FUNCTION record_step(p_bytes bytea, p_previous bytea, p_run text, p_state jsonb, p_derived jsonb) RETURNS bytea
  LANGUAGE plpgsql
  -- The plans do not depend on the values; planning anew each time took a quarter of the function's time.
  SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  v_body jsonb := readable_json(p_bytes);
  v_lifecycle text := v_body ->> 'lifecycleId';
  v_sequence int := (v_body ->> 'sequence')::int;
  v_at timestamptz := (v_body ->> 'at')::timestamptz;
  v_hash bytea := step_hash(p_previous, p_bytes);
  v_stands step_record%ROWTYPE;
BEGIN
  IF (v_sequence = 1) <> (p_previous IS NULL) THEN
    RAISE EXCEPTION 'only the first step of % follows none', v_lifecycle USING ERRCODE = 'RQ001';
  END IF;
  -- As a rule the lifecycle stands at the step before, and one statement locks it, proves the chain and moves it on.
  IF NOT put_head(v_lifecycle, v_sequence, p_previous, v_hash, v_at, v_body, p_state, p_derived -> 'lifecycle') THEN
    PERFORM 1 FROM lifecycle WHERE id = v_lifecycle FOR UPDATE;
    SELECT * INTO v_stands FROM step_record WHERE lifecycle_id = v_lifecycle AND sequence = v_sequence;
    IF NOT FOUND THEN
      IF v_sequence > 1 AND NOT EXISTS (
        SELECT 1 FROM step_record WHERE lifecycle_id = v_lifecycle AND sequence = v_sequence - 1) THEN
        RAISE EXCEPTION 'step % of % is not there', v_sequence - 1, v_lifecycle USING ERRCODE = 'RQ002';
      END IF;
      RAISE EXCEPTION 'step % of % follows another step than the one recorded', v_sequence, v_lifecycle
        USING ERRCODE = 'RQ001';
    ELSIF v_stands.previous_hash IS DISTINCT FROM p_previous THEN
      RAISE EXCEPTION 'step % of % follows another step than the one recorded', v_sequence, v_lifecycle
        USING ERRCODE = 'RQ001';
    ELSIF v_stands.bytes = p_bytes OR v_stands.body - 'build' = v_body - 'build' THEN
      RETURN v_stands.hash;
    ELSIF v_stands.run_id <> p_run OR v_stands.at >= v_at THEN
      RAISE EXCEPTION 'another step stands at % of %', v_sequence, v_lifecycle USING ERRCODE = 'RQ001';
    END IF;
    PERFORM supersede_steps(v_lifecycle, v_sequence, p_previous, v_at, p_state -> 'deadlines');
    IF NOT put_head(v_lifecycle, v_sequence, p_previous, v_hash, v_at, v_body, p_state, p_derived -> 'lifecycle') THEN
      RAISE EXCEPTION 'step % of % follows another step than the one recorded', v_sequence, v_lifecycle
        USING ERRCODE = 'RQ001';
    END IF;
  END IF;

  INSERT INTO step_record (lifecycle_id, sequence, at, actor_id, update_id, command, bytes, body, state_hash,
    previous_hash, hash, run_id)
  VALUES (v_lifecycle, v_sequence, v_at, v_body #>> '{actor,id}', v_body ->> 'updateId', v_body #>> '{command,name}',
    p_bytes, v_body, v_body ->> 'stateHash', p_previous, v_hash, p_run);
  PERFORM put_tasks(v_lifecycle, v_sequence, v_at, p_derived #>> '{lifecycle,jurisdiction}', p_derived -> 'tasks');
  IF p_derived ? 'calendar' THEN
    INSERT INTO lifecycle_calendar (lifecycle_id, version, calendar)
    VALUES (v_lifecycle, v_body ->> 'calendarVersion', p_derived -> 'calendar')
    ON CONFLICT (lifecycle_id, version) DO NOTHING;
  END IF;
  IF p_derived ? 'deadlines' THEN
    PERFORM put_deadlines(v_lifecycle, v_sequence, v_at, p_derived -> 'deadlines');
  END IF;
  IF p_derived ? 'visits' THEN
    PERFORM put_visits(v_lifecycle, p_derived -> 'visits');
  END IF;
  IF p_derived ? 'notices' THEN
    PERFORM put_notices(v_lifecycle, v_sequence, v_at, p_derived -> 'notices');
    PERFORM pg_notify('ruqi_notice', '');
  END IF;
  PERFORM pg_notify('ruqi_step', v_lifecycle || ' ' || v_sequence);
  RETURN v_hash;
END
$$;

-- The row of the lifecycle itself; answers false when it does not stand at the step before.
CREATE FUNCTION put_head(p_lifecycle text, p_sequence int, p_previous bytea, p_hash bytea, p_at timestamptz,
  p_body jsonb, p_state jsonb, p_head jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF p_sequence = 1 THEN
    INSERT INTO lifecycle (
      id, type, jurisdiction, enterprise_id, lead_agency_id, agency_ids, kind, stage, position, version,
      next_deadline_at, parent_id, state, pack_id, pack_version, pack_hash, calendar_version, head_hash,
      started_at, updated_at, ended_at)
    SELECT p_lifecycle, p_body ->> 'lifecycleType', h.jurisdiction, h."enterpriseId", h."leadAgencyId", h."agencyIds",
      h.kind, h.stage, h.position, 1, h."nextDeadlineAt", h."parentId", p_state,
      p_body #>> '{pack,id}', p_body #>> '{pack,version}', p_body #>> '{pack,hash}', p_body ->> 'calendarVersion',
      p_hash, p_at, p_at, CASE WHEN h.ended THEN p_at END
    FROM jsonb_to_record(p_head) AS h (
      jurisdiction text, "enterpriseId" text, "leadAgencyId" text, "agencyIds" text[], kind text, stage text,
      position text, "nextDeadlineAt" timestamptz, "parentId" text, ended boolean)
    ON CONFLICT (id) DO NOTHING;
    IF FOUND THEN RETURN true; END IF;
  END IF;
  UPDATE lifecycle l SET
    enterprise_id = h."enterpriseId", lead_agency_id = h."leadAgencyId", agency_ids = h."agencyIds", kind = h.kind,
    stage = h.stage, position = h.position, version = p_sequence, next_deadline_at = h."nextDeadlineAt",
    state = p_state, pack_id = p_body #>> '{pack,id}', pack_version = p_body #>> '{pack,version}',
    pack_hash = p_body #>> '{pack,hash}', calendar_version = p_body ->> 'calendarVersion', head_hash = p_hash,
    started_at = CASE WHEN p_sequence = 1 THEN p_at ELSE l.started_at END, updated_at = p_at,
    ended_at = CASE WHEN h.ended THEN coalesce(l.ended_at, p_at) END
  FROM jsonb_to_record(p_head) AS h (
    "enterpriseId" text, "leadAgencyId" text, "agencyIds" text[], kind text, stage text, position text,
    "nextDeadlineAt" timestamptz, ended boolean)
  WHERE l.id = p_lifecycle AND l.version = p_sequence - 1 AND (p_sequence = 1 OR l.head_hash = p_previous);
  RETURN FOUND;
END
$$;

-- The tasks open after a step are exactly these; others of the lifecycle are done.
CREATE FUNCTION put_tasks(p_lifecycle text, p_sequence int, p_at timestamptz, p_jurisdiction text, p_tasks jsonb)
  RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  w record;
  v_id bigint;
  v_is_new boolean;
BEGIN
  IF p_sequence > 1 THEN
    WITH closed AS (
      UPDATE task t SET closed_at = p_at, closed_sequence = p_sequence
      WHERE t.lifecycle_id = p_lifecycle AND t.closed_at IS NULL
        AND NOT p_tasks @> jsonb_build_array(jsonb_build_object('key', t.key))
      RETURNING t.id
    )
    DELETE FROM task_audience a USING closed c WHERE a.task_id = c.id;
  END IF;

  FOR w IN SELECT * FROM jsonb_to_recordset(p_tasks) AS w (
      key text, command text, roles text[], "agencyId" text, "enterpriseId" text, "assigneeId" text,
      "deadlineId" text, "dueAt" timestamptz, audiences text[])
  LOOP
    INSERT INTO task AS t (lifecycle_id, key, command, roles, jurisdiction, agency_id, enterprise_id, assignee_id,
      deadline_id, due_at, opened_at, opened_sequence)
    VALUES (p_lifecycle, w.key, w.command, w.roles, p_jurisdiction, w."agencyId", w."enterpriseId", w."assigneeId",
      w."deadlineId", w."dueAt", p_at, p_sequence)
    ON CONFLICT (lifecycle_id, key) WHERE closed_at IS NULL DO UPDATE SET
      roles = excluded.roles, agency_id = excluded.agency_id, enterprise_id = excluded.enterprise_id,
      assignee_id = excluded.assignee_id, deadline_id = excluded.deadline_id, due_at = excluded.due_at
    WHERE (t.roles, t.agency_id, t.enterprise_id, t.assignee_id, t.deadline_id, t.due_at) IS DISTINCT FROM
      (excluded.roles, excluded.agency_id, excluded.enterprise_id, excluded.assignee_id, excluded.deadline_id, excluded.due_at)
    RETURNING id, xmax = 0 INTO v_id, v_is_new;
    CONTINUE WHEN v_id IS NULL; -- open already, and as it was
    INSERT INTO task_audience AS a (task_id, audience, due_at)
    SELECT v_id, audience, coalesce(w."dueAt", 'infinity') FROM unnest(w.audiences) AS audience
    ON CONFLICT (task_id, audience) DO UPDATE SET due_at = excluded.due_at;
    IF NOT v_is_new THEN
      DELETE FROM task_audience WHERE task_id = v_id AND audience <> ALL (w.audiences);
    END IF;
  END LOOP;
END
$$;

-- New and changed deadlines; a date that moves leaves the old one in the history.
CREATE FUNCTION put_deadlines(p_lifecycle text, p_sequence int, p_at timestamptz, p_deadlines jsonb)
  RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO deadline AS d (lifecycle_id, deadline_id, rule, subject, started_at, due_on, due_at, status, soft,
    provisional, calendar_version, clauses, span)
  SELECT p_lifecycle, n.id, n.rule, n.subject, n."startedAt", n."dueOn", n."dueAt", n.status, n.soft,
    n.provisional, n."calendarVersion", ARRAY(SELECT jsonb_array_elements_text(n.source -> 'clauses')), n.span
  FROM jsonb_to_recordset(p_deadlines) AS n (
    id text, rule text, subject text, "startedAt" timestamptz, "dueOn" date, "dueAt" timestamptz, status text,
    soft boolean, provisional boolean, "calendarVersion" text, span jsonb, source jsonb)
  ON CONFLICT (lifecycle_id, deadline_id) DO UPDATE SET
    started_at = excluded.started_at, due_on = excluded.due_on, due_at = excluded.due_at, status = excluded.status,
    soft = excluded.soft, provisional = excluded.provisional, calendar_version = excluded.calendar_version,
    clauses = excluded.clauses, span = excluded.span,
    history = CASE WHEN d.due_on = excluded.due_on THEN d.history ELSE d.history || jsonb_build_array(jsonb_build_object(
      'sequence', p_sequence, 'at', p_at, 'dueOn', d.due_on, 'calendarVersion', d.calendar_version)) END;
END
$$;

CREATE FUNCTION put_visits(p_lifecycle text, p_visits jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO visit AS v (lifecycle_id, agency_id, enterprise_id, year, status, counted, triggered, special)
  SELECT p_lifecycle, n."agencyId", n."enterpriseId", n.year, n.status, n.counted, n.triggered, n.special
  FROM jsonb_to_recordset(p_visits) AS n (
    "agencyId" text, "enterpriseId" text, year int, status text, counted boolean, triggered boolean, special boolean)
  ON CONFLICT (lifecycle_id, agency_id) DO UPDATE SET
    enterprise_id = excluded.enterprise_id, year = excluded.year, status = excluded.status,
    counted = excluded.counted, triggered = excluded.triggered, special = excluded.special
  WHERE (v.enterprise_id, v.year, v.status, v.counted, v.triggered, v.special) IS DISTINCT FROM
    (excluded.enterprise_id, excluded.year, excluded.status, excluded.counted, excluded.triggered, excluded.special);
END
$$;

CREATE FUNCTION put_notices(p_lifecycle text, p_sequence int, p_at timestamptz, p_notices jsonb)
  RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notification (lifecycle_id, sequence, key, template, recipient, params, created_at)
  SELECT p_lifecycle, p_sequence, n.key, n.template, n."to", n.params, p_at
  FROM ROWS FROM (jsonb_to_recordset(p_notices) AS (key text, template text, "to" jsonb, params jsonb))
    WITH ORDINALITY AS n (key, template, "to", params, nth)
  ORDER BY n.nth
  ON CONFLICT (lifecycle_id, sequence, key) DO NOTHING;
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
