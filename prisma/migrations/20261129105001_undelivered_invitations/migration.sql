-- A letter that asks for an evaluation and comes back is a task as any other: it is no notice of the inspection, so it stands beside them.
ALTER TABLE "undelivered_letter" ALTER COLUMN "notification_id" DROP NOT NULL;
ALTER TABLE "undelivered_letter" ADD COLUMN "invitation_id" TEXT;
ALTER TABLE "undelivered_letter" ADD CONSTRAINT "undelivered_letter_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "evaluation_invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "undelivered_letter" ADD CONSTRAINT "undelivered_letter_of_one" CHECK (num_nonnulls("notification_id", "invitation_id") = 1);

-- As open_letter_task was, for either.
CREATE FUNCTION open_undelivered_task(
  p_id text, p_lifecycle text, p_sequence int, p_notification bigint, p_letter bigint, p_invitation text, p_why text
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_lifecycle lifecycle%ROWTYPE;
  v_task bigint;
  v_audience text;
BEGIN
  SELECT l.* INTO v_lifecycle FROM lifecycle l WHERE l.id = p_lifecycle FOR UPDATE;
  INSERT INTO undelivered_letter (id, lifecycle_id, notification_id, letter_id, invitation_id, why)
  VALUES (p_id, v_lifecycle.id, p_notification, p_letter, p_invitation, left(p_why, 1000))
  ON CONFLICT (id) DO UPDATE SET why = excluded.why, outcome = NULL, settled_at = NULL, settled_by = NULL, reason = NULL;
  IF EXISTS (SELECT 1 FROM task WHERE lifecycle_id = v_lifecycle.id AND key = 'letter:' || p_id AND closed_at IS NULL) THEN
    RETURN;
  END IF;
  v_audience := v_lifecycle.jurisdiction || '//administrator';
  INSERT INTO task (lifecycle_id, key, command, roles, jurisdiction, opened_at, opened_sequence)
  VALUES (v_lifecycle.id, 'letter:' || p_id, 'deliverLetter', ARRAY['administrator'], v_lifecycle.jurisdiction, now(),
    coalesce(p_sequence, v_lifecycle.version))
  RETURNING id INTO v_task;
  INSERT INTO task_audience (task_id, audience, due_at, command) VALUES (v_task, v_audience, 'infinity', 'deliverLetter');
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  VALUES ('task.opened', v_lifecycle.id, v_lifecycle.version, v_task, NULL, ARRAY[v_audience]);
  PERFORM pg_notify('ruqi_feed', '');
END
$$;

CREATE OR REPLACE FUNCTION open_letter_task(p_id text, p_notification bigint, p_letter bigint, p_why text) RETURNS void LANGUAGE sql AS $$
  SELECT open_undelivered_task(p_id, n.lifecycle_id, n.sequence, n.id, p_letter, NULL, p_why) FROM notification n WHERE n.id = p_notification
$$;

-- Another visit than an inspection (a call, a service) has no lifecycle that a task could belong to: its letter is given up as before.
CREATE FUNCTION open_invitation_task(p_invitation text, p_why text) RETURNS void LANGUAGE sql AS $$
  SELECT open_undelivered_task('e' || i.id, l.id, NULL, NULL, NULL, i.id, p_why)
  FROM evaluation_invitation i JOIN lifecycle l ON l.id = i.visit_id WHERE i.id = p_invitation
$$;
