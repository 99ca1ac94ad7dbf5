-- Letters of no lifecycle are of one kind: what enterprises are told of guides, risk lists and trainings, and standing duties.
CREATE TABLE "letter_apart" (
    "id" CHAR(40) NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "notice_id" TEXT,
    "duty_key" TEXT,
    "stage" TEXT,
    "title" TEXT,
    "text" TEXT,
    "on_behalf_of" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_apart_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letter_apart_of_notice" ON "letter_apart"("notice_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_apart_of_duty" ON "letter_apart"("jurisdiction", "duty_key", "stage", "person_id");

-- AddForeignKey
ALTER TABLE "letter_apart" ADD CONSTRAINT "letter_apart_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "compliance_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Those on their way keep their Message-ID.
INSERT INTO letter_apart (id, jurisdiction, person_id, notice_id, written_at, attempts, next_attempt_at, last_error, sent_at, given_up_at)
SELECT left(encode(sha256(convert_to(l.notice_id || ' ' || l.person_id, 'UTF8')), 'hex'), 40), n.jurisdiction, l.person_id, l.notice_id,
  n.at, l.attempts, l.next_attempt_at, l.last_error, l.sent_at, l.given_up_at
FROM compliance_letter l JOIN compliance_notice n ON n.id = l.notice_id;

-- DropTable
DROP TABLE "compliance_letter";

-- A letter of no lifecycle that reaches nobody stands beside the others, without a task: it is a standing duty of who administers the place.
ALTER TABLE "undelivered_letter" ALTER COLUMN "lifecycle_id" DROP NOT NULL;
ALTER TABLE "undelivered_letter" ADD COLUMN "apart_id" CHAR(40);
ALTER TABLE "undelivered_letter" ADD CONSTRAINT "undelivered_letter_apart_id_fkey" FOREIGN KEY ("apart_id") REFERENCES "letter_apart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say
ALTER TABLE letter_apart
  ADD CONSTRAINT letter_apart_of_one CHECK ((notice_id IS NULL) = (duty_key IS NOT NULL)),
  ADD CONSTRAINT letter_apart_duty CHECK (
    (duty_key IS NULL) = (stage IS NULL) AND (duty_key IS NULL) = (title IS NULL) AND (duty_key IS NULL) = (text IS NULL)),
  ADD CONSTRAINT letter_apart_stage CHECK (stage IN ('arisen', 'dueSoon', 'overdue'));
ALTER TABLE undelivered_letter DROP CONSTRAINT undelivered_letter_of_one;
ALTER TABLE undelivered_letter
  ADD CONSTRAINT undelivered_letter_of_one CHECK (num_nonnulls(notification_id, invitation_id, apart_id) = 1),
  ADD CONSTRAINT undelivered_letter_of_lifecycle CHECK (notification_id IS NULL OR lifecycle_id IS NOT NULL);

CREATE INDEX letter_apart_due ON letter_apart (next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX evaluation_invitation_due ON evaluation_invitation (next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX undelivered_letter_apart ON undelivered_letter (since) WHERE lifecycle_id IS NULL AND outcome IS NULL;
-- Those to whom duties may fall: a place has far more people of enterprises.
CREATE INDEX person_official ON person (jurisdiction) WHERE enterprise_id IS NULL;
-- Complaints about one visit, among those of the place since it began; no column of it changes with a step.
CREATE INDEX lifecycle_complaints ON lifecycle (jurisdiction, started_at, id) WHERE type = 'complaint';
-- Every question about inspections asks whether one of their items is a secret; few are.
CREATE INDEX inspection_item_secret ON inspection_item (id) WHERE state_secret;

-- As it was, for letters of no lifecycle too, which have no task.
DROP FUNCTION open_undelivered_task(text, text, int, bigint, bigint, text, text);
CREATE FUNCTION open_undelivered_task(
  p_id text, p_lifecycle text, p_sequence int, p_notification bigint, p_letter bigint, p_invitation text, p_apart text, p_why text
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_lifecycle lifecycle%ROWTYPE;
  v_task bigint;
  v_audience text;
BEGIN
  SELECT l.* INTO v_lifecycle FROM lifecycle l WHERE l.id = p_lifecycle FOR UPDATE;
  INSERT INTO undelivered_letter (id, lifecycle_id, notification_id, letter_id, invitation_id, apart_id, why)
  VALUES (p_id, v_lifecycle.id, p_notification, p_letter, p_invitation, p_apart, left(p_why, 1000))
  ON CONFLICT (id) DO UPDATE SET why = excluded.why, outcome = NULL, settled_at = NULL, settled_by = NULL, reason = NULL;
  IF v_lifecycle.id IS NULL
    OR EXISTS (SELECT 1 FROM task WHERE lifecycle_id = v_lifecycle.id AND key = 'letter:' || p_id AND closed_at IS NULL) THEN
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
  SELECT open_undelivered_task(p_id, n.lifecycle_id, n.sequence, n.id, p_letter, NULL, NULL, p_why)
  FROM notification n WHERE n.id = p_notification
$$;

-- Another visit than an inspection (a call, a service) has no lifecycle.
CREATE OR REPLACE FUNCTION open_invitation_task(p_invitation text, p_why text) RETURNS void LANGUAGE sql AS $$
  SELECT open_undelivered_task('e' || i.id, l.id, NULL, NULL, NULL, i.id, NULL, p_why)
  FROM evaluation_invitation i LEFT JOIN lifecycle l ON l.id = i.visit_id WHERE i.id = p_invitation
$$;

CREATE FUNCTION open_apart_task(p_apart text, p_why text) RETURNS void LANGUAGE sql AS $$
  SELECT open_undelivered_task('a' || p_apart, NULL, NULL, NULL, NULL, NULL, p_apart, p_why)
$$;
