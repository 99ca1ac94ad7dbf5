-- CreateTable
CREATE TABLE "feed_event" (
    "xid" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "task_id" BIGINT,
    "agency_id" TEXT,
    "audiences" TEXT[],

    CONSTRAINT "feed_event_pkey" PRIMARY KEY ("xid","id")
);

-- CreateTable
CREATE TABLE "feed_mark" (
    "name" TEXT NOT NULL,
    "xid" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,

    CONSTRAINT "feed_mark_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "event_types" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'active',
    "paused_because" TEXT,
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_until" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "rest_until" TIMESTAMPTZ(3),
    "last_write" TEXT,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" BIGSERIAL NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "lifecycle_id" TEXT,
    "subject_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "forgiven" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "last_write" TEXT,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_attempt" (
    "delivery_id" BIGINT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "duration_ms" INTEGER NOT NULL,
    "error" TEXT,

    CONSTRAINT "webhook_attempt_pkey" PRIMARY KEY ("delivery_id","attempt")
);

-- CreateIndex
CREATE INDEX "webhook_by_agency" ON "webhook"("jurisdiction", "agency_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "webhook_delivery_by_webhook" ON "webhook_delivery"("webhook_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_once" ON "webhook_delivery"("webhook_id", "message_id");

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "webhook_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ---------------------------------------------------------------- what Prisma's language cannot say

ALTER TABLE feed_event ADD CONSTRAINT feed_event_type
  CHECK (type IN ('lifecycle.changed', 'task.opened', 'task.changed', 'task.closed'));
ALTER TABLE webhook
  ADD CONSTRAINT webhook_status CHECK (status IN ('active', 'paused', 'ended')),
  ADD CONSTRAINT webhook_paused CHECK ((status = 'paused') = (paused_because IS NOT NULL)),
  ADD CONSTRAINT webhook_paused_because CHECK (paused_because IN ('owner', 'failures'));
ALTER TABLE webhook_delivery
  ADD CONSTRAINT webhook_delivery_status CHECK (status IN ('pending', 'delivered', 'givenUp')),
  ADD CONSTRAINT webhook_delivery_finished CHECK ((status = 'pending') = (finished_at IS NULL));
CREATE INDEX webhook_delivery_pending ON webhook_delivery (webhook_id, lifecycle_id, id) WHERE status = 'pending';
CREATE INDEX webhook_delivery_untried ON webhook_delivery (webhook_id) WHERE status = 'pending' AND next_attempt_at IS NULL;
CREATE INDEX webhook_receiving ON webhook (jurisdiction, agency_id) WHERE status <> 'ended';

INSERT INTO feed_mark (name, xid, id) VALUES ('webhooks', 0, 0), ('pruned', 0, 0);

-- ---------------------------------------------------------------- the feed
-- Written by triggers, so that whoever changes a lifecycle or a task tells of it in the same transaction: the recording
-- of a step, and acts upon tasks beside it. Who may hear of an event is asked when it is read, of the rows as they stand.

CREATE FUNCTION tell_lifecycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feed_event (type, lifecycle_id, version) VALUES ('lifecycle.changed', NEW.id, NEW.version);
  PERFORM pg_notify('ruqi_feed', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER lifecycle_begun AFTER INSERT ON lifecycle FOR EACH ROW EXECUTE FUNCTION tell_lifecycle();
-- A step that supersedes others takes the version back before it moves it on: only the latter is told.
CREATE TRIGGER lifecycle_moved AFTER UPDATE ON lifecycle FOR EACH ROW
  WHEN (NEW.version > OLD.version) EXECUTE FUNCTION tell_lifecycle();

-- Whoever comes to see a task is told of it; it is new unless somebody saw it before.
CREATE FUNCTION tell_gained() RETURNS trigger LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  SELECT CASE WHEN EXISTS (SELECT 1 FROM task_audience a WHERE a.task_id = t.id AND a.audience <> ALL (g.audiences))
      THEN 'task.changed' ELSE 'task.opened' END,
    t.lifecycle_id, l.version, t.id, t.agency_id, g.audiences
  FROM (SELECT task_id, array_agg(audience) AS audiences FROM gained GROUP BY task_id) AS g
  JOIN task t ON t.id = g.task_id JOIN lifecycle l ON l.id = t.lifecycle_id;
  IF FOUND THEN PERFORM pg_notify('ruqi_feed', ''); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER task_gained AFTER INSERT ON task_audience REFERENCING NEW TABLE AS gained
  FOR EACH STATEMENT EXECUTE FUNCTION tell_gained();

-- Whoever saw a task and does so no more: because it is done, or because others have it now.
CREATE FUNCTION tell_lost() RETURNS trigger LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  SELECT CASE WHEN t.closed_at IS NULL THEN 'task.changed' ELSE 'task.closed' END,
    t.lifecycle_id, l.version, t.id, t.agency_id, g.audiences
  FROM (SELECT task_id, array_agg(audience) AS audiences FROM lost GROUP BY task_id) AS g
  JOIN task t ON t.id = g.task_id JOIN lifecycle l ON l.id = t.lifecycle_id;
  IF FOUND THEN PERFORM pg_notify('ruqi_feed', ''); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER task_lost AFTER DELETE ON task_audience REFERENCING OLD TABLE AS lost
  FOR EACH STATEMENT EXECUTE FUNCTION tell_lost();

-- An open task that is not what it was. Its closing is told by the loss of its audience.
CREATE FUNCTION tell_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  SELECT 'task.changed', NEW.lifecycle_id, l.version, NEW.id, NEW.agency_id,
    ARRAY(SELECT audience FROM task_audience a WHERE a.task_id = NEW.id)
  FROM lifecycle l WHERE l.id = NEW.lifecycle_id;
  PERFORM pg_notify('ruqi_feed', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER task_changed AFTER UPDATE OF roles, agency_id, enterprise_id, assignee_id, deadline_id, due_at ON task
  FOR EACH ROW WHEN (NEW.closed_at IS NULL) EXECUTE FUNCTION tell_task();

-- A task that a superseded step opened goes without a trace; who saw it is told while its row still says where it was.
CREATE FUNCTION empty_audience() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM task_audience WHERE task_id = OLD.id;
  RETURN OLD;
END
$$;
CREATE TRIGGER task_taken_back BEFORE DELETE ON task FOR EACH ROW EXECUTE FUNCTION empty_audience();

-- ---------------------------------------------------------------- deliveries
-- Makes deliveries of what the feed gained, for every webhook whose agency it concerns, and moves the mark on in the same
-- transaction, so each event becomes one delivery of each webhook whatever dies. One caller at a time; another answers 0.
-- Answers how many events were read: fewer than p_limit means that the feed is read to its end.

CREATE FUNCTION spread_feed(p_limit int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  v_mark feed_mark%ROWTYPE;
  v_last_xid bigint;
  v_last_id bigint;
  v_horizon bigint;
  v_read int;
BEGIN
  SELECT * INTO v_mark FROM feed_mark WHERE name = 'webhooks' FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN 0; END IF;
  -- A later statement has a later snapshot: what is below this horizon is settled for it as well.
  v_horizon := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  -- A copy restored into another server counts transactions anew: what the feed still holds is told once more, as of now.
  IF v_mark.xid > pg_snapshot_xmax(pg_current_snapshot())::text::bigint THEN
    UPDATE feed_event SET xid = pg_current_xact_id()::text::bigint WHERE xid >= v_horizon;
    UPDATE feed_mark SET xid = v_horizon, id = 0;
    RETURN p_limit;
  END IF;
  SELECT count(*) OVER (), f.xid, f.id INTO v_read, v_last_xid, v_last_id
  FROM (SELECT xid, id FROM feed_event WHERE (xid, id) > (v_mark.xid, v_mark.id) AND xid < v_horizon
        ORDER BY xid, id LIMIT p_limit) AS f
  ORDER BY f.xid DESC, f.id DESC LIMIT 1;
  IF NOT FOUND THEN RETURN 0; END IF;
  INSERT INTO webhook_delivery (webhook_id, message_id, type, lifecycle_id, subject_id, version, occurred_at)
  SELECT w.id, 'evt_' || f.xid || '_' || f.id, f.type, f.lifecycle_id, coalesce(f.task_id::text, f.lifecycle_id),
    f.version, f.at
  FROM feed_event f JOIN lifecycle l ON l.id = f.lifecycle_id
    JOIN webhook w ON w.jurisdiction = l.jurisdiction AND w.status <> 'ended' AND f.type = ANY (w.event_types)
      AND CASE WHEN f.task_id IS NULL THEN w.agency_id = ANY (l.agency_ids) ELSE w.agency_id = f.agency_id END
  WHERE (f.xid, f.id) > (v_mark.xid, v_mark.id) AND (f.xid, f.id) <= (v_last_xid, v_last_id)
  ORDER BY f.xid, f.id
  ON CONFLICT (webhook_id, message_id) DO NOTHING;
  UPDATE feed_mark SET xid = v_last_xid, id = v_last_id WHERE name = 'webhooks';
  RETURN v_read;
END
$$;
